/** Tests run where nothing has a size: nothing ever changes it either. */
class Unchanging implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= Unchanging;

/**
 * For what may be wider than the page and then scrolls by itself: as long as it does it takes the focus, so that keys
 * scroll it too, and is called as the section around it.
 */
export function wide(element: HTMLElement): () => void {
  const look = () => {
    if (element.scrollWidth > element.clientWidth) {
      element.tabIndex = 0;
      element.setAttribute("role", "group");
      element.setAttribute("data-wide", "");
      const name = element.closest("section[aria-labelledby]")?.getAttribute("aria-labelledby");
      if (name) element.setAttribute("aria-labelledby", name);
    } else {
      for (const name of ["tabindex", "role", "data-wide", "aria-labelledby"]) element.removeAttribute(name);
    }
  };
  const observer = new ResizeObserver(look);
  observer.observe(element);
  for (const child of element.children) observer.observe(child);
  return () => observer.disconnect();
}

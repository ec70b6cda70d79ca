// Calls commands as any script in the page could, and tells how each was answered.
{
  /** What JSON between the driver and the page would take too long to carry. */
  const revive = (value) => {
    if (Array.isArray(value)) return value.map(revive);
    if (typeof value !== "object" || value === null) return value;
    if ("$long" in value) return "x".repeat(value.$long);
    if ("$deep" in value) return JSON.parse("[".repeat(value.$deep) + "]".repeat(value.$deep));
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, revive(one)]));
  };

  const told = (reason) =>
    typeof reason === "object" && reason !== null && typeof reason.code === "string" && typeof reason.params === "object"
      ? { code: reason.code }
      : { untyped: String(typeof reason === "string" ? reason : JSON.stringify(reason)).slice(0, 200) };

  const call = async ([command, payload], limit, canary) => {
    const begun = performance.now();
    const late = new Promise((resolve) => setTimeout(() => resolve({ hangs: true }), limit));
    const invoke = window.__TAURI_INTERNALS__.invoke;
    const answered = invoke(command, revive(payload)).then(
      (answer) => ({ answered: true, content: JSON.stringify(answer ?? null).includes(canary) }),
      (reason) => ({ ...told(reason), content: JSON.stringify(reason ?? null).includes(canary) }),
    );
    const answer = await Promise.race([answered, late]);
    return { ...answer, took: Math.round(performance.now() - begun) };
  };

  /** One after another: what hangs must not be taken for what waits behind it. */
  window.calls = async (list, limit, canary) => {
    const answers = [];
    for (const one of list) {
      answers.push(await call(one, limit, canary));
      if (answers.at(-1).hangs) break;
    }
    return answers;
  };
}

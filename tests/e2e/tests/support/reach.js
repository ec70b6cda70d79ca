// What tests of accessibility ask of a page. Needs axe-core; runs inside the page.
window.reach = (() => {
  const interactive =
    "a[href], button, input, select, textarea, summary, [role=tab], [role=option], [role=combobox], [role=listbox], [role=dialog], [tabindex]";
  const drawn = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  const called = (element) => {
    const path = [];
    for (let at = element; at && at !== document.body && path.length < 4; at = at.parentElement)
      path.unshift(at.tagName.toLowerCase() + (at.dataset?.testid ? `[${at.dataset.testid}]` : ""));
    return path.join(" > ");
  };
  const clipped = (element) => element.closest(".only-read, .skip") !== null;

  /** Opens what is folded, so that it is looked at too. */
  const unfold = () => document.querySelectorAll("details").forEach((fold) => (fold.open = true));

  // What lies under a bar that stays, or over the arrow of a list, axe cannot compare with its ground.
  const plain = new CSSStyleSheet();
  plain.replaceSync("select { background-image: none !important } header, .bar { position: static !important }");

  const axe = () => {
    document.adoptedStyleSheets = [plain];
    return window.axe
      .run(document, { preload: false })
      .then(({ violations, incomplete, passes }) => {
        const told = (results) =>
          results.flatMap(({ id, impact, help, nodes }) =>
            nodes.map((node) => ({
              rule: id,
              impact: node.impact ?? impact,
              help,
              node: node.target.join(" "),
              why: node.failureSummary ?? node.any.map((check) => check.message).join(" "),
            })),
          );
        const contrast = [...passes, ...violations].find(({ id }) => id === "color-contrast");
        return {
          violations: told(violations),
          incomplete: told(incomplete),
          contrasts: contrast?.nodes.length ?? 0,
        };
      })
      .finally(() => (document.adoptedStyleSheets = []));
  };

  /** The name by which a screen reader calls each thing that can be acted on. */
  const names = () => {
    window.axe.setup(document.body);
    try {
      return [...document.querySelectorAll(interactive)]
        .filter((element) => drawn(element) && !element.matches('main, h1, h2, [role="presentation"]'))
        .map((element) => ({
          what: called(element),
          name: window.axe.commons.text.accessibleText(element).trim(),
          // The words of the notebook itself are in whatever language they were written.
          own: element.closest("[data-testid=row], [data-testid=line], [data-testid=case-card]") === null,
        }));
    } finally {
      window.axe.teardown();
    }
  };

  /** Words of the program: headings, labels, heads of tables, hints; without what the notebook says. */
  const words = () =>
    [...document.querySelectorAll("h1, h2, h3, label, legend, th, dt, summary, caption, option, [role=status], title, desc")]
      .filter((element) => element.closest("article, [lang]:not(html)") === null)
      .map((element) => ({ what: called(element), name: element.textContent.trim() }));

  /** Pictures that say something, and what they say. */
  const pictures = () => {
    window.axe.setup(document.body);
    try {
      return [...document.querySelectorAll("svg, img, [role=img]")]
        .filter((element) => drawn(element) && element.closest("[aria-hidden=true]") === null)
        .map((element) => ({ what: called(element), name: window.axe.commons.text.accessibleText(element).trim() }));
    } finally {
      window.axe.teardown();
    }
  };

  /** What lies beyond the page's edge or is cut off. */
  const lost = () => {
    const width = document.documentElement.clientWidth;
    const found = [];
    if (document.scrollingElement.scrollWidth > width) {
      const beyond = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > width + 1);
      found.push(`the page is ${document.scrollingElement.scrollWidth} wide: ${beyond.slice(0, 3).map(called).join("; ")}`);
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const element = text.parentElement;
      if (text.data.trim() === "" || !drawn(element) || clipped(element) || element.closest("svg, select, option")) continue;
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      for (let at = element; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (/auto|scroll/.test(style.overflowX)) break;
        const frame = at.getBoundingClientRect();
        const cuts = style.overflowX !== "visible" || at.tagName === "BUTTON";
        if (cuts && (box.left < frame.left - 1 || box.right > frame.right + 1 || (style.overflowY !== "visible" && box.bottom > frame.bottom + 2))) {
          found.push(`cut: ${JSON.stringify(text.data.trim().slice(0, 60))} in ${called(at)}`);
          break;
        }
        if (at.parentElement === document.body && (box.left < -1 || box.right > width + 1))
          found.push(`beyond the edge: ${JSON.stringify(text.data.trim().slice(0, 60))} in ${called(element)}`);
      }
    }
    return found;
  };

  /** How what shows the focus looks: the element, what it draws before and after itself, its drawn neighbour. */
  const look = (element) =>
    [element, element.nextElementSibling]
      .filter(Boolean)
      .flatMap((each) => [null, "::before", "::after"].map((part) => getComputedStyle(each, part)))
      .map(({ outlineStyle, outlineWidth, boxShadow }) => `${outlineStyle} ${outlineStyle === "none" ? 0 : outlineWidth} ${boxShadow}`)
      .join(" | ");

  let unfocused = new Map();
  /** Remembers how everything looks without the focus. */
  const rest = () => {
    document.activeElement?.blur();
    scrollTo(0, 0);
    unfocused = new Map([...document.querySelectorAll(interactive)].map((element) => [element, look(element)]));
    window.keysHeard = 0;
    window.onkeyup = () => (window.keysHeard += 1);
    return unfocused.size;
  };

  /** Where the focus is: whether it is seen there, and not under a bar. */
  const focus = () => {
    const element = document.activeElement;
    const heard = window.keysHeard;
    if (!element || element === document.body) return { heard };
    const before = unfocused.get(element);
    const now = look(element);
    const mark = element.classList.contains("only-read") ? element.nextElementSibling : element;
    const whole = mark.getBoundingClientRect();
    // Of what is higher than the window the part within it.
    const top = Math.max(0, whole.top);
    const box = { left: whole.left, top, width: whole.width, height: Math.min(innerHeight, whole.bottom) - top };
    const seen = (x, y) => {
      const there = document.elementFromPoint(x, y);
      return box.height > 2 && there !== null && mark.contains(there);
    };
    const points = [0.15, 0.5, 0.85].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [box.left + box.width * x, box.top + box.height * y]));
    return {
      heard,
      what: called(element),
      order: [...document.querySelectorAll("*")].indexOf(element),
      // A dialog has the focus from the program, so that reading starts there; it is no thing to act on.
      marked: before === undefined || before !== now || element.matches("[role=dialog]"),
      outlined: /(solid|auto) [1-9]/.test(now) || element.matches("[role=dialog]"),
      seen: points.some(([x, y]) => seen(x, y)),
    };
  };

  return { unfold, axe, names, words, pictures, lost, rest, focus };
})();

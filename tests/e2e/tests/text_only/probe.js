// Sees whether anything that was to be text became more than that. Elements and attributes of the payloads say "zq", and what
// runs calls zq().
if (window.probe === undefined) {
  const probe = { ran: 0, refused: [], thrown: [], texts: {} };
  window.zq = () => (probe.ran += 1);
  for (const say of ["alert", "confirm", "prompt"]) window[say] = window.zq;
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    probe.refused.push(`${violatedDirective} ${blockedURI} ${sample}`),
  );
  // A list that measures its rows again in the next frame is no error.
  const harmless = /^ResizeObserver loop/;
  const thrown = (what) => harmless.test(what) || probe.thrown.push(String(what).slice(0, 200));
  addEventListener("error", ({ message }) => thrown(message));
  addEventListener("unhandledrejection", ({ reason }) => thrown(reason?.message ?? reason));

  // What no page of the program has, whoever wrote it.
  const never =
    "[zq], iframe, frame, frameset, object, embed, applet, portal, base, math, noscript, xmp, marquee, video, audio, " +
    "foreignObject, animate, set, image, form[action], meta[http-equiv=refresh i], script:not([src]), template";
  const leads = ["href", "src", "srcset", "action", "formaction", "xlink:href", "background", "poster", "data", "ping", "style"];

  /** The program's own files, named by what is in them. */
  const own = /^\/assets\/[\w.-]+$/;

  const every = () => [...document.querySelectorAll("*")];
  const brief = (element) => element.cloneNode().outerHTML.slice(0, 200);

  /** Elements that came from a text. */
  const elements = () => {
    const styles = [...document.querySelectorAll("style")].filter((style) => style.textContent.includes("zq"));
    return [...document.querySelectorAll(never), ...styles].map(brief);
  };

  /** Attributes that run a script or lead somewhere. */
  const attributes = () =>
    every().flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => /^on|^zq$/i.test(name) || (leads.includes(name) && /zq/i.test(value.replace(own, ""))))
        .map(({ name, value }) => `${name}=${value}`.slice(0, 200)),
    );

  /** Everything that the page says, whichever way: text, names of things, what fields hold. */
  const said = () => {
    const fields = [...document.querySelectorAll("input, textarea, select")].map((field) => field.value);
    const attributes = every().flatMap((element) => [...element.attributes].map(({ value }) => value));
    return [document.documentElement.textContent, document.title, ...fields, ...attributes].join("\n");
  };

  probe.look = () => {
    const all = said();
    const seen = Object.keys(probe.texts).filter((mark) => all.includes(probe.texts[mark]));
    const { ran, refused, thrown } = probe;
    return { ran, refused, thrown, seen, elements: elements(), attributes: attributes() };
  };
  window.probe = probe;
}

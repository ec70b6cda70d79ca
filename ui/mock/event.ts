/** Nobody asks the page to lock in an ordinary browser. */
export const listen = async () => () => undefined;

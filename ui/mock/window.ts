/** The shell's window, outside the shell: the page sets its own title already. */
export const getCurrentWindow = () => ({ setTitle: () => Promise.resolve() });

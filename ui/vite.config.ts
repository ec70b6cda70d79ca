import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

const here = (path: string) => new URL(path, import.meta.url).pathname;

const mock: Record<string, string> = {
  "@tauri-apps/api/core": here("./mock/core.ts"),
  "@tauri-apps/api/event": here("./mock/event.ts"),
  "@tauri-apps/api/window": here("./mock/window.ts"),
};

export default defineConfig(({ mode }) => ({
  plugins: [svelte(), svelteTesting()],
  resolve: {
    // Outside the shell there is no core to ask; the mode `mock` answers with invented people instead.
    alias: mode === "mock" ? mock : {},
  },
  // The catalogues stand beside the core, which reads the same files.
  server: { fs: { allow: [".."] } },
  build: {
    // The oldest web view the shell runs in; newer CSS stays as written.
    target: "safari17.5",
    // A font or picture as a data: address would be refused by the content-security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The page is read from the program itself: one file starts sooner than several.
    chunkSizeWarningLimit: 1000,
  },
  test: { environment: "jsdom", include: ["src/**/*.test.ts"], setupFiles: ["src/jsdom.ts"] },
}));

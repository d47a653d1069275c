/** Unit tests: `*.test.ts` beside the source, in Node, without a browser. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    environment: "node",
    include: ["**/*.test.ts"],
    exclude: ["node_modules/**", ".next/**", "e2e/**", "e2e-full/**"],
    passWithNoTests: false,
    testTimeout: 20_000,
    // One set of modules a worker: loading them anew for each file takes longer than the tests.
    isolate: false,
    maxWorkers: "100%",
  },
});

import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const tsx = path.join(root, "node_modules", "tsx", "dist", "cli.mjs");

function checkData(folder: string): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [tsx, path.join(root, "scripts", "check-data.ts"), folder],
      { cwd: root },
      (error, out, err) => {
        resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
      },
    );
  });
}

describe("the command that checks the records", { timeout: 30_000 }, () => {
  it("prints counts and version when all is well", async () => {
    const { code, out } = await checkData("fixtures/dataset");
    expect(code).toBe(0);
    expect(out.trim()).toMatch(
      /^fixtures\/dataset: 11 sources, 13 figures, 6 derived, .*; version [0-9a-f]{12}$/,
    );
  });
  it("prints one line for each problem and exits with 1", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "records-"));
    try {
      cpSync(path.join(root, "fixtures", "dataset"), folder, { recursive: true });
      writeFileSync(path.join(folder, "figures", "servicewomen.json"), "{");
      writeFileSync(path.join(folder, "missions", "unmiss.json"), "{}");
      const { code, err } = await checkData(folder);
      expect(code).toBe(1);
      const lines = err.trim().split("\n");
      expect(
        lines.filter((line) => line.includes("figures/servicewomen.json: (file): not valid JSON")),
      ).toHaveLength(1);
      for (const line of lines) expect(line).toMatch(/\.json: [\w().]+: .+\.$/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

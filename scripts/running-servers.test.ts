/** Records of servers are read at every start: one that can't be used must not stop it. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { inProject } from "./project.mjs";
import { runScript, withTemporaryProject } from "./temporary-project.ts";

const copy = (name: string) => readFileSync(inProject("scripts", name), "utf8");
const RECORD = ".cache/servers/4194305.json";

it.each([
  ["cut off while it was written", '{"processId":41943'],
  ["of a server that is gone", '{"processId":4194305,"url":"http://127.0.0.1:9/"}'],
])("removes a record %s", async (_, record) => {
  const files = {
    "scripts/project.mjs": copy("project.mjs"),
    "scripts/running-servers.mjs": copy("running-servers.mjs"),
    "scripts/list.mjs": `import { runningServers } from "./running-servers.mjs";\nconsole.log(JSON.stringify(await runningServers()));`,
    [RECORD]: record,
  };
  await withTemporaryProject(files, (folder) => {
    expect(runScript(path.join("scripts", "list.mjs"), [], folder)).toEqual({ code: 0, output: "[]\n" });
    expect(existsSync(path.join(folder, RECORD))).toBe(false);
  });
});

/** Builds the site with one document more, the made-up one of fixtures/third-document, added by `npm run figure:new` alone:
 *  in a copy of the project, so that the build that stands in .next stays as it is. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { copyProject } from "./copy-project.mjs";
import { inProject, programs, Refusal } from "./project.mjs";
import { runNode } from "./run-program.mjs";

const fixture = (...parts) => inProject("fixtures", "third-document", ...parts);

/** @param {string} what @param {Promise<{ code: number, output: string }>} run */
async function require(what, run) {
  const { code, output } = await run;
  if (code !== 0) throw new Refusal(`${what} (see above).`, output);
}

/** @template Result
 *  @param {(line: string) => void} say
 *  @param {(made: { site: string, records: string }) => Promise<Result>} use gets the folders, which are gone afterwards
 *  @returns {Promise<Result>} */
export async function withThirdDocumentSite(say, use) {
  const folder = mkdtempSync(path.join(tmpdir(), "blue-beret-third-"));
  const site = path.join(folder, "site");
  const records = path.join(folder, "records");
  try {
    say("Copying the project and adding a third document");
    copyProject(site);
    cpSync(inProject("data"), records, { recursive: true });
    const places = ["--data", records, "--documents", fixture("documents")];
    await require("The third document could not be added", runNode(programs.tsx, [
      inProject("scripts", "figure-new.ts"),
      ...places,
      "--answers",
      fixture("answers.txt"),
    ]));
    say("Building the site with it");
    await require("The site with the third document could not be built", runNode(
      path.join(site, "scripts", "test.mjs"),
      ["--only", "build"],
      {
        environment: { BLUE_BERET_DATA: records },
      },
    ));
    return await use({ site, records });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

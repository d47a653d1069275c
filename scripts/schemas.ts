/** `npm run schemas`: writes schemas/ anew from the schemas of the records. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inProject, programs, Refusal, runMain } from "./project.mjs";
import { recordSchemas } from "./record-schemas.ts";
import { runNode } from "./run-program.mjs";

await runMain(async () => {
  const folder = inProject("schemas");
  mkdirSync(folder, { recursive: true });
  const schemas = recordSchemas();
  for (const [name, schema] of schemas)
    writeFileSync(path.join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
  const { code, output } = await runNode(programs.oxfmt, [folder]);
  if (code !== 0) throw new Refusal("The schemas were written but not formatted (see above).", output);
  console.log(`schemas: ${schemas.size} written`);
});

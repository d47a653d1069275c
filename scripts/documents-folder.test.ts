/** BLUE_BERET_DOCUMENTS: what is taken as it is, and what is refused with which sentence. */
import { expect, it } from "vitest";
import { requireDocumentsFolder } from "./documents-folder.mjs";
import { inProject } from "./project.mjs";

it.each([
  {},
  { BLUE_BERET_DOCUMENTS: "" },
  { BLUE_BERET_DOCUMENTS: "docs" },
  { BLUE_BERET_DOCUMENTS: inProject("docs") },
])("accepts %j", (environment) => {
  expect(() => requireDocumentsFolder(environment)).not.toThrow();
});

it.each([
  ["no-such-folder", 'BLUE_BERET_DOCUMENTS must be a folder of documents; "no-such-folder" does not exist.'],
  ["README.md", 'BLUE_BERET_DOCUMENTS must be a folder of documents; "README.md" is a file.'],
])("refuses %s and says why", (folder, sentence) => {
  expect(() => requireDocumentsFolder({ BLUE_BERET_DOCUMENTS: folder })).toThrow(sentence);
});

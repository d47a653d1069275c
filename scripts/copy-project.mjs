/** Copies the project into another folder, so that something else can be built there: everything that a build reads,
 *  nothing that it makes. Packages are linked file by file where the disk is the same; a link to their folder would
 *  lead out of the project, which the bundler refuses. */
import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from "node:fs";
import path from "node:path";
import { inProject, root } from "./project.mjs";

const LEFT_BEHIND = [".git", ".next", "node_modules", ".cache", "contact-sheets", "test-results"];

function linkOrCopy(from, to) {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function linkFolder(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

/** @param {string} folder is made if need be */
export function copyProject(folder) {
  cpSync(root, folder, {
    recursive: true,
    filter: (file) => !LEFT_BEHIND.includes(path.relative(root, file)),
  });
  linkFolder(inProject("node_modules"), path.join(folder, "node_modules"));
}

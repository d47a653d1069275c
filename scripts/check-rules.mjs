/** Checks rules about files that the linter has no words for: `node scripts/check-rules.mjs [folder]`.
 *  One line a finding, exit code 1 if there is any. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./project.mjs";

const checkedRoot = path.resolve(process.argv[2] ?? root);
const NOT_OURS = ["node_modules", ".git", ".next", ".generated", ".cache", "contact-sheets", "test-results"];
const VAGUE_FOLDERS = ["utils", "helpers", "common", "misc", "types"];
/** Tests say by their names what they are for. */
const TEST = /\.(test|e2e)\.tsx?$/;
const CODE = /\.(tsx?|mjs|js)$/;

/** @returns {{ folders: string[], files: string[] }} paths from the checked folder, with slashes */
function walk(folder = "") {
  const entries = readdirSync(path.join(checkedRoot, folder), { withFileTypes: true })
    .filter((entry) => !NOT_OURS.includes(entry.name))
    .map((entry) => ({ place: path.posix.join(folder, entry.name), isFolder: entry.isDirectory() }));
  const folders = entries.filter((entry) => entry.isFolder).map((entry) => entry.place);
  const inner = folders.map(walk);
  return {
    folders: [...folders, ...inner.flatMap((found) => found.folders)],
    files: [
      ...entries.filter((entry) => !entry.isFolder).map((entry) => entry.place),
      ...inner.flatMap((found) => found.files),
    ],
  };
}

/** The first thing in a file, after what must stand before it. */
function hasHeader(text) {
  const start = text.replace(/^#!.*\n/, "").replace(/^\s*(["'])use client\1;?/, "");
  return /^\s*\/[*/]/.test(start);
}

const COMMENTED_OUT = [
  /^\s*\/\/\s*(import|export|const|let|var|function|return|await|if|for)\b.*[;{(]\s*$/,
  /^\s*\/\/.*\)\s*;\s*$/,
  /^\s*\/\/\s*[}\])]+[;,]?\s*$/,
  /\{\/\*\s*<[A-Za-z]/,
];
const SWITCHED_OFF = /(?:oxlint|eslint)-disable|@ts-(?:ignore|nocheck)/;

/** @returns {string[]} findings in one code file */
function findingsIn(file, text) {
  const name = path.posix.basename(file);
  const findings = [];
  if (!hasHeader(text) && !TEST.test(name)) findings.push("has no header comment that says what it is for");
  if (/^index\.(tsx?|mjs|js)$/.test(name) && file !== "panels/index.ts")
    findings.push("is a barrel: import the file that has the thing");
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)+$/.test(name))
    findings.push("has a name that is not kebab-case");
  text.split("\n").forEach((line, index) => {
    if (COMMENTED_OUT.some((shape) => shape.test(line)))
      findings.push(`line ${index + 1}: code that is commented out`);
    if (SWITCHED_OFF.test(line) && name !== "check-rules.mjs")
      findings.push(`line ${index + 1}: a check is switched off`);
  });
  return findings.map((finding) => `${file}: ${finding}`);
}

function findingsInLock() {
  const file = path.join(checkedRoot, "package-lock.json");
  if (!existsSync(file)) return [];
  const text = readFileSync(file, "utf8");
  return [
    ...(/"resolved":/.test(text) ? ["package-lock.json: records download addresses"] : []),
    ...(/https?:\/\/[^"]*(?:registry|npm)[^"]*\.(?:tgz|json)/.test(text)
      ? ["package-lock.json: names a registry"]
      : []),
  ];
}

const { folders, files } = walk();
const code = files.filter((file) => CODE.test(file) && file !== "next-env.d.ts");
const findings = [
  ...folders
    .filter((folder) => VAGUE_FOLDERS.includes(path.posix.basename(folder)))
    .map((folder) => `${folder}/: a folder's name says what is in it`),
  ...code.flatMap((file) => findingsIn(file, readFileSync(path.join(checkedRoot, file), "utf8"))),
  ...findingsInLock(),
];
for (const finding of findings) console.log(finding);
if (code.length === 0) console.log("No file was checked.");
process.exitCode = findings.length > 0 || code.length === 0 ? 1 : 0;

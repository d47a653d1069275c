/** Files that a reader wanted to add and that are no copy of a cited document: each with its name and the reason. */
import type { RefusedFile } from "./add-copies.ts";
import { type DrawerWords, filled } from "./drawer-strings.ts";

const REASONS = {
  unreadable: "file.unreadable",
  empty: "file.empty",
  "too-large": "file.tooLarge",
  binary: "file.binary",
  "not-utf-8": "file.notUtf8",
  "web-page": "file.html",
  unknown: "file.unknown",
} as const satisfies Record<RefusedFile["fault"]["kind"], keyof DrawerWords>;

function reason({ fault }: RefusedFile, words: DrawerWords): string {
  return filled(words[REASONS[fault.kind]], fault.kind === "unknown" ? { title: fault.title } : {});
}

export function RefusedFiles({ refused, words }: { refused: readonly RefusedFile[]; words: DrawerWords }) {
  return refused.map((file) => (
    <div key={file.fileName} role="alert" className="drawer-error">
      <p className="drawer-error-title">{filled(words["file.refused"], { name: file.fileName })}</p>
      <p>{reason(file, words)}</p>
    </div>
  ));
}

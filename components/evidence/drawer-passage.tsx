"use client";
/** The passage that holds a claim, from a copy that is at hand; without one, the place to add the reader's own. */
import { type DragEvent, useRef, useState } from "react";
import { findPassage, type FoundPassage, type PassageFault } from "@/lib/documents/passage.ts";
import type { EvidenceEntry, PassageRequest } from "@/lib/model/evidence-entry.ts";
import { addCopies, type AddedFiles } from "./add-copies.ts";
import { type DocumentCopy, forgetOwnCopies, useDocumentCopies } from "./document-copies.ts";
import { type DrawerWords, filled } from "./drawer-strings.ts";
import { PassageFaultView } from "./passage-fault-view.tsx";
import { PassageView } from "./passage-view.tsx";
import { RefusedFiles } from "./refused-files.tsx";
import { useServedCopy } from "./served-copy.ts";

interface DrawerPassageProps {
  readonly entry: EvidenceEntry;
  readonly entries: readonly EvidenceEntry[];
  readonly words: DrawerWords;
}

export function DrawerPassage(props: DrawerPassageProps) {
  const { passage } = props.entry;
  useServedCopy(passage?.sourceId);
  return passage ? <PassageBox {...props} request={passage} /> : null;
}

const NONE: AddedFiles = { added: [], refused: [] };

function PassageBox({ entry, entries, words, request }: DrawerPassageProps & { request: PassageRequest }) {
  const copies = useDocumentCopies();
  const copy = copies.get(request.sourceId);
  const found = copy && findPassage(copy.document, request);
  const [files, setFiles] = useState(NONE);
  const [isOver, setIsOver] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);

  const add = async (chosen: FileList | null): Promise<void> => {
    setIsOver(false);
    if (!chosen || chosen.length === 0) return;
    setFiles(await addCopies(chosen, entries));
    // What was pressed may be gone; what was asked for is here.
    box.current?.focus({ preventScroll: true });
  };
  const forget = (): void => {
    forgetOwnCopies();
    setFiles(NONE);
    box.current?.focus({ preventScroll: true });
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    void add(event.dataTransfer.files);
  };
  const hasOwn = [...copies.values()].some(({ fileName }) => fileName !== null);
  return (
    <div
      ref={box}
      role="group"
      aria-label={words["passage.title"]}
      tabIndex={-1}
      className="passage"
      data-holds={found ? (found.kind === "found" ? "passage" : "fault") : undefined}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <p role="status" className="sr-only">
        {files.added.length > 0 ? filled(words["passage.added"], { names: files.added.join(", ") }) : ""}
      </p>
      {found && copy ? (
        <CopyPart copy={copy} found={found} entry={entry} request={request} words={words} />
      ) : (
        words["passage.empty"]
      )}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".txt,text/plain"
        onChange={({ currentTarget }) => {
          // The field is emptied, so that the same file, corrected, can be chosen again.
          void add(currentTarget.files).then(() => {
            currentTarget.value = "";
          });
        }}
      />
      <span className="passage-actions">
        <button type="button" className="text-link" onClick={() => input.current?.click()}>
          {words["passage.add"]}
        </button>
        {hasOwn ? (
          <button type="button" className="text-link" onClick={forget}>
            {words["passage.forget"]}
          </button>
        ) : null}
      </span>
      <RefusedFiles refused={files.refused} words={words} />
    </div>
  );
}

interface CopyPartProps extends Omit<DrawerPassageProps, "entries"> {
  readonly copy: DocumentCopy;
  readonly found: FoundPassage | PassageFault;
  readonly request: PassageRequest;
}

function CopyPart({ copy, found, entry, request, words }: CopyPartProps) {
  return (
    <>
      {found.kind === "found" ? (
        <PassageView passage={found} words={words} />
      ) : (
        <PassageFaultView fault={found} entry={entry} request={request} words={words} />
      )}
      <p className="passage-origin">
        {copy.fileName === null
          ? words["passage.operator"]
          : filled(words["passage.own"], { name: copy.fileName })}
      </p>
    </>
  );
}

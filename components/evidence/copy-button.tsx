"use client";
/** Copies a text by one press and says so. Where the clipboard is not to be had (a site without https), the old command
 *  does it. Where that fails, too, nothing is said: the text stands beside the button, to be copied by hand. */
import { useState } from "react";

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** What the button copies, where its label alone does not say it. */
  readonly name?: string;
  /** Shown and read aloud once it is done: "Copied". */
  readonly doneLabel: string;
}

/** From a field that nobody sees; the focus goes back to where it was. */
function copyBySelection(text: string): boolean {
  const field = document.createElement("textarea");
  const focused = document.activeElement;
  field.value = text;
  field.readOnly = true;
  field.style.cssText = "position:fixed;opacity:0";
  // Beside the button: an open dialog may not let go of the focus.
  (focused?.parentElement ?? document.body).append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

export function CopyButton({ text, label, name, doneLabel }: CopyButtonProps) {
  const [isDone, setIsDone] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button needs-script no-print"
        aria-label={isDone ? undefined : name}
        onBlur={() => setIsDone(false)}
        onClick={async () => setIsDone(await copied(text))}
      >
        {isDone ? doneLabel : label}
      </button>
      <span role="status" className="sr-only">
        {isDone ? doneLabel : ""}
      </span>
    </>
  );
}

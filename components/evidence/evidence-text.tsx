/** Running text with its marks. A mark stays on the line of the word it belongs to, and so does the full stop after it. */
import type { TextPiece } from "@/lib/model/overview.ts";
import { EvidenceMark } from "./evidence-mark.tsx";

/** Everything up to the last space, and the rest. */
function splitLastWord(text: string): [string, string] {
  const at = text.lastIndexOf(" ");
  return [text.slice(0, at + 1), text.slice(at + 1)];
}

const CLOSING = /^[.,;:)!?”]+/;

export function EvidenceText({ pieces }: { pieces: readonly TextPiece[] }) {
  return pieces.map((piece, index) => {
    const previous = pieces[index - 1];
    const text = previous?.mark ? piece.text.replace(CLOSING, "") : piece.text;
    const words = (part: string) =>
      piece.isStrong ? <strong className="font-semibold text-ink">{part}</strong> : part;
    if (!piece.mark) return <span key={index}>{words(text)}</span>;
    const [before, lastWord] = splitLastWord(text);
    return (
      <span key={index}>
        {before === "" ? null : words(before)}
        <span className="whitespace-nowrap">
          {words(lastWord)}
          <EvidenceMark mark={piece.mark} isRaised />
          {pieces[index + 1]?.text.match(CLOSING)?.[0]}
        </span>
      </span>
    );
  });
}

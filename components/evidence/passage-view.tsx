/** A passage of a copy: its paragraph with the claim's sentence and, in it, the fragment. Text only, whatever the copy
 *  holds; quotation marks stay as they are in the copy. */
import type { FoundPassage } from "@/lib/documents/passage.ts";
import type { DrawerWords } from "./drawer-strings.ts";

/** Whether the sentence is the one that was checked. */
function CheckedNote({ isAsChecked, words }: Pick<FoundPassage, "isAsChecked"> & { words: DrawerWords }) {
  if (isAsChecked === false) return <p className="passage-caution">{words["passage.differs"]}</p>;
  return (
    <p className="drawer-aside">{words[isAsChecked === null ? "passage.notHashed" : "passage.asChecked"]}</p>
  );
}

export function PassageView({ passage, words }: { passage: FoundPassage; words: DrawerWords }) {
  const { before, sentence, after, isAsChecked } = passage;
  return (
    <>
      <blockquote lang="en" className="passage-text">
        {before === "" ? null : `${before} `}
        <strong className="passage-sentence">
          {sentence.before}
          <mark className="drawer-fragment">{sentence.fragment}</mark>
          {sentence.after}
        </strong>
        {after === "" ? null : ` ${after}`}
      </blockquote>
      <CheckedNote isAsChecked={isAsChecked} words={words} />
    </>
  );
}

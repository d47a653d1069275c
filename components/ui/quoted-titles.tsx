/** A line in the page's language that quotes titles of documents: the titles are said to be English,
 *  whole or by their first words with an ellipsis. */
import { Fragment } from "react";

const QUOTED = /“([^”]+)”/;
const ELLIPSIS = "…";

function isTitle(words: string, titles: readonly string[]): boolean {
  const opening = words.endsWith(ELLIPSIS) ? words.slice(0, -ELLIPSIS.length) : null;
  return titles.some((title) => title === words || (opening !== null && title.startsWith(opening)));
}

interface QuotedTitlesProps {
  readonly text: string;
  readonly titles: readonly (string | null)[];
}

export function QuotedTitles({ text, titles }: QuotedTitlesProps) {
  const known = titles.filter((title) => title !== null);
  // Every second part stood between quotation marks.
  return text.split(QUOTED).map((part, index) => {
    if (index % 2 === 0) return <Fragment key={index}>{part}</Fragment>;
    return <Fragment key={index}>“{isTitle(part, known) ? <span lang="en">{part}</span> : part}”</Fragment>;
  });
}

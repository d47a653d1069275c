/** The words of an entry that the finder searches without showing them: of both languages, each once.
 *  Knows records and evidence; knows nothing of rank or of what an entry shows. */
import { sourceById } from "../dataset/lookup.ts";
import type { Dataset } from "../model/dataset.ts";
import type { EvidenceEntry } from "../model/evidence-entry.ts";
import type { FinderEntry } from "../model/finder.ts";
import type { Source } from "../model/records.ts";
import { bothLanguages } from "./finder-inputs.ts";
import { tokensOf, WORD_BAR, writtenToken } from "./finder-tokens.ts";

const VIET_NAM = /\bvi[eệ]t\s+nam\b/iu;

/** Words that are not in what the entry shows, in the order in which they come. */
export function withWords(entry: Omit<FinderEntry, "words">, texts: readonly string[]): FinderEntry {
  const written = (parts: readonly string[]): readonly string[] =>
    tokensOf(parts.join(WORD_BAR).normalize("NFC")).map(writtenToken);
  const shown = [entry.title, entry.display ?? "", entry.symbol ?? "", entry.detail];
  const words = new Set(written(texts));
  // One word for those who write it so; the records keep the country's own two.
  if ([...shown, ...texts].some((part) => VIET_NAM.test(part.normalize("NFC")))) words.add("vietnam");
  for (const word of written(shown)) words.delete(word);
  return { ...entry, words: [...words].join(WORD_BAR) };
}

/** Of a source: who publishes it, who speaks in it, what it is about. */
export function sourceWords({ publisher, publisherShort, speaker, paraphrase }: Source): readonly string[] {
  return bothLanguages(publisher, publisherShort, speaker, paraphrase);
}

/** Of evidence, given in each language: what it says, in which words, what it follows from, who says it;
 *  for a figure also what the milestone of the same sentence says. */
export function evidenceWords(dataset: Dataset, inEachLanguage: readonly EvidenceEntry[]): readonly string[] {
  const [entry] = inEachLanguage;
  if (!entry) return [];
  const milestone = dataset.milestones.find(({ figure }) => figure === entry.id);
  const source = entry.place && sourceById(dataset, entry.place.sourceId);
  // A document's own speaker is found once, with the document; else each of its figures would answer to the name.
  const speaker = source?.role === "document" ? undefined : source?.speaker;
  return [
    ...inEachLanguage.flatMap(({ label, display, claim, paraphrase, arithmetic }) => [
      label,
      display,
      claim?.fragment ?? "",
      claim?.rest ?? "",
      claim?.meaning ?? "",
      paraphrase ?? "",
      arithmetic ?? "",
    ]),
    ...bothLanguages(milestone?.text, milestone?.detail, source?.publisherShort, speaker),
  ];
}

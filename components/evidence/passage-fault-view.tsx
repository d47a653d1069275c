/** What is wrong where a copy should hold a claim: which figure, which place, which words were expected, and what stands
 *  there instead. The figure itself stays as it is published. */
import type { PassageFault } from "@/lib/documents/passage.ts";
import type { EvidenceEntry, PassageRequest } from "@/lib/model/evidence-entry.ts";
import { type DrawerWords, filled } from "./drawer-strings.ts";

interface PassageFaultViewProps {
  readonly fault: PassageFault;
  readonly entry: EvidenceEntry;
  readonly request: PassageRequest;
  readonly words: DrawerWords;
}

const TITLES = {
  "another-document": "fault.other",
  "no-such-paragraph": "fault.noPlace",
  "no-such-sentence": "fault.noPlace",
  "fragment-missing": "fault.missing",
  "fragment-repeated": "fault.repeated",
} as const satisfies Record<PassageFault["kind"], keyof DrawerWords>;

function FaultDetail({ fault, words }: Pick<PassageFaultViewProps, "fault" | "words">) {
  switch (fault.kind) {
    case "another-document":
      return <p>{filled(words["fault.titleLine"], { title: fault.title })}</p>;
    case "no-such-paragraph":
      return <p>{filled(words["fault.paragraphs"], { count: fault.paragraphCount })}</p>;
    case "no-such-sentence":
      return <p>{filled(words["fault.sentences"], { count: fault.sentenceCount })}</p>;
    case "fragment-missing":
      return (
        <>
          <p>{words["fault.instead"]}</p>
          <blockquote lang="en" className="passage-instead">
            {fault.sentence}
          </blockquote>
          {fault.elsewhere.map((place) => (
            <p key={`${place.paragraph} ${place.sentence}`}>{filled(words["fault.elsewhere"], place)}</p>
          ))}
        </>
      );
    case "fragment-repeated":
      return (
        <>
          <p>{filled(words["fault.times"], { count: fault.times })}</p>
          <blockquote lang="en" className="passage-instead">
            {fault.sentence}
          </blockquote>
        </>
      );
    default:
      return fault satisfies never;
  }
}

export function PassageFaultView({ fault, entry, request, words }: PassageFaultViewProps) {
  const { title, paragraph, sentence, fragment } = request;
  const figure = entry.display === "" ? entry.label : `${entry.label} (${entry.display})`;
  return (
    <div role="alert" className="drawer-error">
      <p className="drawer-error-title">{words[TITLES[fault.kind]]}</p>
      <p>{filled(words["fault.expected"], { figure, paragraph, sentence, title, fragment })}</p>
      <FaultDetail fault={fault} words={words} />
      <p>{words["fault.stays"]}</p>
    </div>
  );
}

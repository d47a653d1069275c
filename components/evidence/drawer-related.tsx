/** What a number follows from, what follows from it, what other documents say of it, and where it is shown.
 *  Marks lead to the entry they stand for, in the same drawer. */
import type { EvidenceEntry, PanelUse, RelatedFigure, SecondSourceUse } from "@/lib/model/evidence-entry.ts";
import { DrawerSection } from "./drawer-section.tsx";
import type { DrawerWords } from "./drawer-strings.ts";
import { EvidenceText } from "./evidence-text.tsx";

function FigureList({ title, figures }: { title: string; figures: readonly RelatedFigure[] }) {
  if (figures.length === 0) return null;
  return (
    <DrawerSection title={title}>
      <ul className="drawer-rows">
        {figures.map((figure) => (
          <li key={figure.id}>
            <span>
              <EvidenceText pieces={[figure]} />
            </span>
            <b>{figure.display}</b>
          </li>
        ))}
      </ul>
    </DrawerSection>
  );
}

function SecondSourceList({ title, uses }: { title: string; uses: readonly SecondSourceUse[] }) {
  if (uses.length === 0) return null;
  return (
    <DrawerSection title={title}>
      <ul className="drawer-rows">
        {uses.map((use) => (
          <li key={use.id}>
            <span>
              <EvidenceText pieces={[use]} />
              <span className="drawer-aside">{use.verdict}</span>
            </span>
          </li>
        ))}
      </ul>
    </DrawerSection>
  );
}

function PanelList({ title, panels }: { title: string; panels: readonly PanelUse[] }) {
  if (panels.length === 0) return null;
  return (
    <DrawerSection title={title}>
      <ul className="drawer-rows drawer-panels">
        {panels.map((panel) => (
          <li key={panel.panelId}>
            <a href={panel.href} className="text-link">
              {panel.name}
            </a>
            <span>{panel.code}</span>
          </li>
        ))}
      </ul>
    </DrawerSection>
  );
}

/** A sentence or two of ours; `measure`: whether a flow, a stock or neither is meant. */
function TextPart({ title, text, measure }: { title: string; text: string; measure?: string }) {
  return (
    <DrawerSection title={title}>
      <p>{text}</p>
      {measure === undefined ? null : <p className="drawer-aside">{measure}</p>}
    </DrawerSection>
  );
}

export function DrawerRelated({ entry, words }: { entry: EvidenceEntry; words: DrawerWords }) {
  const { paraphrase, arithmetic, assumption, measure } = entry;
  const ofMeasure = measure === undefined ? {} : { measure };
  return (
    <>
      {paraphrase === undefined ? null : (
        <TextPart title={words.paraphrase} text={paraphrase} {...ofMeasure} />
      )}
      {arithmetic === undefined ? null : (
        <TextPart title={words.arithmetic} text={arithmetic} {...ofMeasure} />
      )}
      {assumption === undefined ? null : <TextPart title={words.assumption} text={assumption} />}
      <FigureList title={words.from} figures={entry.from} />
      <FigureList title={words.derived} figures={entry.derived} />
      <SecondSourceList title={words.secondSources} uses={entry.secondSources} />
      <FigureList title={words.bearsOn} figures={entry.bearsOn} />
      <PanelList title={words.usedIn} panels={entry.panels} />
    </>
  );
}

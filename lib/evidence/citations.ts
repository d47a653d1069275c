/** How to cite an entry or a panel: as text, as BibTeX, as an address that names the dataset's version.
 *  A stated figure is cited as its document's, a derived one as ours with the documents it rests on.
 *  No day of access: nothing here knows the time. */
import { evidenceAnchor } from "../chart/overview-marks.ts";
import { documentName } from "../chart/overview-sources.ts";
import { sourceById } from "../dataset/lookup.ts";
import { formatKnownDate } from "../format/dates.ts";
import { dateKindWord, dateLabel } from "../format/known-dates.ts";
import { message } from "../format/messages.ts";
import type { Dataset } from "../model/dataset.ts";
import type { KnownDate } from "../model/dates.ts";
import type { Citation } from "../model/evidence-entry.ts";
import type { PanelModel } from "../model/panel.ts";
import type { Evidence, Source } from "../model/records.ts";
import type { Locale } from "../model/text.ts";
import { bibtexEntry } from "./bibtex.ts";
import { placeWords } from "./entry-words.ts";
import { panelHref } from "./panel-uses.ts";
import { plainText } from "./plain-text.ts";

export interface CitationContext {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly origin: string;
}

/** A place that a citation names: a sentence of a document, or a document as a whole. */
export type CitedPlace = Pick<Evidence, "source" | "paragraph" | "sentence">;

/** Address of an entry that opens beside the overview, as of one version of the dataset. */
export function evidenceLink({ dataset, locale, origin }: CitationContext, id: string): string {
  return `${origin}/${locale}?version=${dataset.stamp.version}#${evidenceAnchor(id)}`;
}

/** "27 May 2021", "27 May 2021 (borne out by a second source)", "[date not stated]". */
function citedDate(date: KnownDate, locale: Locale): string {
  if (date.kind === "not-stated") return dateLabel(date, locale);
  const plain = formatKnownDate(date, locale) ?? dateLabel(date, locale);
  if (date.kind === "stated") return plain;
  return message(locale, "evidence.cite.datedAs", { date: plain, how: dateKindWord(date, locale) });
}

/** Publisher and title. Who speaks in it stands with the evidence itself; it names a document only where no title does. */
function citedName(source: Source, locale: Locale): string {
  const { speaker: _speaker, ...titled } = source;
  return documentName(source.title === null ? source : titled, locale);
}

/** A document with the places in it: "Viet Nam News Agency (VNA), “…”, 27 May 2021, paragraph 9, sentence 1". */
function documentWords({ locale }: CitationContext, source: Source, places: readonly CitedPlace[]): string {
  const words = places
    .toSorted(
      (one, other) =>
        (one.paragraph ?? 0) - (other.paragraph ?? 0) || (one.sentence ?? 0) - (other.sentence ?? 0),
    )
    .map((place) => placeWords(place, locale));
  return message(locale, "evidence.cite.document", {
    name: citedName(source, locale),
    date: citedDate(source.date, locale),
    places: [...new Set(words)].join("; "),
  });
}

/** Documents in the order of the dataset, each with its places. */
function documentsWords(context: CitationContext, places: readonly CitedPlace[]): string {
  return context.dataset.sources
    .map((source) => ({ source, inIt: places.filter((place) => place.source === source.id) }))
    .filter(({ inIt }) => inIt.length > 0)
    .map(({ source, inIt }) => documentWords(context, source, inIt))
    .join("; ");
}

interface SiteWords {
  readonly site: string;
  readonly version: string;
  readonly recorded: string;
}

function siteWords({ dataset, locale }: CitationContext): SiteWords {
  const site = message(locale, "page.siteName");
  const { version } = dataset.stamp;
  return { site, version, recorded: message(locale, "evidence.cite.recorded", { site, version }) };
}

/** A year that is known: printed, inferred or borne out; the note says which. */
function yearOf(date: KnownDate): { year?: string } {
  return date.kind === "not-stated" || date.iso === null ? {} : { year: date.iso.slice(0, "2021".length) };
}

function dateNote(date: KnownDate, locale: Locale): string {
  const words = citedDate(date, locale);
  return date.kind === "not-stated" ? words : message(locale, "evidence.cite.dateNote", { date: words });
}

const keyOf = (id: string): string => `blueberet-${id}`;

/** A claim of a document. `claim`: its words and what they count, "“55 officers” (Officers: 55)". */
export function statedCitation(
  context: CitationContext,
  id: string,
  claim: string,
  place: CitedPlace,
): Citation {
  const { dataset, locale } = context;
  const source = sourceById(dataset, place.source);
  const link = evidenceLink(context, id);
  const { recorded, ...words } = siteWords(context);
  const document = documentWords(context, source, [place]);
  return {
    plain: plainText(message(locale, "evidence.cite.stated", { claim, document, link, ...words })),
    bibtex: bibtexEntry(keyOf(id), {
      author: plainText(source.publisher[locale]),
      title: plainText(source.title ?? message(locale, "common.source.noTitle")),
      ...yearOf(source.date),
      howpublished: plainText(recorded),
      note: plainText([claim, placeWords(place, locale), dateNote(source.date, locale)].join("; ")),
      url: link,
    }),
    link,
  };
}

/** A figure of ours, with the documents it rests on. `claim`: "Women’s share, recomputed: 13.9 % (34 ÷ (55 + 189))". */
export function derivedCitation(
  context: CitationContext,
  id: string,
  claim: string,
  places: readonly CitedPlace[],
): Citation {
  const { locale } = context;
  const link = evidenceLink(context, id);
  const documents = documentsWords(context, places);
  const { recorded, ...words } = siteWords(context);
  return {
    plain: plainText(message(locale, "evidence.cite.derivedFrom", { claim, documents, link, ...words })),
    bibtex: bibtexEntry(keyOf(id), {
      author: words.site,
      title: plainText(claim),
      howpublished: plainText(recorded),
      note: plainText(message(locale, "evidence.cite.restsOn", { documents })),
      url: link,
    }),
    link,
  };
}

/** A panel, with the documents that its numbers come from. */
export function panelCitation(model: PanelModel, context: CitationContext): Citation {
  const { dataset, locale, origin } = context;
  const link = `${origin}${panelHref(model.id, locale)}?version=${dataset.stamp.version}`;
  const documents = model.sources
    .map(({ id }) => sourceById(dataset, id))
    .map((source) =>
      message(locale, "evidence.cite.named", {
        name: citedName(source, locale),
        date: citedDate(source.date, locale),
      }),
    )
    .join("; ");
  const { recorded, ...words } = siteWords(context);
  const { title, name, code } = model;
  return {
    plain: plainText(
      message(locale, "evidence.cite.panel", { title, name, code, documents, link, ...words }),
    ),
    bibtex: bibtexEntry(keyOf(`panel-${model.id}`), {
      author: words.site,
      title: plainText(title),
      howpublished: plainText(recorded),
      note: plainText(message(locale, "evidence.cite.panelBasis", { code, name, documents })),
      url: link,
    }),
    link,
  };
}

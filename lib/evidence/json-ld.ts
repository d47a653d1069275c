/** The dashboard, its panels and its documents as schema.org datasets, for machines that read pages.
 *  Only facts of the records; a number keeps its qualifier, and a date that no document prints is left out. */
import { LICENCE } from "../chart/file-scene.ts";
import { sourceById } from "../dataset/lookup.ts";
import { message } from "../format/messages.ts";
import type { PanelModel } from "../model/panel.ts";
import type { Source } from "../model/records.ts";
import type { Locale } from "../model/text.ts";
import { type CitationContext, panelCitation } from "./citations.ts";
import { coverageOf } from "./json-ld-coverage.ts";
import type { JsonLd } from "./json-ld-value.ts";
import { variablesMeasured } from "./json-ld-variables.ts";
import { panelHref } from "./panel-uses.ts";
import { plainText } from "./plain-text.ts";

const organisation = (name: string): JsonLd => ({ "@type": "Organization", name });

function creativeWork(source: Source, locale: Locale): JsonLd {
  const { date } = source;
  const isPrinted = date.kind === "stated" && date.iso !== null && date.until === undefined;
  return {
    "@type": "CreativeWork",
    ...(source.title === null ? {} : { name: source.title }),
    publisher: organisation(plainText(source.publisher[locale])),
    ...(isPrinted ? { datePublished: date.iso ?? "" } : {}),
    ...(source.address === null ? {} : { url: source.address }),
  };
}

/** What a page is based on, and what other documents it names beside that. */
function documentsOf(sources: readonly Source[], locale: Locale): JsonLd {
  const works = (isDocument: boolean) =>
    sources
      .filter((source) => (source.role === "document") === isDocument)
      .map((source) => creativeWork(source, locale));
  const others = works(false);
  return { isBasedOn: works(true), ...(others.length > 0 ? { mentions: others } : {}) };
}

/** Each file that a page offers: its name, its type, its address on this site. */
function downloads(
  { origin }: CitationContext,
  files: readonly (readonly [name: string, encodingFormat: string, path: string])[],
): readonly JsonLd[] {
  return files.map(([name, encodingFormat, path]) => ({
    "@type": "DataDownload",
    name,
    encodingFormat,
    contentUrl: `${origin}${path}`,
  }));
}

function datasetOf(context: CitationContext, path: string, more: JsonLd): JsonLd {
  const { dataset, locale, origin } = context;
  const { name, description, ...rest } = more;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${origin}${path}#dataset`,
    url: `${origin}${path}`,
    name: name ?? "",
    description: description ?? "",
    inLanguage: locale,
    license: `https://spdx.org/licenses/${LICENCE}`,
    version: dataset.stamp.version,
    creator: organisation(message(locale, "page.siteName")),
    ...rest,
  };
}

const RECORDS = ["figures", "derived", "milestones", "statements"] as const;

export function dashboardJsonLd(context: CitationContext): JsonLd {
  const { dataset, locale } = context;
  const files = RECORDS.flatMap((collection) => {
    const name = message(locale, `evidence.jsonLd.collections.${collection}`);
    const path = `/api/v1/${collection}`;
    return [
      [`${name}, CSV`, "text/csv", `${path}.csv`],
      [`${name}, JSON`, "application/json", path],
    ] as const;
  });
  return datasetOf(context, `/${locale}`, {
    name: plainText(message(locale, "page.siteTitle")),
    description: plainText(message(locale, "page.siteDescription")),
    ...documentsOf(dataset.sources, locale),
    variableMeasured: variablesMeasured(context, [
      ...dataset.figures.map(({ id }) => id),
      ...dataset.derived.map(({ id }) => id),
    ]),
    distribution: downloads(context, files),
  });
}

const PICTURES = { png: "image/png", svg: "image/svg+xml" } as const;

export function panelJsonLd(model: PanelModel, context: CitationContext): JsonLd {
  const { dataset, locale } = context;
  const { id } = model;
  const text = (key: string) => message(locale, `evidence.jsonLd.${key}`);
  const pictures = (["png", "svg"] as const).map(
    (format) =>
      [
        `${text("picture")}, ${format.toUpperCase()}`,
        PICTURES[format],
        `/charts/${id}.${format}?lang=${locale}&theme=light&size=slide`,
      ] as const,
  );
  return datasetOf(context, panelHref(id, locale), {
    name: plainText(model.title),
    alternateName: plainText(model.name),
    description: plainText(
      [model.summary, ...(model.verdict === undefined ? [] : [model.verdict])].join(" "),
    ),
    identifier: model.code,
    ...documentsOf(
      model.sources.map(({ id: sourceId }) => sourceById(dataset, sourceId)),
      locale,
    ),
    ...coverageOf(dataset, recordsOf(model)),
    variableMeasured: variablesMeasured(context, model.figures),
    distribution: downloads(context, [
      [`${text("table")}, CSV`, "text/csv", `/api/v1/panels/${id}.csv?lang=${locale}`],
      [`${text("record")}, JSON`, "application/json", `/api/v1/panels/${id}?lang=${locale}`],
      ...pictures,
    ]),
    citation: panelCitation(model, context).plain,
  });
}

/** Records whose dates a panel's time span comes from. */
function recordsOf(model: PanelModel): readonly string[] {
  return model.body.kind === "milestones" ? model.body.entries.map(({ id }) => id) : model.figures;
}

/** What was taken from one document. */
export function sourceJsonLd(source: Source, context: CitationContext): JsonLd {
  const { dataset, locale } = context;
  const inSource = dataset.figures.filter(({ evidence }) => evidence.source === source.id);
  return datasetOf(context, `/${locale}/sources/${source.id}`, {
    name: plainText(source.title ?? source.publisher[locale]),
    description: plainText(source.paraphrase[locale]),
    isBasedOn: [creativeWork(source, locale)],
    variableMeasured: variablesMeasured(
      context,
      inSource.map(({ id }) => id),
    ),
    distribution: downloads(context, [
      [
        `${message(locale, "evidence.jsonLd.collections.source")}, JSON`,
        "application/json",
        `/api/v1/sources/${source.id}`,
      ],
    ]),
  });
}

/** Text for a script element: no sign in it can end the element or open a comment. */
export function jsonLdText(value: JsonLd): string {
  return JSON.stringify(value).replaceAll("<", String.raw`\u003c`);
}

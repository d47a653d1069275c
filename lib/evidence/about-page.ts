/** The page about the site: what it is, how figures are made and checked, what words and marks mean, and what it is bound by.
 *  Which parts there are stands here; their words are messages. */
import { changeText } from "../chart/change-text.ts";
import { message } from "../format/messages.ts";
import { bindSpaces } from "../format/typography.ts";
import type { AboutMark, AboutPageModel, AboutSection, AboutTerm } from "../model/evidence-pages.ts";
import type { Locale } from "../model/text.ts";
import type { Contact } from "./contact.ts";

/** How each kind of mark is drawn; the symbols are examples. */
const MARKS: readonly (Pick<AboutMark, "symbol" | "shape" | "tone"> & { readonly key: string })[] = [
  { key: "circle", symbol: "1", shape: "circle" },
  { key: "square", symbol: "a", shape: "square" },
  { key: "pill", symbol: "s1", shape: "pill" },
  { key: "caution", symbol: "1", shape: "circle", tone: "caution" },
  { key: "error", symbol: "!", shape: "circle", tone: "error" },
];

interface Parts {
  readonly paragraphs?: readonly string[];
  readonly steps?: readonly string[];
  readonly terms?: readonly string[];
  /** Paragraphs after the terms. */
  readonly closing?: readonly string[];
}

/** Parts by the keys of their messages, in order. */
const SECTIONS: readonly (Parts & { readonly id: string })[] = [
  { id: "what", paragraphs: ["p1", "p2"] },
  { id: "method", steps: ["record", "trace", "derive", "check", "keep"] },
  { id: "measure", paragraphs: ["p1"], terms: ["flow", "stock", "unspecified"], closing: ["p2"] },
  {
    id: "words",
    terms: ["stated", "derived", "traced", "attributed", "inferred", "corroborated", "differs", "unchecked"],
  },
  { id: "marks", paragraphs: ["p1"] },
  { id: "accessibility", paragraphs: ["p1", "p2"] },
  { id: "privacy", paragraphs: ["p1", "p2"] },
  { id: "licences", terms: ["code", "articles", "map", "letters"] },
  { id: "report", paragraphs: ["p1"] },
];

function section(locale: Locale, { id, ...parts }: (typeof SECTIONS)[number]): AboutSection {
  const text = (key: string) => message(locale, `page.about.${id}.${key}`);
  const termOf = (key: string): AboutTerm => ({ term: text(key), text: text(`${key}Text`) });
  return {
    id,
    title: text("title"),
    paragraphs: (parts.paragraphs ?? []).map(text),
    steps: (parts.steps ?? []).map(termOf),
    terms: (parts.terms ?? []).map(termOf),
    marks: id === "marks" ? MARKS.map(({ key, ...mark }) => ({ ...termOf(key), ...mark })) : [],
    closing: (parts.closing ?? []).map(text),
    links: [],
  };
}

/** Where a section leads on to. */
function linksOf(id: string, locale: Locale, contact: Contact | null): AboutSection["links"] {
  const text = (key: string, values = {}) => message(locale, `page.about.${id}.${key}`, values);
  switch (id) {
    case "method":
      return [{ href: `/${locale}/checks`, text: text("link") }];
    case "report":
      return [
        ...(contact ? [{ href: contact.href, text: text("address", { address: contact.text }) }] : []),
        { href: `/${locale}/corrections`, text: text("corrections") },
        { href: `/${locale}/sources`, text: text("sources") },
      ];
    default:
      return [];
  }
}

/** `contact`: where errors are reported; null: this installation names no address, and says so. */
export function aboutPage(locale: Locale, contact: Contact | null): AboutPageModel {
  const sections = SECTIONS.map((parts): AboutSection => {
    const made = section(locale, parts);
    const nowhere = parts.id === "report" && contact === null;
    return {
      ...made,
      paragraphs: nowhere ? [...made.paragraphs, message(locale, "page.about.report.none")] : made.paragraphs,
    };
  });
  return {
    locale,
    sections: changeText(sections, bindSpaces).map((made) => ({
      ...made,
      links: linksOf(made.id, locale, contact),
    })),
  };
}

import { describe, expect, it } from "vitest";
import { LOCALES } from "../model/text.ts";
import { aboutPage } from "./about-page.ts";

const partOf = (locale: "en" | "vi", id: string, contact: Parameters<typeof aboutPage>[1] = null) => {
  const found = aboutPage(locale, contact).sections.find((section) => section.id === id);
  if (!found) throw new Error(`no part "${id}"`);
  return found;
};

describe.each(LOCALES)("the about page (%s)", (locale) => {
  it("has the same parts whatever the address", () => {
    const contact = { href: "mailto:desk@example.org", text: "desk@example.org" };
    const ids = (model: ReturnType<typeof aboutPage>) => model.sections.map(({ id }) => id);
    expect(ids(aboutPage(locale, contact))).toEqual(ids(aboutPage(locale, null)));
  });

  it("leads to the address for reports that the installation names", () => {
    const contact = { href: "mailto:desk@example.org?subject=x", text: "desk@example.org" };
    const [first] = partOf(locale, "report", contact).links;
    expect(first?.href).toBe(contact.href);
    expect(first?.text).toContain("desk@example.org");
  });

  it("says so when no address is named, and leads to the corrections all the same", () => {
    const report = partOf(locale, "report");
    expect(report.paragraphs.join(" ")).toContain("BLUE_BERET_CONTACT");
    expect(report.links.map(({ href }) => href)).toEqual([`/${locale}/corrections`, `/${locale}/sources`]);
  });

  it("explains every shape of mark", () => {
    const shapes = partOf(locale, "marks").marks.map(({ shape }) => shape);
    expect(new Set(shapes)).toEqual(new Set(["circle", "square", "pill"]));
  });

  it("names no figure that would need a mark", () => {
    const { sections } = aboutPage(locale, null);
    const texts = sections.flatMap(({ paragraphs, steps, terms, closing }) => [
      ...paragraphs,
      ...closing,
      ...[...steps, ...terms].map(({ text }) => text),
    ]);
    expect(texts.filter((text) => /\d/.test(text.replace("sha256", "")))).toEqual([]);
  });
});

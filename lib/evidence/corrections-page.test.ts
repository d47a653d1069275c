import { expect, it } from "vitest";
import { correctedDataset, earlierCorrection, laterCorrection } from "../../fixtures/fixture-corrections.ts";
import { fixtureDataset } from "../../fixtures/fixture-dataset.ts";
import { LOCALES } from "../model/text.ts";
import { correctionsPage } from "./corrections-page.ts";

const corrected = correctedDataset([earlierCorrection, laterCorrection]);

it("has no row while nothing was corrected", () => {
  expect(correctionsPage(fixtureDataset(), "en").rows).toEqual([]);
});

it.each(LOCALES)(
  "gives each correction with value before and after, date and reason, newest first (%s)",
  (locale) => {
    const rows = correctionsPage(corrected, locale).rows;
    expect(rows.map(({ id }) => id)).toEqual([laterCorrection.id, earlierCorrection.id]);
    expect(rows[1]).toMatchObject({
      from: "43",
      to: "34",
      reason: earlierCorrection.reason[locale],
      label: { en: "Servicewomen", vi: "Nữ quân nhân" }[locale],
    });
    expect(rows.map(({ dateLabel }) => dateLabel.replaceAll("\u00A0", " "))).toEqual(
      { en: ["15 July 2021", "2 June 2021"], vi: ["15/7/2021", "2/6/2021"] }[locale],
    );
  },
);

it("marks a corrected value with its evidence", () => {
  const [derived, stated] = correctionsPage(corrected, "vi").rows;
  expect(derived?.mark).toMatchObject({ symbol: "b", shape: "square" });
  expect(stated?.mark).toMatchObject({ symbol: "3", shape: "circle" });
  expect(stated?.mark.href).toBe("/vi/sources/vna-peacekeeping-force#p11");
});

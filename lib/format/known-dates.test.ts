import { describe, expect, it } from "vitest";
import type { KnownDate } from "../model/dates.ts";
import { formatKnownDate, monthsBetween, yearFraction } from "./dates.ts";
import { dateLabel } from "./known-dates.ts";

const plain = (text: string | null) => text?.replace(/\u00A0/g, " ");
const inferred = (iso: string, printed: string): KnownDate => ({
  kind: "inferred",
  iso,
  printed: { en: printed, vi: printed },
});

describe("a date that is not printed in full", () => {
  it("holds the inferred day in brackets when the year is printed", () => {
    expect(plain(dateLabel(inferred("2014-05-27", "2014"), "en"))).toBe("[27 May] 2014");
    expect(dateLabel(inferred("2014-05-27", "2014"), "vi")).toBe("[27/5]/2014");
  });
  it("holds the inferred year in brackets when the month or day is printed", () => {
    expect(plain(dateLabel(inferred("2021-06", "June"), "en"))).toBe("June [2021]");
    expect(plain(dateLabel(inferred("2021-05-27", "May 27"), "en"))).toBe("27 May [2021]");
    expect(dateLabel(inferred("2021-06", "June"), "vi")).toBe("tháng 6/[2021]");
  });
  it("holds a year alone in brackets", () => {
    expect(dateLabel(inferred("2020", "130/2020/QH14"), "en")).toBe("[2020]");
  });
  it("names the second source that bears it out", () => {
    const date: KnownDate = { kind: "corroborated", iso: "2022-11-25", corroboratedBy: "x" };
    expect(plain(dateLabel(date, "en"))).toBe("25 November 2022 (second source)");
    expect(dateLabel(date, "vi")).toBe("25/11/2022 (nguồn thứ hai)");
  });
  it("keeps what is printed and says that no year is stated", () => {
    expect(
      dateLabel({ kind: "not-stated", iso: null, printed: { en: "25 November", vi: "25/11" } }, "en"),
    ).toBe("25 November [year not stated]");
    expect(dateLabel({ kind: "not-stated", iso: null }, "en")).toBe("[date not stated]");
  });
});

describe("periods and distances", () => {
  it("writes the month once when both days lie in it", () => {
    const date: KnownDate = { kind: "stated", iso: "2021-10-18", until: "2021-10-19" };
    expect(plain(formatKnownDate(date, "en"))).toBe("18–19 October 2021");
    expect(formatKnownDate(date, "vi")).toBe("18–19/10/2021");
  });
  it("counts calendar months", () => {
    expect(monthsBetween("2021-05-27", "2021-10-18")).toBe(5);
    expect(monthsBetween("2021-05-27", "2021-04-16")).toBe(-1);
  });
  it("places 27 May a good fifth into the second quarter of the year", () => {
    expect(yearFraction("2014-05-27")).toBeCloseTo(2014.4, 2);
    expect(yearFraction("2014")).toBe(2014);
  });
  it("places a month at its middle", () => {
    expect(yearFraction("2021-06")).toBeCloseTo(2021.455, 2);
  });
});

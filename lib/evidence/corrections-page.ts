/** The page of corrections: which published value was changed, when, from what to what, and why; newest first. */
import { changeText } from "../chart/change-text.ts";
import { evidenceMark } from "../chart/overview-marks.ts";
import { formatIsoDate } from "../format/dates.ts";
import { bindSpaces } from "../format/typography.ts";
import type { Dataset } from "../model/dataset.ts";
import type { CorrectionsPageModel } from "../model/evidence-pages.ts";
import type { Locale } from "../model/text.ts";
import { recordLabel } from "./record-label.ts";

export function correctionsPage(dataset: Dataset, locale: Locale): CorrectionsPageModel {
  const rows = dataset.corrections.map(({ id, record, date, from, to, reason }) => ({
    id,
    mark: evidenceMark(dataset, record, locale),
    label: recordLabel(dataset, record, locale),
    dateLabel: formatIsoDate(date, locale),
    from: from[locale],
    to: to[locale],
    reason: reason[locale],
  }));
  return changeText({ locale, rows }, bindSpaces);
}

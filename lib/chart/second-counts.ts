/** What second sources say beside a number: the value, how much earlier or later, and whether the two fit. */
import { figureById, numberById, statementById } from "../dataset/lookup.ts";
import { monthsBetween } from "../format/dates.ts";
import { message } from "../format/messages.ts";
import { formatNumber, formatQuantity } from "../format/numbers.ts";
import { numberWord } from "../format/qualifiers.ts";
import { capitalise } from "../format/typography.ts";
import type { Check, Dataset } from "../model/dataset.ts";
import type { KnownDate } from "../model/dates.ts";
import type { Statement } from "../model/records.ts";
import type { Locale } from "../model/text.ts";
import { statedFiguresOf } from "./build-quantity.ts";

type SecondSourceCheck = Check & {
  readonly definition: Extract<Check["definition"], { method: "second-source" }>;
};

function isSecondSource(check: Check): check is SecondSourceCheck {
  return check.definition.method === "second-source";
}

/** The month that a claim holds for; for a derived one, the last of the months that it rests on. null: not known. */
function monthOfClaim(dataset: Dataset, claimId: string): string | null {
  const months = statedFiguresOf(dataset, claimId).map((id) => monthOf(figureById(dataset, id).date));
  const known = months.filter((month) => month !== null);
  if (known.length < months.length) return null;
  return known.toSorted((one, other) => one.localeCompare(other, "en")).at(-1) ?? null;
}

const monthOf = (date: KnownDate): string | null =>
  date.iso !== null && date.iso.length >= "2021-05".length ? date.iso : null;

/** "five months later", "one month earlier", "in the same month", from the day that the claim holds for. */
function distanceInTime(dataset: Dataset, claimId: string, statement: Statement, locale: Locale): string {
  const from = monthOfClaim(dataset, claimId);
  const to = monthOf(statement.date);
  if (from === null || to === null) return message(locale, "common.distance.unknown");
  const months = monthsBetween(from, to);
  if (months === 0) return message(locale, "common.distance.same");
  const count = Math.abs(months);
  return message(locale, months > 0 ? "common.distance.later" : "common.distance.earlier", {
    count,
    number: numberWord(count, locale),
    digits: formatNumber(count, locale),
  });
}

/** Checks of second sources that bear on a number. */
export function secondSourceChecks(dataset: Dataset, claimId: string): readonly SecondSourceCheck[] {
  return dataset.checks.filter(isSecondSource).filter((check) => check.claim === claimId);
}

/** How a second-source check came out, in words: "consistent, five months later". */
function secondVerdict(dataset: Dataset, check: SecondSourceCheck, locale: Locale): string {
  const statements = check.definition.statements.map((id) => statementById(dataset, id));
  const [first] = statements;
  const distance = first ? distanceInTime(dataset, check.claim, first, locale) : "";
  const sum = statements.map((statement) => formatNumber(statement.value, locale)).join(" + ");
  const total = formatNumber(
    statements.reduce((all, statement) => all + statement.value, 0),
    locale,
  );
  if (check.verdict === "not-checkable") return message(locale, "common.second.baseUnknown");
  const form = statements.length > 1 ? "sum" : check.definition.relation === "equal" ? "equal" : "cumulative";
  return message(locale, `common.second.${check.verdict}.${form}`, { distance, sum, total });
}

/** The verdict with the check's note: "consistent, one month earlier. A third field hospital … left in between …". */
export function notedVerdict(dataset: Dataset, check: SecondSourceCheck, locale: Locale): string {
  return message(locale, "common.second.noted", {
    verdict: secondVerdict(dataset, check, locale),
    note: check.definition.note[locale],
  });
}

interface SecondCount {
  /** "a second source counts 246 five months later" */
  readonly phrase: string;
  /** The same with the verdict, as a sentence. */
  readonly sentence: string;
  /** Ids of the statements that are counted. */
  readonly statementIds: readonly string[];
}

/** The first second-source count beside a number; null when there is none. */
export function secondCount(dataset: Dataset, claimId: string, locale: Locale): SecondCount | null {
  const [check] = secondSourceChecks(dataset, claimId);
  const statements = check?.definition.statements.map((id) => statementById(dataset, id)) ?? [];
  const [first] = statements;
  if (!check || !first) return null;
  const number = numberById(dataset, claimId);
  const distance = distanceInTime(dataset, claimId, first, locale);
  const sum = statements.reduce((all, statement) => all + statement.value, 0);
  const terms = statements.map((statement) => formatQuantity(statement, locale, false)).join(" + ");
  const words = {
    value: statements.length === 1 ? terms : `${terms} = ${formatNumber(sum, locale)}`,
    distance,
    distanceCapital: capitalise(distance),
    claim: formatQuantity(number, locale, number.isDerived),
  };
  return {
    phrase: message(locale, "common.second.phrase", words),
    sentence: message(locale, `common.second.sentence.${check.verdict}`, words),
    statementIds: check.definition.statements,
  };
}

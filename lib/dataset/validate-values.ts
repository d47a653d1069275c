/** Values: whole counts, shares up to 100, countries that are known, and a fragment that holds the value it is quoted for. */
import type { Qualifier, Unit } from "../model/quantity.ts";
import type { Figure, Mission, Statement } from "../model/records.ts";
import { isKnownCountry } from "./country-codes.ts";
import type { Records } from "./read-records.ts";
import { RecordError } from "./record-error.ts";

/** Numbers that a document may write out. */
const NUMBER_WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

interface Amount {
  readonly value: number;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
}

/** People and agreements are counted whole: shares and bounds are exact only then. A share ends at 100. */
function amountProblem({ value, unit, qualifier }: Amount): [string, string] | null {
  if (unit !== "percent")
    return Number.isInteger(value)
      ? null
      : [`${value} is not a whole number of ${unit}`, "Give the count as the document prints it"];
  if (value > 100 || (value === 100 && qualifier === "more-than"))
    return ["is a share above 100 percent", "Give the share as the document prints it"];
  return null;
}

/** "1034" as "1,034"; decimals are left alone. */
const withThousands = (digits: string): string =>
  digits.includes(".") ? digits : digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");

/** Whether words hold a value, in digits or as a number word: "34 servicewomen", "nine memoranda". */
export function holdsValue(fragment: string, value: number): boolean {
  const word = NUMBER_WORDS[value];
  const digits = String(value);
  const forms = [digits, withThousands(digits), ...(word === undefined ? [] : [word])];
  const escaped = forms.map((form) => form.replaceAll(".", "\\."));
  return new RegExp(`(?<![\\d\\p{L}]|\\d[.,])(?:${escaped.join("|")})(?![\\d\\p{L}]|[.,]\\d)`, "iu").test(
    fragment,
  );
}

function fragmentProblem(file: string, field: string, fragment: string, value: string): RecordError {
  return new RecordError(
    file,
    field,
    `"${fragment}" does not hold the value ${value}`,
    "Quote the few words of the document that give it, or correct the value",
  );
}

function numberProblems(file: string, field: string, fragment: string, amount: Amount): RecordError[] {
  const problem = amountProblem(amount);
  if (problem) return [new RecordError(file, "value", ...problem)];
  return holdsValue(fragment, amount.value)
    ? []
    : [fragmentProblem(file, field, fragment, String(amount.value))];
}

function countryProblems(
  file: string,
  countries: readonly string[],
  missions: ReadonlySet<string>,
): RecordError[] {
  return countries.flatMap((country, index) => {
    const field = `countries.${index}`;
    if (countries.indexOf(country) < index)
      return [new RecordError(file, field, `"${country}" is named twice`, "Name each country once")];
    if (!isKnownCountry(country)) return [unknownCountry(file, field, country)];
    return missions.has(country)
      ? []
      : [
          new RecordError(
            file,
            field,
            `no mission is recorded for "${country}"`,
            "Add the UN mission of that country to data/missions",
          ),
        ];
  });
}

function unknownCountry(file: string, field: string, country: string): RecordError {
  return new RecordError(
    file,
    field,
    `"${country}" is no country that the map knows`,
    "Correct the code, or add it to lib/dataset/country-codes.ts and its name to messages",
  );
}

function figureProblems(file: string, figure: Figure, missions: ReadonlySet<string>): RecordError[] {
  const { fragment } = figure.evidence;
  switch (figure.kind) {
    case "quantity":
      return numberProblems(file, "evidence.fragment", fragment, figure);
    case "places":
      return countryProblems(file, figure.countries, missions);
    case "fact":
      return fragment.includes(figure.value)
        ? []
        : [fragmentProblem(file, "evidence.fragment", fragment, `"${figure.value}"`)];
    default:
      return figure satisfies never;
  }
}

const statementProblems = (file: string, statement: Statement): RecordError[] =>
  numberProblems(file, "fragment", statement.fragment, statement);

const missionProblems = (file: string, mission: Mission): RecordError[] =>
  isKnownCountry(mission.country) ? [] : [unknownCountry(file, "country", mission.country)];

export function validateValues(records: Records): readonly RecordError[] {
  const missions = new Set(records.missions.map(({ record }) => record.country));
  return [
    ...records.figures.flatMap(({ file, record }) => figureProblems(file, record, missions)),
    ...records.statements.flatMap(({ file, record }) => statementProblems(file, record)),
    ...records.missions.flatMap(({ file, record }) => missionProblems(file, record)),
  ];
}

/** Outcomes of checks: computed from the records each time, never stored in them. */
import type { Check, DerivedFigure, Verdict } from "../model/dataset.ts";
import type { CheckDefinition, QuantityFigure, Statement } from "../model/records.ts";
import type { Qualifier } from "../model/quantity.ts";
import { compareShare, decimalsOf } from "./arithmetic.ts";

type Recompute = Extract<CheckDefinition, { method: "recompute" }>;
type SecondSource = Extract<CheckDefinition, { method: "second-source" }>;

export interface CheckInputs {
  readonly figure: (id: string) => QuantityFigure;
  readonly derived: (id: string) => DerivedFigure;
  readonly quantity: (id: string) => { readonly value: number; readonly qualifier: Qualifier };
  readonly statement: (id: string) => Statement;
}

/** Part and whole of a share that is computed from counts; null for any other number. */
export function fractionOf(
  share: DerivedFigure,
  quantity: (id: string) => { readonly value: number },
): { part: number; whole: number } | null {
  if (share.formula.operation !== "percent") return null;
  return { part: quantity(share.formula.part).value, whole: quantity(share.formula.whole).value };
}

/** Whether a computed share lies below (-1), at (0) or above (1) a percentage; exact. */
function compareDerivedShare(share: DerivedFigure, percent: number, inputs: CheckInputs): -1 | 0 | 1 {
  const fraction = fractionOf(share, inputs.quantity);
  if (fraction) return compareShare(fraction.part, fraction.whole, percent);
  return share.value === percent ? 0 : share.value > percent ? 1 : -1;
}

/** A claim "exactly 16" is met by what rounds to it with the decimals it was printed with. */
function roundsTo(value: number, printed: number): boolean {
  return Math.abs(value - printed) <= 0.5 * 10 ** -decimalsOf(printed);
}

function claimVerdict(claim: QuantityFigure, against: DerivedFigure, inputs: CheckInputs): Verdict {
  const order = compareDerivedShare(against, claim.value, inputs);
  switch (claim.qualifier) {
    case "more-than":
      return order > 0 ? "agrees" : "differs";
    case "at-least":
      return order >= 0 ? "agrees" : "differs";
    case "at-most":
      return order <= 0 ? "agrees" : "differs";
    case "exact":
      return roundsTo(against.value, claim.value) ? "agrees" : "differs";
    case "about":
      return "not-checkable";
    default:
      return claim.qualifier satisfies never;
  }
}

function runRecompute(definition: Recompute, inputs: CheckInputs): Check {
  const claim = inputs.figure(definition.claim);
  const against = inputs.derived(definition.against);
  const target = inputs.quantity(definition.conclusion.target).value;
  const bases = definition.conclusion.bases.map(inputs.derived);
  const meeting = bases.filter((base) => compareDerivedShare(base, target, inputs) >= 0).length;
  return {
    id: definition.id,
    definition,
    claim: definition.claim,
    verdict: claimVerdict(claim, against, inputs),
    comparedWith: against.value,
    conclusion: {
      outcome: meeting === bases.length ? "holds" : meeting === 0 ? "fails" : "partly",
      target,
      sharesPercent: bases.map((base) => base.value),
    },
  };
}

function secondSourceVerdict(relation: SecondSource["relation"], claimed: number, other: number): Verdict {
  switch (relation) {
    case "equal":
      return other === claimed ? "agrees" : "differs";
    case "later-at-least":
      return other >= claimed ? "agrees" : "differs";
    case "earlier-at-most":
      return other <= claimed ? "agrees" : "differs";
    case "base-unknown":
      return "not-checkable";
    default:
      return relation satisfies never;
  }
}

function runSecondSource(definition: SecondSource, inputs: CheckInputs): Check {
  const claimed = inputs.quantity(definition.claim).value;
  const other = definition.statements.reduce((sum, id) => sum + inputs.statement(id).value, 0);
  const verdict = secondSourceVerdict(definition.relation, claimed, other);
  return {
    id: definition.id,
    definition,
    claim: definition.claim,
    verdict,
    comparedWith: verdict === "not-checkable" ? null : other,
    conclusion: null,
  };
}

/** A check with its outcome. An attribution is never checkable: nothing of ours settles it. */
export function runCheck(definition: CheckDefinition, inputs: CheckInputs): Check {
  switch (definition.method) {
    case "recompute":
      return runRecompute(definition, inputs);
    case "second-source":
      return runSecondSource(definition, inputs);
    case "attribution":
      return {
        id: definition.id,
        definition,
        claim: definition.claim,
        verdict: "not-checkable",
        comparedWith: null,
        conclusion: null,
      };
    default:
      return definition satisfies never;
  }
}

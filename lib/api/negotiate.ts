/** Which of the formats on offer a request wants (RFC 9110, section 12.5.1). */
import { NotAcceptable } from "./errors.ts";

interface MediaRange {
  readonly type: string;
  readonly subtype: string;
  readonly weight: number;
}

function parseRange(text: string): MediaRange | null {
  const [range = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const [type, subtype] = range.split("/");
  if (!type || !subtype) return null;
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  const weight = quality === undefined ? 1 : Number(quality);
  return { type, subtype, weight: weight >= 0 && weight <= 1 ? weight : 0 };
}

/** 0: any type, 1: any subtype, 2: exactly this one; -1: not meant. */
function specificity(range: MediaRange, offer: string): number {
  const [type, subtype] = offer.split("/");
  if (range.type === "*" && range.subtype === "*") return 0;
  if (range.type !== type) return -1;
  if (range.subtype === "*") return 1;
  return range.subtype === subtype ? 2 : -1;
}

/** The most specific range decides how much an offer is wanted. */
function weightOf(offer: string, ranges: readonly MediaRange[]): number {
  let best = { specificity: -1, weight: 0 };
  for (const range of ranges) {
    const found = specificity(range, offer);
    if (found > best.specificity) best = { specificity: found, weight: range.weight };
  }
  return best.weight;
}

/** Picks from `offers` (best first: it wins a tie, and when the request does not say).
 *  @throws NotAcceptable when the request wants none of them. */
export function negotiate<Offer extends string>(
  accept: string | null,
  offers: readonly [Offer, ...Offer[]],
): Offer {
  const ranges = (accept ?? "").split(",").flatMap((text) => parseRange(text) ?? []);
  if (ranges.length === 0) return offers[0];
  let chosen = { offer: offers[0], weight: 0 };
  for (const offer of offers) {
    const weight = weightOf(offer, ranges);
    if (weight > chosen.weight) chosen = { offer, weight };
  }
  if (chosen.weight === 0) throw new NotAcceptable(offers);
  return chosen.offer;
}

/** ISO 3166-1 codes of countries that a record may name: a record says CAF, the map's data says 140. */
const NUMERIC_CODES: Readonly<Record<string, string>> = {
  CAF: "140",
  CMR: "120",
  COD: "180",
  COG: "178",
  ETH: "231",
  KEN: "404",
  SDN: "729",
  SSD: "728",
  TCD: "148",
  UGA: "800",
};

export const isKnownCountry = (alpha3: string): boolean => alpha3 in NUMERIC_CODES;

/** @throws Error that names what to add when the map does not know the country. */
export function numericCountryCode(alpha3: string): string {
  const code = NUMERIC_CODES[alpha3];
  if (code === undefined)
    throw new Error(
      `lib/dataset/country-codes.ts: no numeric code for "${alpha3}"; add it, and its name to messages under panels.countryNames`,
    );
  return code;
}

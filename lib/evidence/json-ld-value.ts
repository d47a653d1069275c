/** Structured data before it is text: what JSON can hold, without null and truth values, which no fact of ours needs. */

export type JsonLd = { readonly [key: string]: JsonLdValue };
type JsonLdValue = string | number | readonly JsonLdValue[] | JsonLd;

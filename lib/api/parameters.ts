/** Reads a query string with the schema of an address: each parameter known, given once, not empty, allowed.
 *  A refusal names the parameter and what is allowed, and never repeats a value. */
import { z } from "zod";
import { echoName, InvalidParameter, RepeatedParameter, UnknownParameter } from "./errors.ts";

/** A parameter is a closed list of words, with a default when it may be left out. */
export type ParameterSchema = z.ZodDefault<z.ZodEnum> | z.ZodEnum;
export type QueryShape = Readonly<Record<string, ParameterSchema>>;
export type QueryValues<Shape extends QueryShape> = z.output<z.ZodObject<Shape>>;

export function allowedValues(schema: ParameterSchema): string[] {
  const words = schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  return words.options.map(String);
}

/** @throws UnknownParameter, RepeatedParameter, InvalidParameter */
export function readParameters<Shape extends QueryShape>(
  shape: Shape,
  search: URLSearchParams,
): QueryValues<Shape> {
  const given = new Map<string, string>();
  for (const [name, value] of search) {
    const schema = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (!schema) throw new UnknownParameter(echoName(name), Object.keys(shape));
    if (given.has(name)) throw new RepeatedParameter(name);
    if (!schema.safeParse(value).success)
      throw new InvalidParameter(name, value === "", allowedValues(schema));
    given.set(name, value);
  }
  return z.strictObject(shape).parse(Object.fromEntries(given));
}

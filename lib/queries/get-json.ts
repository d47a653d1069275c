/** Fetches JSON and trusts nothing: time-out, status, content type and shape are checked, in this order.
 *
 *  Entity tags are ours, not the browser cache's: the first data of a page comes with the page, so the cache has no
 *  entry to revalidate. A request that sets If-None-Match itself passes by the cache, and its 304 reaches this code. */
import * as z from "zod/mini";
import { HttpProblem, NotJson, TimedOut, Unreachable, WrongShape } from "./errors.ts";

export const TIMEOUT_MS = 4_000;

export type Fetched<Data> =
  | { readonly kind: "new"; readonly data: Data; readonly etag: string | null }
  /** What the tag stands for is still current. */
  | { readonly kind: "unchanged" };

async function read<Schema extends z.core.$ZodType>(
  schema: Schema,
  response: Response,
): Promise<Fetched<z.output<Schema>>> {
  if (response.status === 304) return { kind: "unchanged" };
  if (!response.ok) throw new HttpProblem(response.status);
  const contentType = response.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(?:;|$)/i.test(contentType)) throw new NotJson(contentType);
  const text = await response.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new NotJson(contentType);
  }
  const result = z.safeParse(schema, json);
  if (!result.success) throw new WrongShape(z.prettifyError(result.error));
  return { kind: "new", data: result.data, etag: response.headers.get("etag") };
}

/** @param signal the query's own: whoever cancels gets the abort itself, not an error of ours
 *  @param etag tag of what the caller holds already
 *  @throws Unreachable, TimedOut, NotJson, WrongShape, HttpProblem */
export async function getJson<Schema extends z.core.$ZodType>(
  schema: Schema,
  url: string,
  signal: AbortSignal,
  etag?: string,
): Promise<Fetched<z.output<Schema>>> {
  const controller = new AbortController();
  const cancel = () => controller.abort(signal.reason);
  if (signal.aborted) cancel();
  signal.addEventListener("abort", cancel, { once: true });
  const timer = setTimeout(() => controller.abort(new TimedOut(TIMEOUT_MS)), TIMEOUT_MS);
  try {
    const headers = { Accept: "application/json", ...(etag !== undefined && { "If-None-Match": etag }) };
    return await read(schema, await fetch(url, { headers, signal: controller.signal }));
  } catch (error) {
    if (controller.signal.aborted) throw controller.signal.reason;
    // fetch rejects with a TypeError when there is no answer, or when it breaks off.
    throw error instanceof TypeError ? new Unreachable(error.message) : error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", cancel);
  }
}

/** Answers any request under /api: finds the address, lets it answer, writes JSON or CSV. */
import type { Dataset } from "../model/dataset.ts";
import { toCsv } from "./csv.ts";
import type { Endpoint } from "./endpoint.ts";
import { endpoints } from "./endpoints.ts";
import { UnknownPath } from "./errors.ts";
import type { Representation } from "./http.ts";
import { negotiate } from "./negotiate.ts";
import { openapiEndpoint } from "./openapi.ts";

const JSON_TYPE = "application/json";
const CSV_TYPE = "text/csv";
const CSV_ENDING = ".csv";
/** Without it spreadsheets read a file as Latin letters, and Vietnamese is lost. */
const BYTE_ORDER_MARK = "\uFEFF";

interface Located {
  readonly endpoint: Endpoint;
  readonly id: string;
}

function locate(pathname: string): Located | null {
  for (const endpoint of [openapiEndpoint, ...endpoints]) {
    const [before, after] = endpoint.path.split("{id}");
    if (before === undefined) continue;
    if (after === undefined) {
      if (pathname === before) return { endpoint, id: "" };
    } else if (
      pathname.startsWith(before) &&
      !pathname.slice(before.length).includes("/") &&
      pathname.length > before.length
    ) {
      return { endpoint, id: pathname.slice(before.length) };
    }
  }
  return null;
}

/** Where a table is made, the same path with `.csv` behind it is the table as a file, for a spreadsheet. */
function locateTable(pathname: string): Located | null {
  if (!pathname.endsWith(CSV_ENDING)) return null;
  const located = locate(pathname.slice(0, -CSV_ENDING.length));
  return located?.endpoint.hasTable ? located : null;
}

/** @throws UnknownPath, NotFound, UnknownParameter, RepeatedParameter, InvalidParameter, NotAcceptable */
export function answerApi(request: Request, dataset: Dataset): Representation {
  const { pathname, searchParams } = new URL(request.url);
  const asTable = locateTable(pathname);
  const located = asTable ?? locate(pathname);
  if (!located) throw new UnknownPath();

  const { body, table, fileName } = located.endpoint.respond(located.id, searchParams, dataset);
  const accept = request.headers.get("accept");
  const type = asTable
    ? negotiate(accept, [CSV_TYPE])
    : table
      ? negotiate(accept, [JSON_TYPE, CSV_TYPE])
      : negotiate(accept, [JSON_TYPE]);
  if (type === CSV_TYPE && table) {
    return {
      contentType: `${CSV_TYPE}; charset=utf-8; header=present`,
      body: asTable ? `${BYTE_ORDER_MARK}${toCsv(table())}` : toCsv(table()),
      file: { name: `${fileName}.csv`, disposition: "attachment" },
    };
  }
  return { contentType: JSON_TYPE, body: JSON.stringify(body) };
}

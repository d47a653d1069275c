/** From the bytes of a file to text, or the reason why the file can't be read as a document.
 *  Knows nothing of what the text should say. */

/** A document is a few pages of text; nothing longer is read. */
export const MAX_DOCUMENT_BYTES = 5_000_000;

/** What is wrong with a file that should be a document. Readable are UTF-8, with or without a byte-order mark, and
 *  UTF-16 with one. */
export type DocumentFault =
  | { readonly kind: "too-large"; readonly sizeBytes: number }
  | { readonly kind: "empty" }
  /** A picture, a PDF, a file of an office program: no plain text. */
  | { readonly kind: "binary" }
  | { readonly kind: "not-utf-8" }
  /** The code of a web page: its lines are not the document's. */
  | { readonly kind: "web-page" };

export type DecodedDocument =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "fault"; readonly fault: DocumentFault };

/** To ask before a file is read: most of what is wrong with 50 MB is known from its size. */
export function sizeFault(sizeBytes: number): DocumentFault | null {
  if (sizeBytes > MAX_DOCUMENT_BYTES) return { kind: "too-large", sizeBytes };
  return sizeBytes === 0 ? { kind: "empty" } : null;
}

/** What a text never holds: control characters other than tabs, ends of lines and of pages. The upper ones may be what
 *  an old encoding left of a quotation mark. */
const CONTROL = /(?![\t-\r\u0080-\u009F])\p{Cc}/u;
/** PDF and RTF may be made of letters only. */
const OTHER_FORMAT = /^\s*(?:%PDF-|\{\\rtf)/;
const WEB_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!--|!doctype\s+html\b|html\b|head\b|body\b)/i;

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** null: the bytes are no text in that encoding. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function faultOf(text: string): DocumentFault | null {
  if (CONTROL.test(text) || OTHER_FORMAT.test(text)) return { kind: "binary" };
  if (WEB_PAGE.test(text)) return { kind: "web-page" };
  return text.trim() === "" ? { kind: "empty" } : null;
}

export function decodeDocument(bytes: Uint8Array): DecodedDocument {
  const encoding = encodingOf(bytes);
  const isRefused = sizeFault(bytes.length);
  if (isRefused) return { kind: "fault", fault: isRefused };
  // UTF-16 is full of zeros; in any other file one is enough to know.
  if (encoding === "utf-8" && bytes.includes(0)) return { kind: "fault", fault: { kind: "binary" } };
  const text = decodeAs(encoding, bytes);
  if (text === null) return { kind: "fault", fault: { kind: "not-utf-8" } };
  const fault = faultOf(text);
  return fault ? { kind: "fault", fault } : { kind: "text", text };
}

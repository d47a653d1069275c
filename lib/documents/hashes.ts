/** sha256 in hexadecimal, the same in a browser on plain http, where the platform offers none. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { comparable } from "./clean-text.ts";

/** Of a file as it lies on disk. */
export function hashOfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** Of a clean sentence, whatever quotation marks its copy was typed with. */
export function hashOfSentence(sentence: string): string {
  return bytesToHex(sha256(utf8ToBytes(comparable(sentence))));
}

/** Markup as text, with everything escaped. */
import type { Attributes, Markup } from "./element.ts";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

export function openTag(tag: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<${tag}${written.join("")}>`;
}

export function markupText([tag, attributes, text]: Markup): string {
  const open = openTag(tag, attributes);
  return text === undefined ? `${open.slice(0, -1)}/>` : `${open}${escapeXml(text)}</${tag}>`;
}

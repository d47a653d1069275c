/** A plan as a self-contained SVG file: text as outlines, colours of one theme, title, summary and source inside.
 *  Presentation attributes only: no class, no style, no CSS variable, no foreignObject. */
import { element, HALO_EM, type Paint } from "../chart/element.ts";
import { type FileScene, LICENCE } from "../chart/file-scene.ts";
import { flatten } from "../chart/flatten.ts";
import { FORMATS } from "../chart/formats.ts";
import { UNITS_PER_EM } from "../chart/glyphs.ts";
import { filePaint, patternDefinitions } from "../chart/patterns.ts";
import type { ChartPlan, Primitive, TextPrimitive } from "../chart/scene.ts";
import { escapeXml, markupText, openTag } from "../chart/svg-text.ts";
import type { PaintToken, ThemeId } from "../chart/theme.ts";
import type { PanelModel } from "../model/panel.ts";
import { glyphDefinitions, outlineRun } from "./outlines.ts";

function textMarkup(text: TextPrimitive, paint: Paint): string {
  const { glyphs, transform } = outlineRun(text);
  if (glyphs.length === 0) return "";
  const uses = glyphs
    .map(({ id, pen }) =>
      markupText(["use", { "xlink:href": `#${id}`, ...(pen === 0 ? {} : { x: String(pen) }) }]),
    )
    .join("");
  const halo = text.halo
    ? `${openTag("g", { transform, fill: "none", stroke: paint(text.halo), "stroke-width": String(Math.round(HALO_EM * UNITS_PER_EM)), "stroke-linejoin": "round" })}${uses}</g>`
    : "";
  return `${halo}${openTag("g", { transform, fill: paint(text.fill), "data-text": text.text })}${uses}</g>`;
}

function definitions(scene: FileScene, theme: ThemeId): string {
  const texts = scene.primitives.filter((primitive) => primitive.type === "text");
  const glyphs = glyphDefinitions(texts).map(({ id, d }) => markupText(["path", { id, d }]));
  const tiles = patternDefinitions(tokensOf(scene.primitives), theme, scene.id, scene.unit);
  return `<defs>${tiles}${glyphs.join("")}</defs>`;
}

function tokensOf(primitives: readonly Primitive[]): Set<PaintToken> {
  return new Set(
    primitives.flatMap((primitive) => ("fill" in primitive && primitive.fill ? [primitive.fill] : [])),
  );
}

export function sceneSvg(scene: FileScene, theme: ThemeId): string {
  const paint: Paint = (token) => filePaint(token, theme, scene.id);
  const size = { width: String(scene.widthPx), height: String(scene.heightPx) };
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    "xmlns:xlink": "http://www.w3.org/1999/xlink",
    viewBox: `0 0 ${scene.widthPx} ${scene.heightPx}`,
    ...size,
    "xml:lang": scene.locale,
    role: "img",
  };
  const body = scene.primitives.map((primitive) =>
    primitive.type === "text" ? textMarkup(primitive, paint) : markupText(element(primitive, paint)),
  );
  const facts = scene.metadata.map(([name, text]) => `${name}: ${text}`).join("\n");
  return [
    openTag("svg", root),
    `<title>${escapeXml(scene.title)}</title>`,
    `<desc>${escapeXml(scene.description)}</desc>`,
    `<metadata>${escapeXml(facts)}</metadata>`,
    definitions(scene, theme),
    markupText(["rect", { ...size, fill: paint("paper") }]),
    ...body,
    "</svg>",
  ].join("\n");
}

/** A panel's picture as a file. The metadata names source, code, dataset version and licence. */
export function fileSvg(plan: ChartPlan, model: PanelModel, theme: ThemeId): string {
  const scene: FileScene = {
    id: `${plan.panelId}-${plan.format}`,
    widthPx: plan.widthPx,
    heightPx: plan.heightPx,
    locale: plan.locale,
    title: plan.title,
    description: plan.description,
    unit: FORMATS[plan.format].unit,
    primitives: flatten(plan),
    metadata: [
      ["panel", `${model.code} ${plan.panelId}`],
      ["source", model.sourceLine],
      ["as of", model.dataset.asOf],
      ["dataset", model.dataset.version],
      ["licence", LICENCE],
    ],
  };
  return sceneSvg(scene, theme);
}

/** A plan as the page's SVG: paints are CSS variables, so one picture serves light and dark.
 *  Hidden from assistive technology: the page gives name, summary and table in its own HTML. */
import { element, type Attributes } from "./element.ts";
import type { ChartPlan, Layer, Primitive } from "./scene.ts";
import { escapeXml, markupText, openTag } from "./svg-text.ts";
import { cssVariable } from "./theme.ts";

/** Attributes of the page's `svg`, for every painter that draws a plan there. */
export function pageSvgAttributes(plan: Pick<ChartPlan, "widthPx" | "heightPx">): Attributes {
  return {
    viewBox: `0 0 ${plan.widthPx} ${plan.heightPx}`,
    width: String(plan.widthPx),
    height: String(plan.heightPx),
    preserveAspectRatio: "xMinYMin",
    "font-family": "var(--font-chart)",
    style: "font-kerning:none;font-feature-settings:'calt' 0,'liga' 0;white-space:pre",
    "aria-hidden": "true",
    focusable: "false",
  };
}

const paint = (primitive: Primitive): string =>
  markupText(element(primitive, (token) => `var(${cssVariable(token)})`));

function layerText(layer: Layer): string {
  if (layer.kind === "frame") return layer.primitives.map(paint).join("");
  const marks = layer.marks.map(
    (mark) => `<g data-point="${escapeXml(mark.pointId)}">${mark.primitives.map(paint).join("")}</g>`,
  );
  return `<g data-series="${escapeXml(layer.seriesId)}">${marks.join("")}</g>`;
}

export function pageSvg(plan: ChartPlan): string {
  return `${openTag("svg", { xmlns: "http://www.w3.org/2000/svg", ...pageSvgAttributes(plan) })}${plan.layers.map(layerText).join("")}</svg>`;
}

/** The one place where a primitive becomes markup: tag, presentation attributes, text. Painters choose only the paint. */
import type { Primitive, Stroke, TextPrimitive } from "./scene.ts";
import type { PaintToken } from "./theme.ts";

export type Paint = (token: PaintToken) => string;
export type Attributes = Readonly<Record<string, string>>;
export type Markup = readonly [tag: string, attributes: Attributes, text?: string];

/** Width of a halo in em: half of it shows outside the letter. */
export const HALO_EM = 0.28;

const number = (value: number): string => String(Math.round(value * 100) / 100 + 0);

function strokeAttributes(stroke: Stroke | undefined, paint: Paint): Attributes {
  if (!stroke) return {};
  return {
    stroke: paint(stroke.token),
    "stroke-width": number(stroke.widthPx),
    ...(stroke.dash ? { "stroke-dasharray": stroke.dash.map(number).join(" ") } : {}),
  };
}

const fillAttribute = (fill: PaintToken | undefined, paint: Paint): Attributes => ({
  fill: fill ? paint(fill) : "none",
});

function textAttributes(text: TextPrimitive, paint: Paint): Attributes {
  return {
    x: number(text.x),
    y: number(text.y),
    "font-size": number(text.sizePx),
    "font-weight": String(text.weight),
    ...(text.anchor === "start" ? {} : { "text-anchor": text.anchor }),
    ...(text.trackingEm === undefined ? {} : { "letter-spacing": number(text.trackingEm * text.sizePx) }),
    fill: paint(text.fill),
    ...(text.halo
      ? {
          stroke: paint(text.halo),
          "stroke-width": number(HALO_EM * text.sizePx),
          "stroke-linejoin": "round",
          "paint-order": "stroke",
        }
      : {}),
  };
}

export function element(primitive: Primitive, paint: Paint): Markup {
  switch (primitive.type) {
    case "rect":
      return [
        "rect",
        {
          x: number(primitive.x),
          y: number(primitive.y),
          width: number(primitive.width),
          height: number(primitive.height),
          ...(primitive.radius ? { rx: number(primitive.radius) } : {}),
          ...fillAttribute(primitive.fill, paint),
          ...strokeAttributes(primitive.stroke, paint),
        },
      ];
    case "line":
      return [
        "line",
        {
          x1: number(primitive.x1),
          y1: number(primitive.y1),
          x2: number(primitive.x2),
          y2: number(primitive.y2),
          ...strokeAttributes(primitive.stroke, paint),
        },
      ];
    case "path":
      return [
        "path",
        {
          d: primitive.d,
          ...fillAttribute(primitive.fill, paint),
          ...strokeAttributes(primitive.stroke, paint),
          ...(primitive.stroke ? { "stroke-linejoin": "round" } : {}),
        },
      ];
    case "circle":
      return [
        "circle",
        {
          cx: number(primitive.cx),
          cy: number(primitive.cy),
          r: number(primitive.r),
          ...fillAttribute(primitive.fill, paint),
          ...strokeAttributes(primitive.stroke, paint),
        },
      ];
    case "text":
      return ["text", textAttributes(primitive, paint), primitive.text];
    default:
      return primitive satisfies never;
  }
}

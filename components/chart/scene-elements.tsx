/** Paints a plan's primitives as React elements: the same markup as the static picture, token by token. */
import { createElement, type ReactNode } from "react";
import { element } from "@/lib/chart/element.ts";
import type { Mark, Primitive } from "@/lib/chart/scene.ts";
import { cssVariable, type PaintToken } from "@/lib/chart/theme.ts";

const pagePaint = (token: PaintToken): string => `var(${cssVariable(token)})`;

/** SVG attribute names as React wants them ("stroke-width" becomes "strokeWidth"). */
function reactAttributes(
  attributes: Readonly<Record<string, string | number>>,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}

export function Primitives({ primitives }: { readonly primitives: readonly Primitive[] }): ReactNode {
  return primitives.map((primitive, index) => {
    const [tag, attributes, text] = element(primitive, pagePaint);
    return createElement(tag, { key: index, ...reactAttributes(attributes) }, text);
  });
}

export function MarkGroup({ mark }: { readonly mark: Mark }): ReactNode {
  return (
    <g data-point={mark.pointId}>
      <Primitives primitives={mark.primitives} />
    </g>
  );
}

/** Collision audit: no text over text, none out of the frame, every coordinate a number (chart style sheet, section 6).
 *  It does not see text over areas or lines; those are looked at. */
import { overlaps, textBox } from "./draw.ts";
import { flatten } from "./flatten.ts";
import { FORMATS } from "./formats.ts";
import type { Box, ChartPlan, Primitive } from "./scene.ts";

export interface AuditFinding {
  readonly problem: "overlap" | "outside" | "not-a-number";
  readonly detail: string;
}

const OVERLAP_TOLERANCE_PX = 1;
/** Texts may reach this far into the margin, as a part of it. */
const MARGIN_PART = 0.45;
/** Bare plots have no margin; this covers the rounding of widths. */
const BARE_TOLERANCE_PX = 0.5;

function isOutside(box: Box, plan: ChartPlan): boolean {
  const { margin, isBare } = FORMATS[plan.format];
  const keep = (side: number) => (isBare ? -BARE_TOLERANCE_PX : side * (1 - MARGIN_PART));
  return (
    box.x < keep(margin.side) ||
    box.y < keep(margin.top) ||
    box.x + box.width > plan.widthPx - keep(margin.side) ||
    box.y + box.height > plan.heightPx - keep(margin.bottom)
  );
}

function hasBadNumber(primitive: Primitive): boolean {
  if (primitive.type === "path") return /NaN|Infinity/.test(primitive.d);
  return Object.values(primitive).some((value) => typeof value === "number" && !Number.isFinite(value));
}

export function auditPlan(plan: ChartPlan): AuditFinding[] {
  const primitives = flatten(plan);
  const findings: AuditFinding[] = primitives
    .filter(hasBadNumber)
    .map((primitive) => ({ problem: "not-a-number", detail: JSON.stringify(primitive).slice(0, 120) }));
  const texts = primitives.filter((primitive) => primitive.type === "text");
  const boxes = texts.map(textBox);
  boxes.forEach((box, index) => {
    const text = texts[index]?.text ?? "";
    if (isOutside(box, plan)) findings.push({ problem: "outside", detail: text });
    boxes.slice(index + 1).forEach((other, offset) => {
      if (overlaps(box, other, OVERLAP_TOLERANCE_PX)) {
        findings.push({ problem: "overlap", detail: `${text} | ${texts[index + 1 + offset]?.text ?? ""}` });
      }
    });
  });
  if (!Object.values(plan.plot).every(Number.isFinite))
    findings.push({ problem: "not-a-number", detail: "plot" });
  return findings;
}

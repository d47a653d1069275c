/** The frame around a plot: brand rule, title, subtitle above; note, hairline, source below.
 *  Header and footer are measured first; the plot takes the rest. */
import type { PanelModel } from "../model/panel.ts";
import { auditPlan } from "./audit.ts";
import { line, rect, textBlock, type BlockLine } from "./draw.ts";
import { FORMATS, type Format } from "./formats.ts";
import type { Box, ChartPlan, FormatId, Layer, LiveSpec, Primitive } from "./scene.ts";
import { linesWidth, wrapBalanced, wrapNote } from "./text-metrics.ts";

/** Room for a plot; `heightPx` null: the plot takes what it needs. */
export interface PlotArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly heightPx: number | null;
}

export interface PlotLayout {
  readonly plot: Box;
  readonly layers: readonly Layer[];
  readonly live: LiveSpec;
  /** Lower edge of everything drawn. */
  readonly bottomPx: number;
}

export type DrawPlot = (format: Format, area: PlotArea) => PlotLayout;

/** What of the frame is drawn; trimmed when the plot gets too small. */
interface FrameContent {
  readonly hasSubtitle: boolean;
  readonly noteCount: number;
  readonly noteLines: number;
}

/** Part of a picture's height below which the frame gives way. */
const SMALLEST_PLOT = 0.38;
const SUBTITLE_LINES = 2;

interface Band {
  readonly primitives: Primitive[];
  readonly heightPx: number;
}

function header(model: PanelModel, format: Format, content: FrameContent): Band {
  const { margin, brandRule, title, subtitle, unit } = format;
  const width = format.widthPx - 2 * margin.side;
  const titleLines: BlockLine[] = wrapBalanced(model.title, title, width, title.maxLines).map((text) => ({
    text,
    style: title,
    ink: { fill: "ink" },
  }));
  const subtitleLines: BlockLine[] = content.hasSubtitle
    ? wrapBalanced(model.subtitle, subtitle, width, SUBTITLE_LINES).map((text) => ({
        text,
        style: subtitle,
        ink: { fill: "muted" },
      }))
    : [];
  const titleTop = margin.top + brandRule.height + 8 * unit;
  const subtitleTop = titleTop + titleLines.length * title.lineHeightPx + 3 * unit;
  return {
    primitives: [
      rect({ x: margin.side, y: margin.top, ...brandRule }, { fill: "un-blue" }),
      ...textBlock(margin.side, titleTop, titleLines, "start"),
      ...textBlock(margin.side, subtitleTop, subtitleLines, "start"),
    ],
    heightPx: subtitleTop + subtitleLines.length * subtitle.lineHeightPx,
  };
}

/** The footer, drawn from y = 0; the caller moves it. */
function footer(model: PanelModel, format: Format, content: FrameContent, top: number): Band {
  const { margin, note, unit, stroke } = format;
  const right = format.widthPx - margin.side;
  const width = right - margin.side;
  const code = { ...note, weight: 500 as const };
  const noteText = model.notes.slice(0, content.noteCount).join(" ");
  const noteLines = noteText === "" ? [] : wrapNote(noteText, note, width, content.noteLines);
  const codeText = model.asOfLine;
  const codeWidth = linesWidth([codeText], code);
  const sourceOnOneLine = wrapNote(model.sourceLine, note, width);
  const isShared =
    !format.isNarrow &&
    sourceOnOneLine.length === 1 &&
    linesWidth(sourceOnOneLine, note) + codeWidth + 16 * unit <= width;
  const codeLines = isShared ? [] : wrapBalanced(codeText, code, width, 2);
  const ruleY = top + noteLines.length * note.lineHeightPx + (noteLines.length > 0 ? 5 * unit : 0);
  const sourceTop = ruleY + 5 * unit;
  const sourceLines = wrapNote(model.sourceLine, note, width, 3);
  const sourceBlock: BlockLine[] = [
    ...sourceLines.map((text) => ({ text, style: note, ink: { fill: "muted" as const } })),
    ...codeLines.map((text) => ({ text, style: code, ink: { fill: "muted" as const } })),
  ];
  return {
    primitives: [
      ...textBlock(
        margin.side,
        top,
        noteLines.map((text) => ({ text, style: note, ink: { fill: "ink" } })),
        "start",
      ),
      line(margin.side, ruleY, right, ruleY, { token: "rule", widthPx: stroke.hairline }),
      ...textBlock(margin.side, sourceTop, sourceBlock, "start"),
      ...(isShared
        ? textBlock(right, sourceTop, [{ text: codeText, style: code, ink: { fill: "muted" } }], "end")
        : []),
    ],
    heightPx: sourceTop - top + sourceBlock.length * note.lineHeightPx,
  };
}

type Identity = Pick<ChartPlan, "panelId" | "format" | "locale" | "title" | "description">;

function barePlan(identity: Identity, format: Format, draw: DrawPlot): ChartPlan {
  const drawn = draw(format, { x: 0, y: 0, width: format.widthPx, heightPx: null });
  return {
    ...identity,
    widthPx: format.widthPx,
    heightPx: Math.ceil(drawn.bottomPx),
    plot: drawn.plot,
    layers: drawn.layers,
    live: drawn.live,
  };
}

function framedPlan(
  identity: Identity,
  model: PanelModel,
  format: Format,
  content: FrameContent,
  draw: DrawPlot,
): { plan: ChartPlan; plotHeightPx: number } {
  const { margin, gap } = format;
  const above = header(model, format, content);
  const plotTop = above.heightPx + gap.headerPlot;
  const area = { x: margin.side, y: plotTop, width: format.widthPx - 2 * margin.side };
  const footerHeight = footer(model, format, content, 0).heightPx;
  const plotHeight =
    format.heightPx === null ? null : format.heightPx - margin.bottom - footerHeight - gap.plotNote - plotTop;
  const drawn = draw(format, { ...area, heightPx: plotHeight });
  const footerTop = plotHeight === null ? drawn.bottomPx + gap.plotNote : plotTop + plotHeight + gap.plotNote;
  const frame: Layer = {
    kind: "frame",
    primitives: [...above.primitives, ...footer(model, format, content, footerTop).primitives],
  };
  const heightPx = format.heightPx ?? Math.ceil(footerTop + footerHeight + margin.bottom);
  const plan = {
    ...identity,
    widthPx: format.widthPx,
    heightPx,
    plot: drawn.plot,
    layers: withFrame(frame, drawn.layers),
    live: drawn.live,
  };
  return { plan, plotHeightPx: plotHeight ?? drawn.bottomPx - plotTop };
}

/** Joins the picture's frame to the frame under the plot, so that the layers stay under, series, over. */
function withFrame(frame: Layer, layers: readonly Layer[]): Layer[] {
  const [first, ...rest] = layers;
  if (frame.kind === "frame" && first?.kind === "frame")
    return [{ kind: "frame", primitives: [...frame.primitives, ...first.primitives] }, ...rest];
  return [frame, ...layers];
}

/** Places a plot in the frame of a format. Where the height is fixed, subtitle and notes give way to the plot,
 *  and to labels that would otherwise collide. */
export function composePlan(model: PanelModel, formatId: FormatId, draw: DrawPlot): ChartPlan {
  const format = FORMATS[formatId];
  const identity: Identity = {
    panelId: model.id,
    format: formatId,
    locale: model.locale,
    title: model.title,
    description: model.summary,
  };
  if (format.isBare) return barePlan(identity, format, draw);
  const all = { hasSubtitle: true, noteCount: model.notes.length, noteLines: Number.POSITIVE_INFINITY };
  if (format.heightPx === null) return framedPlan(identity, model, format, all, draw).plan;
  const contents: FrameContent[] = [
    all,
    { ...all, hasSubtitle: false },
    { ...all, hasSubtitle: false, noteCount: 1 },
  ];
  for (const content of contents) {
    const { plan, plotHeightPx } = framedPlan(identity, model, format, content, draw);
    if (plotHeightPx >= SMALLEST_PLOT * format.heightPx && auditPlan(plan).length === 0) return plan;
  }
  return framedPlan(identity, model, format, { hasSubtitle: false, noteCount: 1, noteLines: 2 }, draw).plan;
}

/** Evidence marks over a chart's picture: links beside the values, outside the picture's own role, in static and live state alike.
 *  One list a format; the container query that shows a picture shows its list, and hides the others from everybody. */
import type { CSSProperties } from "react";
import { EvidenceMark } from "@/components/evidence/evidence-mark.tsx";
import { type ChartMarkPlaces, type ChartPictures, PAGE_FORMATS } from "./picture.ts";

interface ChartMarksProps {
  readonly places: ChartMarkPlaces;
  readonly pictures: ChartPictures;
  /** Name of the list. */
  readonly label: string;
}

const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;

export function ChartMarks({ places, pictures, label }: ChartMarksProps) {
  return PAGE_FORMATS.map((format) => {
    const { widthPx, heightPx } = pictures[format];
    const marks = places[format];
    if (marks.length === 0) return null;
    return (
      <ul
        key={format}
        aria-label={label}
        className="chart-marks"
        data-over={format}
        style={{ "--picture-ratio": heightPx / widthPx } as CSSProperties}
      >
        {marks.map(({ mark, x, y, hitPx }, index) => (
          <li
            key={index}
            style={{ left: percent(x), top: percent(y), "--hit": `${hitPx}px` } as CSSProperties}
          >
            <EvidenceMark mark={mark} />
          </li>
        ))}
      </ul>
    );
  });
}

/** Which evidence is open, and how it came to be: shared by the page's tools, which open it, and the drawer. */
import type { RecordId } from "@/lib/model/text.ts";

export interface ShownEvidence {
  readonly id: RecordId;
  /** The mark on the page that was followed; undefined: a link led here. */
  readonly opener?: HTMLElement;
  /** By previous, next or the browser's way back: the focus then stays where it is. */
  readonly isWalked: boolean;
}

/** The ring around the point that the keyboard reads. */
import type { CSSProperties } from "react";
import type { Box } from "@/lib/chart/scene.ts";

const ROOM_PX = 4;

export function ringStyle(box: Box): CSSProperties {
  return {
    left: box.x - ROOM_PX,
    top: box.y - ROOM_PX,
    width: box.width + 2 * ROOM_PX,
    height: box.height + 2 * ROOM_PX,
  };
}

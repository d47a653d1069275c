/** Makes room beside the page for the drawer, or takes it back, while what the reader looks at stays where it is.
 *  At once, in the reader's own click: the page must not move later by itself. */

/** Set before the first paint where the address names evidence (before-paint.tsx). */
const OPEN = "data-drawer";
const LINE_PX = 16;

export function isDrawerRoomOpen(): boolean {
  return document.documentElement.hasAttribute(OPEN);
}

const topOf = (element: Element | null | undefined): number => element?.getBoundingClientRect().top ?? 0;

/** `pressed`: the mark that asks for it. Out of sight, or without one, the first line that can be read is held. */
export function setDrawerRoom(isOpen: boolean, pressed: Element | undefined): void {
  const masthead = document.querySelector("header")?.offsetHeight ?? 0;
  const isSeen =
    pressed?.closest("main, footer") && topOf(pressed) > -LINE_PX && topOf(pressed) < window.innerHeight;
  const held = isSeen ? pressed : document.elementFromPoint(window.innerWidth / 4, masthead + 2 * LINE_PX);
  const before = topOf(held);
  document.documentElement.toggleAttribute(OPEN, isOpen);
  // The masthead stays on top while the drawer is open: what was behind it comes out.
  const wanted = isOpen && isSeen ? Math.max(before, masthead + LINE_PX) : before;
  window.scrollBy({ top: topOf(held) - wanted, behavior: "instant" });
}

/** Decides when charts become live: on the first sign of a reader, visible charts first, one per idle moment;
 *  without any sign after ten idle seconds. Knows nothing of what a chart is. */

const SIGNS = ["pointermove", "pointerdown", "touchstart", "keydown", "wheel", "scroll"] as const;
const IDLE_WITHOUT_SIGN_MS = 10_000;
/** Safari has no requestIdleCallback; a short timer stands in for it. */
const IDLE_FALLBACK_MS = 50;

interface Candidate {
  readonly element: Element;
  /** Resolves when the chart is live, or has given up; the next one starts then. */
  readonly start: () => Promise<void>;
}

const waiting = new Set<Candidate>();
let hasSign = false;
let isRunning = false;
let isListening = false;

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, IDLE_FALLBACK_MS);
  });
}

/** 0 inside the viewport, else the distance to it in px. */
function distanceToViewport(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  if (bottom < 0) return -bottom;
  return Math.max(0, top - window.innerHeight);
}

async function runWaiting(): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  while (waiting.size > 0) {
    const next = [...waiting].reduce((nearest, candidate) =>
      distanceToViewport(candidate.element) < distanceToViewport(nearest.element) ? candidate : nearest,
    );
    waiting.delete(next);
    await whenIdle();
    await next.start();
  }
  isRunning = false;
}

function onSign(): void {
  hasSign = true;
  for (const sign of SIGNS) window.removeEventListener(sign, onSign, true);
  void runWaiting();
}

function listen(): void {
  if (isListening) return;
  isListening = true;
  for (const sign of SIGNS) window.addEventListener(sign, onSign, { capture: true, passive: true });
  setTimeout(onSign, IDLE_WITHOUT_SIGN_MS);
}

/** Calls `start` once, when it is this chart's turn. Returns a function that takes the request back. */
export function takeOverInTurn(element: Element, start: () => Promise<void>): () => void {
  const candidate = { element, start };
  waiting.add(candidate);
  if (hasSign) void runWaiting();
  else listen();
  return () => waiting.delete(candidate);
}

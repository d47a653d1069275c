/** Work that can wait until the page has loaded and the browser has nothing else to do. */

/** Safari has no requestIdleCallback; a short timer stands in for it. */
const IDLE_FALLBACK_MS = 200;

export function whenIdle(work: () => void): void {
  const wait = (): void => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(work);
    else setTimeout(work, IDLE_FALLBACK_MS);
  };
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}

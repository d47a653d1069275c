/** The reader's choice whether the key / alone opens the finder: kept in this browser, on until it is switched off.
 *  Speech input and stray keys can press it unasked, so it must be possible to do without (WCAG 2.1.4). */

/** Where the choice is kept; no entry means on. */
export const SHORTCUT_STORAGE_KEY = "blue-beret-slash-key";

const OFF = "off";

/** The root element says it too: hints of the key leave with it, and it holds where storage is blocked. */
function show(isOn: boolean): void {
  if (isOn) delete document.documentElement.dataset["slashKey"];
  else document.documentElement.dataset["slashKey"] = OFF;
}

export function isSlashKeyOn(): boolean {
  try {
    show(localStorage.getItem(SHORTCUT_STORAGE_KEY) !== OFF);
  } catch {
    // Storage may be blocked: the choice then holds for this page only.
  }
  return document.documentElement.dataset["slashKey"] !== OFF;
}

export function chooseSlashKey(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(SHORTCUT_STORAGE_KEY);
    else localStorage.setItem(SHORTCUT_STORAGE_KEY, OFF);
  } catch {
    // As above.
  }
  show(isOn);
}

// Hints of the key are right before anybody presses it.
if (typeof document !== "undefined") isSlashKeyOn();

/** The reader's choice of theme: kept in this browser, shown through data-theme on the root element,
 *  the same in every open tab. */

export const THEME_CHOICES = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** Where the choice is kept; no entry means the system's preference. */
export const THEME_STORAGE_KEY = "blue-beret-theme";

/** The browser's own bars get the first such element that applies: this one stands before those of the page, which
 *  follow the system. */
const CHOSEN_COLOUR = 'meta[name="theme-color"]:not([media])';

function colourBars(choice: ThemeChoice): void {
  let meta = document.querySelector<HTMLMetaElement>(CHOSEN_COLOUR);
  if (choice === "system") {
    meta?.remove();
    return;
  }
  if (!meta) {
    meta = document.createElement("meta");
    meta.name = "theme-color";
    document.head.prepend(meta);
  }
  meta.content = getComputedStyle(document.documentElement).getPropertyValue("--paper");
}

const CHANGED = "blue-beret-theme-changed";

function show(choice: ThemeChoice): void {
  const root = document.documentElement;
  if (choice === "system") root.removeAttribute("data-theme");
  else root.setAttribute("data-theme", choice);
  colourBars(choice);
  dispatchEvent(new Event(CHANGED));
}

export function shownTheme(): ThemeChoice {
  const theme = document.documentElement.dataset["theme"];
  return theme === "light" || theme === "dark" ? theme : "system";
}

export function chooseTheme(choice: ThemeChoice): void {
  try {
    if (choice === "system") localStorage.removeItem(THEME_STORAGE_KEY);
    else localStorage.setItem(THEME_STORAGE_KEY, choice);
  } catch {
    // Storage may be blocked: the choice then holds for this page only.
  }
  show(choice);
}

/** Calls back when the theme changes here or in another tab. */
export function watchTheme(onChange: () => void): () => void {
  const follow = (event: StorageEvent): void => {
    if (event.key !== null && event.key !== THEME_STORAGE_KEY) return;
    show(event.newValue === "light" || event.newValue === "dark" ? event.newValue : "system");
  };
  addEventListener("storage", follow);
  addEventListener(CHANGED, onChange);
  return () => {
    removeEventListener("storage", follow);
    removeEventListener(CHANGED, onChange);
  };
}

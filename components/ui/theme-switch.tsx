"use client";
/** System, light or dark: three radio buttons in a row. Which one looks chosen is decided by CSS from the root
 *  element, so the first paint is right; React only keeps the radio buttons true. */
import { useId, useSyncExternalStore } from "react";
import { chooseTheme, shownTheme, THEME_CHOICES, type ThemeChoice, watchTheme } from "./theme-choice.ts";

const onServer = (): ThemeChoice => "system";

export function ThemeSwitch({ label, names }: { label: string; names: Record<ThemeChoice, string> }) {
  const group = useId();
  const shown = useSyncExternalStore(watchTheme, shownTheme, onServer);
  return (
    <div role="radiogroup" aria-label={label} className="switch needs-script text-note">
      {THEME_CHOICES.map((choice) => (
        <label key={choice} className="switch-option" data-choice={choice}>
          <input
            type="radio"
            name={group}
            value={choice}
            checked={shown === choice}
            onChange={() => chooseTheme(choice)}
          />
          {names[choice]}
        </label>
      ))}
    </div>
  );
}

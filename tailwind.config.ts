/** Tailwind's theme: the colour tokens of lib/chart/theme.ts as CSS variables, the type roles and the breakpoints.
 *  Pages use these names only; a colour or size that is not here is not in the design. */
import type { Config } from "tailwindcss";
import plugin from "tailwindcss/plugin";
import { cssVariable, PAINT_TOKENS, paintOf, type ThemeId } from "./lib/chart/theme.ts";

function variables(theme: ThemeId): Record<string, string> {
  return Object.fromEntries(PAINT_TOKENS.map((token) => [cssVariable(token), paintOf(token, theme)]));
}

/** The system's preference rules until a reader chooses; paper is always light. */
const themes = plugin(({ addBase }) => {
  addBase({
    ":root": { ...variables("light"), colorScheme: "light" },
    "@media screen and (prefers-color-scheme: dark)": {
      ':root:not([data-theme="light"])': { ...variables("dark"), colorScheme: "dark" },
    },
    "@media screen": { ':root[data-theme="dark"]': { ...variables("dark"), colorScheme: "dark" } },
  });
});

type TypeRole = [string, { lineHeight: string; letterSpacing?: string; fontWeight?: string }];
/** Sizes are drawn in px and set in rem, so that a reader's own text size counts. */
function role(sizePx: number, linePx: number, fontWeight?: string, letterSpacing?: string): TypeRole {
  return [
    `${sizePx / 16}rem`,
    {
      lineHeight: `${linePx / 16}rem`,
      ...(letterSpacing && { letterSpacing }),
      ...(fontWeight && { fontWeight }),
    },
  ];
}

export default {
  content: ["./app/**/*.tsx", "./components/**/*.tsx"],
  theme: {
    colors: {
      transparent: "transparent",
      current: "currentColor",
      ...Object.fromEntries(PAINT_TOKENS.map((token) => [token, `var(${cssVariable(token)})`])),
    },
    fontFamily: { page: "var(--font-page), system-ui, sans-serif" },
    fontSize: {
      headline: role(46, 53, "680", "-0.024em"),
      "headline-phone": role(29, 35, "680", "-0.024em"),
      "page-title": role(32, 39, "680", "-0.022em"),
      "page-title-phone": role(26, 32, "680", "-0.022em"),
      standfirst: role(21, 32, "400", "-0.006em"),
      "standfirst-phone": role(17, 26, "400", "-0.006em"),
      "panel-title": role(24, 30, "660", "-0.016em"),
      "panel-title-phone": role(20, 26, "660", "-0.016em"),
      brand: role(19, 24, "680", "-0.02em"),
      "brand-phone": role(17.5, 24, "680", "-0.02em"),
      text: role(15, 22.5),
      "text-phone": role(14.5, 21),
      label: role(15, 21, "560"),
      "label-phone": role(14.5, 20, "560"),
      note: role(13.5, 20),
      source: role(13, 18),
      tag: role(12.5, 16, "640"),
      mark: role(11, 15, "640"),
    },
  },
  plugins: [themes],
} satisfies Config;

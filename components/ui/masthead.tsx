/** The line on top of every page: brand, navigation, language, theme. Below 960 px navigation and theme fold
 *  into a native disclosure, which needs no script. */
import { FindButton } from "@/components/finder/find-button.tsx";
import { message } from "@/lib/format/messages.ts";
import type { Locale } from "@/lib/model/text.ts";
import { BrandMark } from "./brand-mark.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { Menu } from "./menu.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

interface MastheadProps {
  readonly locale: Locale;
  readonly path: string;
}

/** Pages by the name of their message; the path is what follows the language. */
const LINKS = [
  { key: "overview", path: "" },
  { key: "claims", path: "/checks" },
  { key: "sources", path: "/sources" },
  { key: "about", path: "/about" },
] as const;

/** "page" on the page itself, "true" on one below it. */
function currentState(linkPath: string, path: string): "page" | "true" | undefined {
  if (path === linkPath) return "page";
  return linkPath !== "" && path.startsWith(`${linkPath}/`) ? "true" : undefined;
}

export function Masthead({ locale, path }: MastheadProps) {
  const text = (key: string): string => message(locale, `page.${key}`);
  const home = `/${locale}`;
  const links = LINKS.map((link) => ({
    key: link.key,
    href: `${home}${link.path}`,
    name: text(`nav.${link.key}`),
    current: currentState(link.path, path),
  }));
  const theme = (
    <ThemeSwitch
      label={text("theme.label")}
      names={{ system: text("theme.system"), light: text("theme.light"), dark: text("theme.dark") }}
    />
  );

  return (
    <header className="no-print relative z-10 border-b border-rule bg-paper">
      <div className="page-column flex min-h-56 flex-wrap items-center gap-x-8 gap-y-4 narrow:gap-x-16 medium:min-h-64 wide:gap-x-24">
        <a
          href={home}
          className="flex min-h-44 items-center gap-8 text-brand-phone whitespace-nowrap text-ink narrow:gap-10 narrow:text-brand"
        >
          <BrandMark />
          {text("siteName")}
        </a>
        <span className="ms-8 hidden border-s border-rule ps-20 text-text text-muted wide:inline">
          {text("country")}
        </span>
        <nav
          aria-label={text("nav.label")}
          className="ms-auto hidden min-h-64 gap-16 text-text medium:flex wide:gap-24"
        >
          {links.map((link) => (
            <a key={link.key} href={link.href} aria-current={link.current} className="nav-link">
              {link.name}
            </a>
          ))}
        </nav>
        <div className="ms-auto medium:ms-0">
          <FindButton locale={locale} place="line" />
        </div>
        <LanguageSwitch locale={locale} path={path} />
        <div className="hidden medium:block">{theme}</div>
        <Menu name={text("nav.menu")}>
          <div className="absolute inset-x-0 top-full border-y border-rule bg-paper pt-8 pb-20">
            <div className="page-column">
              <div className="text-text">
                <FindButton locale={locale} place="menu" />
              </div>
              <nav aria-label={text("nav.label")} className="mb-16 flex flex-col text-text">
                {links.map((link) => (
                  <a
                    key={link.key}
                    href={link.href}
                    aria-current={link.current}
                    className="flex min-h-44 items-center border-b border-rule aria-[current]:font-semibold hover:bg-wash"
                  >
                    {link.name}
                  </a>
                ))}
              </nav>
              <div className="flex">{theme}</div>
            </div>
          </div>
        </Menu>
      </div>
    </header>
  );
}

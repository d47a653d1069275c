/** The line on top of every page: brand, navigation, language, theme. Below 960 px navigation and theme fold
 *  into a native disclosure, which needs no script. */
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

const LINKS = [
  { key: "overview", hash: "" },
  { key: "figures", hash: "#figures" },
  { key: "claims", hash: "#claims" },
  { key: "sources", hash: "#sources" },
] as const;

export function Masthead({ locale, path }: MastheadProps) {
  const text = (key: string): string => message(locale, `page.${key}`);
  const home = `/${locale}`;
  const links = LINKS.map(({ key, hash }) => ({
    key,
    href: `${home}${hash}`,
    name: text(`nav.${key}`),
    isCurrent: key === "overview" && path === "",
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
        <nav aria-label={text("nav.label")} className="ms-auto hidden min-h-64 gap-24 text-text medium:flex">
          {links.map((link) => (
            <a
              key={link.key}
              href={link.href}
              aria-current={link.isCurrent ? "page" : undefined}
              className="nav-link"
            >
              {link.name}
            </a>
          ))}
        </nav>
        <div className="ms-auto medium:ms-0">
          <LanguageSwitch locale={locale} path={path} />
        </div>
        <div className="hidden medium:block">{theme}</div>
        <Menu name={text("nav.menu")}>
          <div className="absolute inset-x-0 top-full border-y border-rule bg-paper pt-8 pb-20">
            <div className="page-column">
              <nav aria-label={text("nav.label")} className="mb-16 flex flex-col text-text">
                {links.map((link) => (
                  <a
                    key={link.key}
                    href={link.href}
                    aria-current={link.isCurrent ? "page" : undefined}
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

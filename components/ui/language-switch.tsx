/** Links to the same page in each language. */
import { message } from "@/lib/format/messages.ts";
import { type Locale, LOCALES } from "@/lib/model/text.ts";

const NAMES: Record<Locale, { short: string; full: string }> = {
  en: { short: "EN", full: "English" },
  vi: { short: "VI", full: "Tiếng Việt" },
};

/** `path`: the page's address without its language ("" for the dashboard, "/panels/missions"). */
export function LanguageSwitch({ locale, path }: { locale: Locale; path: string }) {
  return (
    <nav aria-label={message(locale, "page.language.label")} className="switch text-note">
      {LOCALES.map((language) => (
        <a
          key={language}
          href={`/${language}${path}`}
          hrefLang={language}
          lang={language}
          aria-current={language === locale ? "true" : undefined}
          className="switch-option"
        >
          <span className="narrow:sr-only">
            {NAMES[language].short}
            <span className="sr-only">: </span>
          </span>
          <span className="sr-only narrow:not-sr-only">{NAMES[language].full}</span>
        </a>
      ))}
    </nav>
  );
}

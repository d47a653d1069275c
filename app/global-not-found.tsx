/** Any address that leads nowhere. Its language is unknown, so it speaks both, and offers ways back in each. */
import type { Metadata } from "next";
import { BrandMark } from "@/components/ui/brand-mark.tsx";
import { ThemeScript } from "@/components/ui/theme-script.tsx";
import { message } from "@/lib/format/messages.ts";
import { LOCALES } from "@/lib/model/text.ts";
import { fontVariables } from "./fonts.ts";
import "./globals.css";

export const metadata: Metadata = {
  title: LOCALES.map((locale) => message(locale, "page.notFound.title")).join(" · "),
};

export default function GlobalNotFound() {
  return (
    <html lang="en" className={fontVariables} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>
        <header className="border-b border-rule">
          <div className="page-column flex min-h-56 items-center medium:min-h-64">
            <a href="/" className="flex items-center gap-10 text-brand text-ink">
              <BrandMark />
              {message("en", "page.siteName")}
            </a>
          </div>
        </header>
        <main className="@container/main">
          <div className="page-column grid gap-48 pt-56 pb-80 @medium/main:grid-cols-2 @medium/main:gap-32">
            {LOCALES.map((locale, index) => {
              const text = (key: string): string => message(locale, `page.notFound.${key}`);
              const Heading = index === 0 ? "h1" : "h2";
              return (
                <section key={locale} lang={locale} className="border-t border-ink pt-14">
                  <Heading className="text-page-title-phone @narrow/main:text-page-title">
                    {text("title")}
                  </Heading>
                  <p className="mt-12 text-standfirst-phone text-muted">{text("text")}</p>
                  <ul className="mt-24 grid justify-items-start gap-8 text-text">
                    <li>
                      <a href={`/${locale}`} className="text-link">
                        {text("home")}
                      </a>
                    </li>
                    <li>
                      <a href={`/${locale}/checks`} className="text-link">
                        {text("claims")}
                      </a>
                    </li>
                  </ul>
                </section>
              );
            })}
          </div>
        </main>
      </body>
    </html>
  );
}

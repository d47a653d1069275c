/** The document around every page in a language. */
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ThemeScript } from "@/components/ui/theme-script.tsx";
import { paintOf } from "@/lib/chart/theme.ts";
import { message } from "@/lib/format/messages.ts";
import { Locale, LOCALES } from "@/lib/model/text.ts";
import { fontVariables } from "../fonts.ts";
import { siteOrigin } from "../site-origin.ts";
import "../globals.css";

export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

interface LayoutProps {
  readonly params: Promise<{ locale: string }>;
  readonly children: ReactNode;
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const locale = Locale.parse((await params).locale);
  const title = message(locale, "page.siteTitle");
  const description = message(locale, "page.siteDescription");
  const siteName = message(locale, "page.siteName");
  return {
    metadataBase: siteOrigin(),
    title: { default: title, template: `%s · ${siteName}` },
    description,
    openGraph: {
      type: "website",
      siteName,
      locale: locale === "vi" ? "vi_VN" : "en_GB",
      images: [{ url: `/social/${locale}.png`, width: 1200, height: 630, alt: title }],
    },
    twitter: { card: "summary_large_image" },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: paintOf("paper", "light") },
    { media: "(prefers-color-scheme: dark)", color: paintOf("paper", "dark") },
  ],
};

export default async function LocaleLayout({ params, children }: LayoutProps) {
  const locale = Locale.parse((await params).locale);
  const text = (key: string): string => message(locale, `page.error.${key}`);
  return (
    <html lang={locale} className={fontVariables} suppressHydrationWarning>
      <head>
        <ThemeScript />
        {/* First paint when the document has arrived down to its footer: half of a balanced title, or of a
            right-aligned row, would jump when the other half comes. */}
        <link rel="expect" href="#page-end" blocking="render" />
      </head>
      {/* The error page runs in the browser, which carries no messages: it reads its words from here. */}
      <body
        data-error-title={text("title")}
        data-error-text={text("text")}
        data-error-retry={text("retry")}
        data-error-home={text("home")}
      >
        {children}
      </body>
    </html>
  );
}

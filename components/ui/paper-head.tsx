/** The line on top of a printed page: whose report it is, where it was printed from, and of which data. */
import { message } from "@/lib/format/messages.ts";
import type { OverviewModel } from "@/lib/model/overview.ts";
import { BrandMark } from "./brand-mark.tsx";
import { siteOrigin } from "./site-origin.ts";

export function PaperHead({ overview, path }: { overview: OverviewModel; path: string }) {
  const { locale, datasetVersion, asOf } = overview;
  return (
    <div className="print-only paper-head text-source text-muted">
      <p className="flex items-center gap-8 text-brand-phone whitespace-nowrap text-ink">
        <BrandMark />
        {message(locale, "page.siteName")}
      </p>
      <p className="text-end">
        {new URL(`/${locale}${path}`, siteOrigin()).href}
        <br />
        {message(locale, "page.paper.line", {
          version: datasetVersion,
          asOf: asOf.map(({ text }) => text).join(""),
        })}
      </p>
    </div>
  );
}

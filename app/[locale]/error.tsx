"use client";
/** Shown when a page fails in the browser. Its words come from the body's data attributes (see layout.tsx). */
import { useEffect, useRef } from "react";

export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const words = typeof document === "undefined" ? {} : document.body.dataset;
  const language = typeof document === "undefined" ? "en" : document.documentElement.lang;
  return (
    <main className="page-column py-80" suppressHydrationWarning>
      <h1 ref={heading} tabIndex={-1} className="text-page-title outline-none">
        {words["errorTitle"]}
      </h1>
      <p className="mt-12 text-standfirst-phone text-muted">{words["errorText"]}</p>
      <p className="mt-32 flex flex-wrap items-center gap-24 text-text">
        <button type="button" className="button" onClick={() => retry()}>
          {words["errorRetry"]}
        </button>
        <a href={`/${language}`} className="text-link">
          {words["errorHome"]}
        </a>
      </p>
    </main>
  );
}

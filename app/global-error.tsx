"use client";
/** Shown when the document itself fails, so in both languages and without anything that could fail too.
 *  Its words are set in by the build (next.config.js), because the browser carries no messages. */
import "./globals.css";

interface Words {
  readonly locale: string;
  readonly title: string;
  readonly text: string;
  readonly home: string;
}

/** JSON of the words, a text that the build puts in this place. */
declare const GLOBAL_ERROR_WORDS: string;
const words: readonly Words[] = JSON.parse(GLOBAL_ERROR_WORDS);

export default function GlobalError() {
  return (
    <html lang="en">
      <body className="page-column py-80">
        <main className="grid gap-48">
          {words.map(({ locale, title, text, home }) => (
            <section key={locale} lang={locale}>
              <h1 className="text-page-title">{title}</h1>
              <p className="mt-12 text-standfirst-phone text-muted">{text}</p>
              <p className="mt-24 text-text">
                <a href={`/${locale}`} className="text-link">
                  {home}
                </a>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}

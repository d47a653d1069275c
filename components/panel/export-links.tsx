/** Every picture and data file of a panel as plain links, in a ruled table: sizes down, themes across, one block a language. */
import { message } from "@/lib/format/messages.ts";
import type { PanelModel } from "@/lib/model/panel.ts";
import { type Locale, LOCALES } from "@/lib/model/text.ts";

const SIZES = ["slide", "column", "phone"] as const;
const THEMES = ["light", "dark", "print"] as const;
const PICTURE_FORMATS = ["png", "svg"] as const;

function FileLink({ href, name, fullName }: { href: string; name: string; fullName: string }) {
  return (
    <a href={href} download className="text-link relative inline-block py-4 pointer-coarse:py-12">
      <span aria-hidden="true">{name}</span>
      <span className="sr-only">{fullName}</span>
    </a>
  );
}

/** The page's own language comes first. */
function languagesFrom(locale: Locale): readonly Locale[] {
  return [locale, ...LOCALES.filter((other) => other !== locale)];
}

export function ExportLinks({ model }: { model: PanelModel }) {
  const text = (key: string, values?: Record<string, string>): string =>
    message(model.locale, `page.export.${key}`, values);
  const languages = languagesFrom(model.locale);
  const dataFiles = [
    { format: "CSV", address: `/api/v1/panels/${model.id}.csv` },
    { format: "JSON", address: `/api/v1/panels/${model.id}` },
  ];
  return (
    <section
      id="export"
      aria-labelledby="export-title"
      className="export-column no-print border-t border-ink pt-14"
    >
      <h2 id="export-title" className="text-panel-title-phone">
        {text("title", { code: model.code })}
      </h2>
      <p className="mt-6 text-note text-muted">{text("intro")}</p>
      {languages.map((language) => (
        <div key={language} className="mt-20 overflow-x-auto">
          <table className="data-table export-table text-note">
            <caption className="pb-4 text-start text-label">
              {text(`inLanguage.${language}`)}
              <span className="sr-only">: {text("pictures")}</span>
            </caption>
            <thead>
              <tr>
                <th scope="col">{text("size")}</th>
                {THEMES.map((theme) => (
                  <th key={theme} scope="col">
                    {text(theme)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {SIZES.map((size) => (
                <tr key={size}>
                  <th scope="row">
                    {text(size)}
                    <span className="block text-source font-normal text-muted">{text(`${size}Pixels`)}</span>
                  </th>
                  {THEMES.map((theme) => (
                    <td key={theme}>
                      <span className="flex flex-wrap gap-x-12">
                        {PICTURE_FORMATS.map((format) => (
                          <FileLink
                            key={format}
                            href={`/charts/${model.id}.${format}?lang=${language}&theme=${theme}&size=${size}`}
                            name={format.toUpperCase()}
                            fullName={text("pictureName", {
                              format: format.toUpperCase(),
                              size: text(size),
                              theme: text(theme),
                              language: text(`languageName.${language}`),
                            })}
                          />
                        ))}
                      </span>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
      <table className="data-table export-table mt-20 text-note">
        <caption className="pb-4 text-start">
          <span className="block text-label">{text("data")}</span>
          <span className="text-muted">{text("dataCaption")}</span>
        </caption>
        <tbody>
          {languages.map((language) => (
            <tr key={language}>
              <th scope="row">{text(`inLanguage.${language}`)}</th>
              <td>
                <span className="flex gap-x-12">
                  {dataFiles.map((file) => (
                    <FileLink
                      key={file.format}
                      href={`${file.address}?lang=${language}`}
                      name={file.format}
                      fullName={text("dataName", {
                        format: file.format,
                        language: text(`languageName.${language}`),
                      })}
                    />
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

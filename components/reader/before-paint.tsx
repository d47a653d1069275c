/** What an address asks for that must stand before the first paint, or the page would jump: room for the drawer, and
 *  the notice that a link cites another version of the data. Stands at the top of the main column. */
import { message } from "@/lib/format/messages.ts";
import type { Locale } from "@/lib/model/text.ts";

/** A version is 12 hexadecimal digits: no other text of an address reaches the page. */
const SCRIPT = `(function(n){var l=location,v=/[?&]version=([0-9a-f]{12})(?![^&])/.exec(l.search);if(/^#evidence-./.test(l.hash))document.documentElement.setAttribute("data-drawer","");if(!v||v[1]===n.dataset.version)return;n.querySelector("[data-cited]").textContent=v[1];n.hidden=false;n.querySelector("button").onclick=function(){var p=new URLSearchParams(l.search);p.delete("version");history.replaceState(null,"",l.pathname+(String(p)?"?"+p:"")+l.hash);n.hidden=true;document.querySelector("main").focus()}})(document.currentScript.previousElementSibling)`;

export function BeforePaint({ locale, version }: { locale: Locale; version: string }) {
  const text = (key: string): string => message(locale, `page.drawer.versionNotice.${key}`);
  const [before, after] = message(locale, "page.drawer.versionNotice.text", {
    cited: "\n",
    shown: version,
  }).split("\n");
  return (
    <>
      <aside
        hidden
        aria-label={text("name")}
        data-version={version}
        className="version-notice no-print"
        suppressHydrationWarning
      >
        <div className="page-column">
          <p>
            <b>{text("lead")}</b> {before}
            {/* Never without text: React takes only a changed text for granted, not an added one. */}
            <span data-cited="" suppressHydrationWarning>
              {version}
            </span>
            {after}{" "}
            <a href={`/${locale}/corrections`} className="text-link">
              {text("corrections")}
            </a>
          </p>
          <button type="button" className="button">
            {text("close")}
          </button>
        </div>
      </aside>
      <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
    </>
  );
}

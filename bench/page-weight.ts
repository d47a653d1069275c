/** What a page's HTML makes a browser load at first: its scripts and styles by address, preloads included.
 *  Scripts marked `nomodule` are left out: no browser that can run the page loads them. */

export interface FirstLoad {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Attributes of every start tag of a name, in order; attributes without a value are "". */
function tagsOf(html: string, name: string): Map<string, string>[] {
  return [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, "gi"))].map(
    ([, attributes = ""]) =>
      new Map(
        [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key = "", value = ""]) => [
          key.toLowerCase(),
          value,
        ]),
      ),
  );
}

function unique(addresses: readonly (string | undefined)[]): string[] {
  return [...new Set(addresses.filter((address) => address !== undefined))];
}

export function firstLoad(html: string): FirstLoad {
  const links = tagsOf(html, "link");
  const scripts = tagsOf(html, "script").filter((script) => !script.has("nomodule"));
  const preloads = links.filter(
    (link) =>
      link.get("rel") === "modulepreload" || (link.get("rel") === "preload" && link.get("as") === "script"),
  );
  const styles = links.filter((link) => link.get("rel") === "stylesheet");
  return {
    scripts: unique([
      ...scripts.map((script) => script.get("src")),
      ...preloads.map((link) => link.get("href")),
    ]),
    styles: unique(styles.map((link) => link.get("href"))),
  };
}

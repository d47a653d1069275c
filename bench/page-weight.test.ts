/** What counts as loaded at first, and what does not. */
import { describe, expect, it } from "vitest";
import { firstLoad } from "./page-weight.ts";

describe("firstLoad", () => {
  it("counts scripts and script preloads, each once", () => {
    const html = `<link rel="preload" as="script" fetchPriority="low" href="/a.js"/><script src="/a.js" async=""></script>
      <link rel="modulepreload" href="/b.js"><script>inline()</script><script async src="/c.js"></script>`;
    expect(firstLoad(html).scripts).toEqual(["/a.js", "/c.js", "/b.js"]);
  });

  it("leaves out what modern browsers do not load", () => {
    expect(firstLoad(`<script src="/old.js" noModule=""></script>`).scripts).toEqual([]);
  });

  it("keeps styles apart from fonts and scripts", () => {
    const html = `<link rel="stylesheet" href="/a.css" data-precedence="next"/><link rel="preload" as="font" href="/f.woff2"/>`;
    expect(firstLoad(html)).toEqual({ scripts: [], styles: ["/a.css"] });
  });
});

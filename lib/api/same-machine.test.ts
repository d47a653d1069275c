import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isFromSameMachine, SAME_MACHINE_HEADER, SAME_MACHINE_TOKEN } from "./same-machine.ts";
import "../../scripts/label-same-machine.mjs";

const LOCAL = new URL("http://127.0.0.1:3000");

/** A server that says of each request what the rule makes of it. */
const server = http.createServer((incoming, outgoing) => {
  const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const request = new Request("http://server/", { headers });
  outgoing.end(String(isFromSameMachine(request, LOCAL)));
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** @param headers set as they are: `fetch` would not let a Host pass */
function ask(headers: Record<string, string>): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const request = http.get({ host: "127.0.0.1", port, headers, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text) => (body += text));
      response.on("end", () => resolve(body));
    });
    request.on("error", reject);
  });
}

/** The same for a peer that this machine can't be. */
function askFrom(remoteAddress: string | undefined, httpVersion = "1.1"): string {
  let body = "";
  const incoming = { socket: { remoteAddress }, headers: { host: "localhost" }, httpVersion };
  server.emit("request", incoming, { end: (text: string) => (body = text) });
  return body;
}

describe("a request from this machine", () => {
  it.each(["127.0.0.1:3000", "localhost", "LOCALHOST:80", "[::1]:3000", "127.8.9.10"])(
    "is one that names it %s",
    async (host) => {
      expect(await ask({ host })).toBe("true");
    },
  );

  it.each(["127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1"])("is one that comes from %s", (peer) => {
    expect(askFrom(peer)).toBe("true");
  });

  it("may be made by a page of this site", async () => {
    expect(await ask({ "sec-fetch-site": "same-origin" })).toBe("true");
    expect(await ask({ "sec-fetch-site": "none" })).toBe("true");
  });
});

describe("a request that only looks like one", () => {
  it.each([
    ["x-forwarded-for", "127.0.0.1"],
    ["x-forwarded-host", "localhost"],
    ["forwarded", "for=127.0.0.1"],
    ["via", "1.1 proxy"],
    ["x-real-ip", "127.0.0.1"],
    ["true-client-ip", "127.0.0.1"],
    ["cf-connecting-ip", "127.0.0.1"],
  ])("was passed on: %s", async (name, value) => {
    expect(await ask({ [name]: value })).toBe("false");
  });

  it.each([
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost.evil.example",
    "192.0.2.1",
    "[::1].evil.example",
  ])("was made by a page whose name leads here: %s", async (host) => {
    expect(await ask({ host })).toBe("false");
  });

  it.each(["cross-site", "same-site"])("was made by a page of another site: %s", async (site) => {
    expect(await ask({ "sec-fetch-site": site })).toBe("false");
  });

  it("was asked for by a page that was reached under another name", async () => {
    expect(await ask({ referer: "http://127.0.0.1:3000/en" })).toBe("true");
    expect(await ask({ referer: "https://figures.example/en" })).toBe("false");
    expect(await ask({ referer: "nonsense" })).toBe("false");
  });

  it("was made in the old protocol that proxies speak unless told otherwise", () => {
    expect(askFrom("127.0.0.1", "1.0")).toBe("false");
  });

  it("brings the mark itself", async () => {
    expect(await ask({ [SAME_MACHINE_HEADER]: "true", host: "evil.example" })).toBe("false");
  });

  it.each(["192.0.2.7", "::ffff:192.0.2.7", "2001:db8::1", "10.127.0.1", "127.0.0.1.5", undefined])(
    "came from %s",
    (peer) => {
      expect(askFrom(peer)).toBe("false");
    },
  );
});

describe("the rule", () => {
  const token = String(Reflect.get(globalThis, SAME_MACHINE_TOKEN));
  const marked = new Request("http://server/", { headers: { [SAME_MACHINE_HEADER]: token } });

  it("believes nothing where the public reaches the site by another name", () => {
    expect(isFromSameMachine(marked, LOCAL)).toBe(true);
    expect(isFromSameMachine(marked, new URL("http://[::1]:3000"))).toBe(true);
    expect(isFromSameMachine(marked, new URL("https://figures.example"))).toBe(false);
  });

  it("believes nothing where nobody marks requests", () => {
    Reflect.deleteProperty(globalThis, SAME_MACHINE_TOKEN);
    try {
      const guesses = ["", "undefined", "null", token];
      for (const guess of guesses)
        expect(
          isFromSameMachine(
            new Request("http://server/", { headers: { [SAME_MACHINE_HEADER]: guess } }),
            LOCAL,
          ),
        ).toBe(false);
      expect(isFromSameMachine(new Request("http://server/"), LOCAL)).toBe(false);
    } finally {
      Reflect.set(globalThis, SAME_MACHINE_TOKEN, token);
    }
  });
});

/** PORT and HOST: what is taken as it is, and what is refused with which sentence. */
import net from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { addressFrom, freePort, requireFreePort, urlOf } from "./server-address.mjs";

describe("addressFrom", () => {
  it("serves on this machine's port 3000 when nothing is asked for", () => {
    expect(addressFrom({})).toEqual({ host: "127.0.0.1", port: 3000 });
  });

  it("takes PORT and HOST from the environment", () => {
    expect(addressFrom({ PORT: "8080", HOST: "0.0.0.0" })).toEqual({ host: "0.0.0.0", port: 8080 });
  });

  it.each(["abc", "0", "65536", "-1", "80.5", "3000 ", "0x50"])(
    "refuses PORT=%s and says what it may be",
    (port) => {
      expect(() => addressFrom({ PORT: port })).toThrow(/PORT must be a whole number from 1 to 65535/);
    },
  );
});

describe("urlOf", () => {
  it.each([
    ["127.0.0.1", "http://127.0.0.1:3000/"],
    ["0.0.0.0", "http://127.0.0.1:3000/"],
    ["::1", "http://[::1]:3000/"],
  ])("gives an address to open for host %s", (host, url) => {
    expect(urlOf({ host, port: 3000 })).toBe(url);
  });
});

describe("requireFreePort", () => {
  let server: net.Server | undefined;
  afterEach(() => server?.close());

  it("accepts a free port", async () => {
    await expect(requireFreePort({ host: "127.0.0.1", port: await freePort() })).resolves.toBeUndefined();
  });

  it("names a taken port and how to choose another", async () => {
    const port = await freePort();
    server = net.createServer();
    await new Promise<void>((resolve) => server?.listen(port, "127.0.0.1", resolve));
    await expect(requireFreePort({ host: "127.0.0.1", port })).rejects.toThrow(
      new RegExp(`Port ${port} on 127\\.0\\.0\\.1 is taken; .*PORT`),
    );
  });

  it("says so when HOST is no address of this machine", async () => {
    await expect(requireFreePort({ host: "203.0.113.1", port: await freePort() })).rejects.toThrow(
      /HOST "203\.0\.113\.1"/,
    );
  });
});

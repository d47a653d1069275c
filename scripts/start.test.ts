/** `npm start` refuses with one sentence before it installs or builds anything. */
import { spawn } from "node:child_process";
import net from "node:net";
import { expect, it } from "vitest";
import { inProject } from "./project.mjs";
import { freePort } from "./server-address.mjs";

function start(environment: Record<string, string>): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [inProject("scripts", "start.mjs")], {
      env: { ...process.env, ...environment },
    });
    let output = "";
    child.stdout.on("data", (text) => (output += String(text)));
    child.stderr.on("data", (text) => (output += String(text)));
    child.on("close", (code) => resolve({ code, output }));
  });
}

it("names PORT when it is not a port", async () => {
  expect(await start({ PORT: "abc", HOST: "127.0.0.1" })).toEqual({
    code: 1,
    output: 'PORT must be a whole number from 1 to 65535; it is "abc".\n',
  });
});

it("names BLUE_BERET_DOCUMENTS when it is no folder", async () => {
  const environment = { PORT: "", HOST: "", BLUE_BERET_DOCUMENTS: "no-such-folder" };
  expect(await start(environment)).toEqual({
    code: 1,
    output: 'BLUE_BERET_DOCUMENTS must be a folder of documents; "no-such-folder" does not exist.\n',
  });
});

it("names the port that is taken and how to choose another", async () => {
  const port = await freePort();
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const { code, output } = await start({ PORT: String(port), HOST: "127.0.0.1" });
  await new Promise((resolve) => server.close(resolve));
  expect(output).toMatch(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is taken; .*PORT=${port + 1}.*\\n$`));
  expect(code).toBe(1);
});

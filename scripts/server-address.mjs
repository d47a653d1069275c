/** Reads PORT and HOST, and finds out whether a server can be had there before anything is built. */
import net from "node:net";
import { Refusal } from "./project.mjs";

const DEFAULT_PORT = 3000;
const DEFAULT_HOST = "127.0.0.1";
const HIGHEST_PORT = 65_535;
const CONNECT_TIMEOUT_MS = 500;

/** @typedef {{ host: string, port: number }} Address */

/** @param {Record<string, string | undefined>} environment
 *  @returns {Address} */
export function addressFrom(environment = process.env) {
  const { PORT: port, HOST: host } = environment;
  if (port && !(/^\d+$/.test(port) && Number(port) >= 1 && Number(port) <= HIGHEST_PORT)) {
    throw new Refusal(
      `PORT must be a whole number from 1 to ${HIGHEST_PORT}; it is ${JSON.stringify(port)}.`,
    );
  }
  return { host: host || DEFAULT_HOST, port: Number(port || DEFAULT_PORT) };
}

/** Address to open in a browser; a server on every interface is reached at this machine's own.
 *  @param {Address} address */
export function urlOf({ host, port }) {
  const reachable =
    { "0.0.0.0": "127.0.0.1", "::": "[::1]" }[host] ?? (host.includes(":") ? `[${host}]` : host);
  return `http://${reachable}:${port}/`;
}

/** Some systems let two servers share a port if one listens on every interface, so asking is not enough.
 *  @param {Address} address */
function somebodyAnswers({ host, port }) {
  const reachable = { "0.0.0.0": "127.0.0.1", "::": "::1" }[host] ?? host;
  return new Promise((resolve) => {
    const socket = net.connect({ host: reachable, port, timeout: CONNECT_TIMEOUT_MS });
    const answer = (isThere) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.on("connect", () => answer(true));
    socket.on("error", () => answer(false));
    socket.on("timeout", () => answer(false));
  });
}

/** @param {Address} address
 *  @returns {Promise<(Error & { code?: string }) | null>} */
function listenError({ host, port }) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", resolve);
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** @param {Address} address
 *  @throws Refusal that names the port and what to do */
export async function requireFreePort(address) {
  const { host, port } = address;
  const error = await listenError(address);
  if (error?.code === "EADDRINUSE" || (error === null && (await somebodyAnswers(address)))) {
    throw new Refusal(
      `Port ${port} on ${host} is taken; choose another one with the environment variable PORT (for example PORT=${port + 1}).`,
    );
  }
  if (error?.code === "EACCES") {
    throw new Refusal(
      `Port ${port} may not be opened by this user; choose one above 1023 with the environment variable PORT.`,
    );
  }
  if (error !== null) {
    throw new Refusal(
      `HOST ${JSON.stringify(host)} is not an address of this machine (${error.code}); use 127.0.0.1 or 0.0.0.0.`,
    );
  }
}

/** A port that is free now. @param {string} host */
export function freePort(host = DEFAULT_HOST) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen({ host, port: 0 }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

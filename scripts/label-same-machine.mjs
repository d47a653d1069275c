/** Loaded into a server's process before the server: marks the requests that come from this machine itself.
 *  Next believes what a client says of its address (X-Forwarded-For), so it is read from the socket here. The mark is a
 *  header with a word that nobody outside this process knows; lib/api/same-machine.ts compares it. Not marked is whatever
 *  a proxy has passed on, and whatever was asked for under another name than this machine's own, as a foreign page does
 *  that has its name lead here. */
import { randomUUID } from "node:crypto";
import http from "node:http";

const HEADER = "x-blue-beret-same-machine";
const token = randomUUID();
globalThis[Symbol.for("blue-beret.same-machine")] = token;

const LOOPBACK_PEER = /^(?:::ffff:)?127(?:\.\d{1,3}){3}$|^::1$/i;
const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;
/** What proxies, balancers and content networks add. */
const PASSED_ON =
  /^(?:forwarded|via|x-forwarded.*|x-original-.*|x-real-ip|.*client-ip|.*connecting-ip|x-envoy-.*|cf-.*)$/;

/** @param {http.IncomingMessage} request */
function isFromThisMachine({ socket, headers, httpVersion }) {
  return (
    // Browsers speak 1.1; a proxy that was not told otherwise asks in 1.0.
    httpVersion !== "1.0" &&
    LOOPBACK_PEER.test(socket.remoteAddress ?? "") &&
    LOOPBACK_HOST.test(headers.host ?? "") &&
    !Object.keys(headers).some((name) => PASSED_ON.test(name))
  );
}

const { emit } = http.Server.prototype;

http.Server.prototype.emit = function emitMarked(event, ...details) {
  if (event === "request") {
    const [request] = details;
    delete request.headers[HEADER];
    if (isFromThisMachine(request)) request.headers[HEADER] = token;
  }
  return emit.call(this, event, ...details);
};

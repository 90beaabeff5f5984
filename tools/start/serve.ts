import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import type { Session } from "../../local/page/session";

const TYPES: Readonly<Record<string, string>> = {
  "index.html": "text/html; charset=utf-8",
  "app.css": "text/css; charset=utf-8",
  "app.js": "text/javascript; charset=utf-8",
};
const PORTS_TRIED = 20;
const LAST_PORT = 65535;

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the page and what it opens, to this machine only.
 * @param port the next free one is taken when it is busy; 0 for any free one
 * @returns null when none of the next twenty is free.
 */
export async function serve(folder: string, session: Session, port: number): Promise<Served | null> {
  const sessionText = JSON.stringify(session);
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://localhost").pathname.slice(1) || "index.html";
    if (name === "session.json") send(response, 200, "application/json", sessionText);
    else if (name in TYPES) {
      readFile(resolve(folder, name)).then(
        (content) => send(response, 200, TYPES[name] as string, content),
        (error: Error) => send(response, 500, "text/plain", error.message),
      );
    } else send(response, 404, "text/plain", `Nothing here is called ${name}.`);
  });
  for (let tried = port; tried <= Math.min(port + PORTS_TRIED, LAST_PORT); tried += 1) {
    if (await listens(server, tried)) {
      return {
        address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      };
    }
  }
  return null;
}

function send(response: ServerResponse, status: number, type: string, content: string | Buffer): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(content);
}

/** False when the port is taken or may not be used. */
function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const refused = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") done(false);
      else fail(error);
    };
    server.once("error", refused).listen(port, "127.0.0.1", () => {
      server.off("error", refused);
      done(true);
    });
  });
}

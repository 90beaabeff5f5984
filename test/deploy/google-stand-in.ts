import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface RemoteFile {
  readonly name: string;
  readonly type: "SERVER_JS" | "HTML" | "JSON";
  readonly source: string;
}

/** What Google answers with instead of doing it. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly details?: readonly object[];
}

/** The part of Google that clasp talks to, on 127.0.0.1: one script's files, new spreadsheets and scripts. */
export class GoogleStandIn {
  files: readonly RemoteFile[] = [];
  refusal: { readonly of: "everything" | "writing"; readonly answer: Refusal } | null = null;
  /** Method and path of each request, with the bearer that came with it. */
  readonly requests: string[] = [];
  private readonly server: Server = createServer((request, response) => {
    void textOf(request).then((text) => {
      const { status, body } = this.answer(request.method ?? "", request.url ?? "", text);
      response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
    });
  });

  async start(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(0, "127.0.0.1", done));
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  private answer(method: string, url: string, text: string): { status: number; body: object } {
    const [path = ""] = url.split("?");
    this.requests.push(`${method} ${path}`);
    const { refusal } = this;
    if (refusal && (refusal.of === "everything" || method !== "GET")) {
      const { status, message, details } = refusal.answer;
      return {
        status,
        body: { error: { code: status, message, errors: [{ message }], ...(details ? { details } : {}) } },
      };
    }
    const content = /^\/v1\/projects\/([\w-]+)\/content$/.exec(path);
    if (content && method === "GET") return { status: 200, body: { scriptId: content[1], files: this.files } };
    if (content && method === "PUT") {
      this.files = (JSON.parse(text) as { files: RemoteFile[] }).files;
      return { status: 200, body: { scriptId: content[1], files: this.files } };
    }
    if (method === "POST" && path === "/drive/v3/files") return { status: 200, body: { id: "new-spreadsheet" } };
    if (method === "POST" && path === "/v1/projects") {
      const { parentId, title } = JSON.parse(text) as { parentId: string; title: string };
      this.requests.push(`created ${title} in ${parentId}`);
      return { status: 200, body: { scriptId: NEW_SCRIPT, parentId, title } };
    }
    return { status: 404, body: { error: { code: 404, message: "Requested entity was not found." } } };
  }
}

export const NEW_SCRIPT = "1New_Script".padEnd(57, "x");

/** A script as Google makes it. */
export const EMPTY_SCRIPT: readonly RemoteFile[] = [
  { name: "Code", type: "SERVER_JS", source: "function myFunction() {\n\n}\n" },
  {
    name: "appsscript",
    type: "JSON",
    source: '{\n  "timeZone": "America/New_York",\n  "dependencies": {},\n  "runtimeVersion": "V8"\n}',
  },
];

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

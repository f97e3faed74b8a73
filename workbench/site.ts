import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { extname, join, resolve, sep } from "node:path";

const ROOT = resolve(__dirname, "..");
const OFFICE_FILES = join(ROOT, "node_modules/@microsoft/office-js/dist");
const SAMPLE_PLAN = join(ROOT, "test/fixtures/nghe-an-2023/plan.txt");
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};

/** Where built files lie. */
export interface Folders {
  readonly workbench: string;
  /** What `npm run build` makes. */
  readonly pane: string;
}

/**
 * Serves the workbench on this machine alone. The pane's page is the shipped one but for two things: office.js
 * comes from node_modules instead of Microsoft's network, and the embedded Excel is loaded before it.
 * @param port 0 for any free one
 */
export function serveWorkbench(folders: Folders, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/");
    const file = fileFor(path, folders);
    try {
      if (file === null) throw new Error("outside of the site");
      const body = readFileSync(file);
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
      response.end(path.startsWith("/pane/") && extname(file) === ".html" ? overEmbeddedExcel(body) : body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((started, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => started(server));
  });
}

function fileFor(path: string, folders: Folders): string | null {
  if (path === "/ke-hoach-mau.txt") return SAMPLE_PLAN;
  if (path.startsWith("/pane/")) return inside(folders.pane, path.slice("/pane/".length));
  if (path.startsWith("/office-js/")) return inside(OFFICE_FILES, path.slice("/office-js/".length));
  return inside(folders.workbench, path === "/" ? "index.html" : path.slice(1));
}

function inside(folder: string, path: string): string | null {
  const file = resolve(folder, path);
  return file.startsWith(folder + sep) ? file : null;
}

/** Its policy ("own files and Microsoft's office.js") then holds with own files alone. */
function overEmbeddedExcel(page: Buffer): string {
  return page
    .toString()
    .replaceAll(OFFICE_CDN, "/office-js/")
    .replace(/<script\b/, '<script src="/paneHost.js"></script><script');
}

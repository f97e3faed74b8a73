import { createReadStream, existsSync, mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import webpack from "webpack";

const ROOT = resolve(__dirname, "../..");
const OFFICE = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const CHROMIUM = "/usr/bin/chromium";

export const hasChromium = existsSync(CHROMIUM);

/** Bundles host/browser.ts as a page's script that leaves `EmbeddedHost` behind. */
async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "host-"));
  const jsc = { parser: { syntax: "typescript" }, target: "es2022" };
  const compiler = webpack({
    mode: "development",
    devtool: false,
    context: ROOT,
    entry: "./host/browser.ts",
    output: { path: folder, filename: "host.js", library: { name: "EmbeddedHost", type: "var" } },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, use: { loader: "swc-loader", options: { jsc } } }] },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error !== null) fail(error);
      else if (stats?.hasErrors() === true) fail(new Error(stats.toString("errors-only")));
      else done();
    });
  });
  return folder;
}

const PAGE = `<!doctype html><meta charset=utf-8><script src="/host/host.js"></script>
<script>window.excel = EmbeddedHost.installExcel(window, {});</script><script src="/office/office.js"></script>`;

/** A Chromium page with the untouched office.js loader over the embedded host. */
export class BrowserPage {
  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    readonly page: Page,
    /** Addresses outside the local server that the page asked for. */
    readonly foreign: readonly string[],
  ) {}

  static async open(): Promise<BrowserPage> {
    const folder = await bundle();
    const server = createServer((request, response) => {
      const path = (request.url ?? "/").split("?")[0] ?? "/";
      if (path === "/") return void response.writeHead(200, { "content-type": "text/html" }).end(PAGE);
      const file = path.startsWith("/host/")
        ? join(folder, basename(path))
        : join(OFFICE, path.slice("/office/".length));
      if (!existsSync(file)) return void response.writeHead(404).end();
      response.writeHead(200, { "content-type": "text/javascript" });
      createReadStream(file).pipe(response);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = server.address();
    const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
    const browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking"],
    });
    const page = await browser.newPage();
    const foreign: string[] = [];
    await page.route(
      (url) => url.origin !== origin,
      (route) => {
        foreign.push(route.request().url());
        return route.abort();
      },
    );
    await page.goto(origin);
    return new BrowserPage(server, browser, page, foreign);
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }
}

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { hostBuild, paneBuild } from "../../tools/builds/productionBuilds";

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_FILES = resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
};

export interface PaneOptions {
  readonly width?: number;
  readonly height?: number;
  /** "system": Office tells nothing of its theme, so that the pane follows the page's media while it is open. */
  readonly look?: "light" | "dark" | "contrast" | "system";
  /** A workbook that is open when the pane opens. */
  readonly file?: Uint8Array;
  /** "none": an ordinary browser; "no-cdn": Microsoft's address cannot be reached. */
  readonly office?: "excel" | "none" | "no-cdn";
}

export interface OpenedPane {
  readonly page: Page;
  /** Addresses outside of the pane's site and Microsoft's CDN that were asked for. */
  readonly strangers: readonly string[];
  /** Errors of the page: exceptions, refused content, failed assertions of React. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** A real Chromium that shows the built pane over Microsoft's office.js and the embedded Excel. */
export class PaneBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
    private readonly host: string,
    private readonly site: string,
  ) {}

  /** Fails where Chromium is missing: these tests are never skipped. */
  static async start(): Promise<PaneBrowser> {
    const host = join(hostBuild(), "host.js");
    const server = await serve(paneBuild());
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the server has no port");
    const browser = await chromium.launch({
      executablePath: "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking"],
    });
    return new PaneBrowser(browser, server, host, `http://127.0.0.1:${address.port}`);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }

  async open(options: PaneOptions = {}, path = "taskpane.html"): Promise<OpenedPane> {
    const { width = 350, height = 700, look = "light", office = "excel" } = options;
    const context = await this.browser.newContext({
      viewport: { width, height },
      colorScheme: look === "dark" ? "dark" : "light",
      forcedColors: look === "contrast" ? "active" : "none",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const page = await context.newPage();
    const strangers: string[] = [];
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await page.route(
      (url) => !url.href.startsWith(this.site),
      (route) => {
        const address = route.request().url();
        if (!address.startsWith(OFFICE_CDN)) strangers.push(address);
        else if (office !== "no-cdn") {
          const file = address.slice(OFFICE_CDN.length).split("?")[0] ?? "";
          return route.fulfill({ path: join(OFFICE_FILES, file), contentType: "text/javascript" });
        }
        return route.abort();
      },
    );
    if (office === "excel") await this.installExcel(page, options);
    await page.goto(`${this.site}/${path}`);
    return { page, strangers, errors, close: () => context.close() };
  }

  private async installExcel(page: Page, { file, look }: PaneOptions): Promise<void> {
    const start = {
      ...(file === undefined ? {} : { file: Buffer.from(file).toString("base64") }),
      theme: look === "dark" ? "dark" : look === "system" ? "none" : "light",
    };
    await page.addInitScript({ content: `window.embeddedExcelStart = ${JSON.stringify(start)};` });
    await page.addInitScript({ path: this.host });
  }
}

/** The workbook behind the pane as an .xlsx file. */
export async function savedWorkbook(page: Page): Promise<Uint8Array> {
  const base64 = await page.evaluate(async () => {
    const bytes = await (await window.embeddedExcel).save();
    return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ""));
  });
  return Buffer.from(base64, "base64");
}

/** Pastes as a person does: typing so much text letter by letter would take Chromium half a minute. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Dán bảng hoặc văn bản kế hoạch" }).focus();
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("ControlOrMeta+V");
}

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent((request.url ?? "/").split("?")[0] ?? ""));
    try {
      if (!path.startsWith(folder + sep)) throw new Error("outside of the site");
      const body = readFileSync(path);
      response
        .writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((started) => server.listen(0, "127.0.0.1", () => started(server)));
}

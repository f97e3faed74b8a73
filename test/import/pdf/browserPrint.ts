import { existsSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { escapeXml } from "../docx/madeDocx";
import type { Appendix } from "./printAppendix";
import { SAMPLE_APPENDIX } from "./printAppendix";

/** How a browser prints the sample's appendix. */
export interface BrowserPrint {
  readonly name: string;
  /** Style of cells and of what is around them. */
  readonly css: string;
  readonly landscape: boolean;
}

const SHARED = new Set(["no", "objective", "task", "leadUnit", "coopUnits"]);
const FIELDS = [
  "no",
  "objective",
  "task",
  "activity",
  "product",
  "leadUnit",
  "coopUnits",
  "deadline",
  "budget",
];
const WIDTHS = [4, 13, 11, 16, 9, 11, 15, 12, 9];

const CHROMIUM = "/usr/bin/chromium";

export const hasBrowser = existsSync(CHROMIUM);

/** Prints the sample's appendix with Chromium, once for each style. */
export async function printInBrowser(prints: readonly BrowserPrint[]): Promise<readonly Uint8Array[]> {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage();
    const printed: Uint8Array[] = [];
    for (const { css, landscape } of prints) {
      await page.setContent(sampleHtml(css));
      printed.push(await page.pdf({ format: "A4", landscape, printBackground: true, margin: MARGIN }));
    }
    return printed;
  } finally {
    await browser.close();
  }
}

const MARGIN = { top: "15mm", bottom: "15mm", left: "12mm", right: "12mm" };

function sampleHtml(css: string): string {
  const { title, columns, sections } = JSON.parse(readFileSync(SAMPLE_APPENDIX, "utf8")) as Appendix;
  const rows = sections.flatMap(({ no, name, items }) => [
    `<tr><td>${no}</td><td colspan="${FIELDS.length - 1}">${escapeXml(name)}</td></tr>`,
    ...items.flatMap((item) =>
      item.activities.map((activity, at) => {
        const values: Readonly<Record<string, unknown>> = { ...item, ...activity };
        const cells = FIELDS.map((field) => {
          const isShared = SHARED.has(field);
          if (isShared && at > 0) return "";
          const span = isShared ? ` rowspan="${item.activities.length}"` : "";
          return `<td${span}>${escapeXml(String(values[field] ?? "")).replace(/\n/g, "<br>")}</td>`;
        });
        return `<tr>${cells.join("")}</tr>`;
      }),
    ),
  ]);
  const head = columns.map((text) => `<th>${escapeXml(text)}</th>`).join("");
  const widths = WIDTHS.map((width) => `<col style="width:${width}%">`).join("");
  return `<!doctype html><meta charset="utf-8"><style>body{font:12pt "Liberation Serif"}table{width:100%;table-layout:fixed;border-collapse:collapse}td,th{padding:4px;vertical-align:top;border:0.5pt solid #000}${css}</style><p>${escapeXml(title)}</p><table><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead>${rows.join("")}</table>`;
}

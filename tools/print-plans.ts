/**
 * Prints made plans as an office would and takes their text out with `pdftotext`, raw and in the layout form:
 * `npx tsx tools/print-plans.ts FOLDER FIRST LAST` (the plans' seeds). Needs Chromium and poppler-utils.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { fieldPlan } from "../test/import/text/fieldPlans";
import type { MadeItem, MadeTable } from "../test/import/text/goldenTable";
import { Chance } from "../test/import/text/random";

const CHROMIUM = "/usr/bin/chromium";
const CENTRED = ["leadUnit", "coopUnits", "deadline", "budget"];
const FORMS = { raw: ["-raw"], layout: ["-layout"] } as const;

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "<br>");

function itemHtml(table: MadeTable, item: MadeItem): string {
  const span = `rowspan=${item.activities.length}`;
  const rows = item.activities.map((activity, at) => {
    const number = at === 0 ? `<td ${span} class=c>${item.no}</td>` : "";
    const cells = table.columns.map(({ field }) => {
      const shared = item.shared[field];
      if (shared !== undefined && at > 0) return "";
      const style = CENTRED.includes(field) ? "c" : "t";
      return `<td ${shared === undefined ? "" : span} class=${style}>${escaped(shared ?? activity[field] ?? "")}</td>`;
    });
    return `<tr>${number}${cells.join("")}</tr>`;
  });
  return rows.join("");
}

function pageHtml(table: MadeTable, chance: Chance): string {
  const font = chance.of([
    "Liberation Serif",
    "Liberation Serif",
    "Liberation Sans",
    "Liberation Sans Narrow",
  ]);
  const size = chance.of([10, 11, 12, 13]);
  const standing = chance.happens(0.6) ? "middle" : "top";
  const cut = chance.happens(0.4) ? "auto" : "avoid";
  const head = chance.happens(0.7) ? "table-header-group" : "table-row-group";
  const total = table.columns.reduce((sum, { letters }) => sum + letters, 5);
  const widths = [5, ...table.columns.map(({ letters }) => letters)];
  const columns = widths.map((letters) => `<col style="width:${(100 * letters) / total}%">`).join("");
  const headings = [chance.of(["TT", "STT"]), ...table.columns.map(({ heading }) => heading)];
  const body = table.sections
    .map(({ no, name, items }) => {
      const title = `<tr><td>${no}</td><td colspan=${table.columns.length}><b>${escaped(name)}</b></td></tr>`;
      return (no === "" ? "" : title) + items.map((item) => itemHtml(table, item)).join("");
    })
    .join("");
  return `<meta charset=utf-8><style>
    body { font: ${size}pt '${font}' } table { border-collapse: collapse; width: 100%; table-layout: fixed }
    td, th { border: 1px solid #000; padding: 2pt 3pt; vertical-align: ${standing} }
    tr { break-inside: ${cut} } thead { display: ${head} }
    .c { text-align: center } .t { text-align: ${chance.of(["left", "justify"])} }</style>
    <h3>KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026</h3><p style="break-before:page">PHỤ LỤC</p>
    <table><colgroup>${columns}</colgroup>
    <thead><tr>${headings.map((text) => `<th>${escaped(text)}</th>`).join("")}</tr></thead>
    <tbody>${body}</tbody></table>`;
}

async function main(folder: string, first: number, last: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  for (let seed = first; seed <= last; seed++) {
    const chance = new Chance(seed * 13 + 7);
    const table = fieldPlan(seed);
    await page.setContent(pageHtml(table, chance));
    const pdf = join(folder, `plan-${seed}.pdf`);
    const number = chance.happens(0.6) ? "<span class=pageNumber></span>" : "";
    await page.pdf({
      path: pdf,
      format: "A4",
      landscape: table.columns.length > 5,
      margin: { top: "20mm", bottom: "20mm", left: "25mm", right: "15mm" },
      displayHeaderFooter: true,
      headerTemplate: `<div style="font-size:10pt;width:100%;text-align:center">${number}</div>`,
      footerTemplate: "<span></span>",
    });
    for (const [form, options] of Object.entries(FORMS))
      execFileSync("pdftotext", [...options, "-enc", "UTF-8", pdf, join(folder, `plan-${seed}.${form}.txt`)]);
  }
  await browser.close();
}

const [folder = "out/printed-plans", first = "1", last = "10"] = process.argv.slice(2);
void main(folder, Number(first), Number(last));

import { join } from "node:path";
import { chromium } from "playwright-core";
import { fieldPlan } from "../../test/import/text/fieldPlans";
import type { MadeItem, MadeTable } from "../../test/import/text/goldenTable";
import type { Look } from "./look";
import { isCentred, lookOf, TITLE } from "./look";

const CHROMIUM = "/usr/bin/chromium";

/** Prints the plans of some seeds with Chromium as plan-SEED.pdf. */
export async function printByChromium(folder: string, seeds: readonly number[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  for (const seed of seeds) {
    const table = fieldPlan(seed);
    const look = lookOf(seed, table);
    await page.setContent(pageHtml(table, look));
    const number = look.pageNumbers ? "<span class=pageNumber></span>" : "";
    await page.pdf({
      path: join(folder, `plan-${seed}.pdf`),
      format: "A4",
      landscape: look.landscape,
      margin: { top: "20mm", bottom: "20mm", left: "25mm", right: "15mm" },
      displayHeaderFooter: true,
      headerTemplate: `<div style="font-size:10pt;width:100%;text-align:center">${number}</div>`,
      footerTemplate: "<span></span>",
    });
  }
  await browser.close();
}

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "<br>");

function pageHtml(table: MadeTable, look: Look): string {
  const columns = look.widths.map((width) => `<col style="width:${100 * width}%">`).join("");
  const headings = [look.numberHeading, ...table.columns.map(({ heading }) => heading)];
  const body = table.sections
    .map(({ no, name, items }) => {
      const title = `<tr><td>${no}</td><td colspan=${table.columns.length}><b>${escaped(name)}</b></td></tr>`;
      return (no === "" ? "" : title) + items.map((item) => itemHtml(table, item)).join("");
    })
    .join("");
  return `<meta charset=utf-8><style>
    body { font: ${look.size}pt '${look.font}' }
    table { border-collapse: collapse; width: 100%; table-layout: fixed }
    td, th { border: 1px solid #000; padding: 2pt 3pt; vertical-align: ${look.standing} }
    tr { break-inside: ${look.cut ? "auto" : "avoid"} }
    thead { display: ${look.headRepeats ? "table-header-group" : "table-row-group"} }
    .c { text-align: center } .t { text-align: ${look.align} }</style>
    <h3>${TITLE}</h3><p style="break-before:page">PHỤ LỤC</p>
    <table><colgroup>${columns}</colgroup>
    <thead><tr>${headings.map((text) => `<th>${escaped(text)}</th>`).join("")}</tr></thead>
    <tbody>${body}</tbody></table>`;
}

function itemHtml(table: MadeTable, item: MadeItem): string {
  const span = `rowspan=${item.activities.length}`;
  const rows = item.activities.map((activity, at) => {
    const number = at === 0 ? `<td ${span} class=c>${item.no}</td>` : "";
    const cells = table.columns.map(({ field }) => {
      const shared = item.shared[field];
      if (shared !== undefined && at > 0) return "";
      const style = isCentred(field) ? "c" : "t";
      return `<td ${shared === undefined ? "" : span} class=${style}>${escaped(shared ?? activity[field] ?? "")}</td>`;
    });
    return `<tr>${number}${cells.join("")}</tr>`;
  });
  return rows.join("");
}

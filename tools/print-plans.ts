/**
 * Prints made plans as an office would and takes their text out with `pdftotext`, raw and in the layout form:
 * `npx tsx tools/print-plans.ts FOLDER FIRST LAST` (the plans' seeds) with Chromium, with `--by libreoffice` behind
 * it with LibreOffice Writer. Needs the program and poppler-utils.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { printByChromium } from "./plan-printers/chromium";
import { printByLibreOffice } from "./plan-printers/libreOffice";

const FORMS = { raw: ["-raw"], layout: ["-layout"] } as const;
const PRINTERS = new Map([
  ["chromium", printByChromium],
  ["libreoffice", printByLibreOffice],
]);

async function main(): Promise<void> {
  const options = { by: { type: "string", default: "chromium" } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [folder = "out/printed-plans", first = "1", last = "10"] = positionals;
  const print = PRINTERS.get(values.by);
  if (!print) throw new Error(`Plans are printed by ${[...PRINTERS.keys()].join(" or ")}.`);
  const seeds = Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => Number(first) + at);
  mkdirSync(folder, { recursive: true });
  await print(folder, seeds);
  for (const seed of seeds)
    for (const [form, how] of Object.entries(FORMS)) {
      const [pdf, text] = ["pdf", `${form}.txt`].map((ending) => join(folder, `plan-${seed}.${ending}`));
      execFileSync("pdftotext", [...how, "-enc", "UTF-8", pdf ?? "", text ?? ""]);
    }
}

void main();

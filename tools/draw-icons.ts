/**
 * Draws assets/*.png: `npx tsx tools/draw-icons.ts`. Each size is drawn on its own pixel grid, so that edges
 * fall on whole pixels at 16 px too; chromium turns the SVG into PNG.
 */
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { COMMAND_ICONS } from "./command-icon-shapes";
import { bookIcon, helpIcon } from "./icon-shapes";

const FOLDER = resolve(__dirname, "../assets");
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;
const BOOK_SIZES = [...RIBBON_SIZES, 128] as const;

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
  const page = await browser.newPage();
  const draw = async (name: string, size: number, svg: string): Promise<void> => {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    await page.screenshot({ path: resolve(FOLDER, `${name}-${size}.png`), omitBackground: true });
  };
  for (const size of BOOK_SIZES) await draw("so-cchc", size, bookIcon(size));
  for (const size of RIBBON_SIZES) await draw("help", size, helpIcon(size));
  for (const [name, icon] of Object.entries(COMMAND_ICONS)) {
    for (const size of RIBBON_SIZES) await draw(name, size, icon(size));
  }
  await browser.close();
}

void main();

import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { convertToPdf, convertToPng } from "./libreoffice/convertToPdf";
import { findProgram, runProgram } from "./libreoffice/soffice";

const ROOT = resolve(__dirname, "..");
const WORKBOOK = join(ROOT, "out/so-cchc-2023.xlsx");
const IMAGES = join(ROOT, "docs/images");
const DPI = 90;

/** Pictures by the words that only the first page of their sheet has. */
const PICTURES: Readonly<Record<string, string>> = {
  "tong-quan": "TỔNG QUAN",
  "ke-hoach": "KẾ HOẠCH TRIỂN KHAI",
  "kiem-tra": "KẾT QUẢ KIỂM TRA",
  "cham-diem": "BẢNG TỰ CHẤM ĐIỂM",
  "bao-cao-tu-danh-gia": "Độc lập - Tự do - Hạnh phúc",
};

/** Makes the pictures of the documentation from the demo's workbook (`npm run demo` first). */
async function takePictures(): Promise<void> {
  if (!existsSync(WORKBOOK)) throw new Error("Run `npm run demo` first.");
  const folder = await mkdtemp(join(tmpdir(), "cchc-pictures-"));
  try {
    const pdf = await convertToPdf(WORKBOOK, folder);
    const pictures = pdf === null ? null : await convertToPng(pdf, folder, DPI);
    if (pdf === null || pictures === null) throw new Error("LibreOffice and poppler-utils are needed.");
    const pages = await pageTexts(pdf);
    await mkdir(IMAGES, { recursive: true });
    for (const [name, words] of Object.entries(PICTURES)) {
      const picture = pictures[pages.findIndex((text) => text.includes(words))];
      if (picture === undefined) throw new Error(`No page says “${words}”.`);
      await copyFile(picture, join(IMAGES, `${name}.png`));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function pageTexts(pdf: string): Promise<readonly string[]> {
  const pdftotext = findProgram("pdftotext");
  if (pdftotext === null) throw new Error("poppler-utils are needed.");
  return (await runProgram(pdftotext, ["-layout", pdf, "-"])).normalize("NFC").split("\f");
}

takePictures().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openWorkbook } from "../cli/excelFile";
import { dateOf } from "../cli/values";
import { freezeReport } from "../src/excel/freezeReport";
import { makeReport } from "../src/excel/makeReport";
import { readScores } from "../src/excel/readScores";
import { toExcelSerial } from "../src/plan/calendarDate";
import { NAMES } from "../src/workbook/layout";
import type { ReportRequest } from "../src/workbook/reports/reportRequest";
import { convertToPdf, convertToPng } from "./libreoffice/convertToPdf";
import { findProgram, runProgram } from "./libreoffice/soffice";

const ROOT = resolve(__dirname, "..");
const WORKBOOK = join(ROOT, "out/so-cchc-2023.xlsx");
const IMAGES = join(ROOT, "docs/images");
const DPI = 90;

const GUIDE = join(ROOT, "docs/huong-dan/anh");

/** Pictures by the words that only their page has. */
const PICTURES: readonly { readonly file: string; readonly words: string }[] = [
  { file: join(IMAGES, "tong-quan.png"), words: "TỔNG QUAN" },
  { file: join(IMAGES, "ke-hoach.png"), words: "KẾ HOẠCH TRIỂN KHAI" },
  { file: join(IMAGES, "kiem-tra.png"), words: "KẾT QUẢ KIỂM TRA" },
  { file: join(IMAGES, "cham-diem.png"), words: "BẢNG TỰ CHẤM ĐIỂM" },
  { file: join(IMAGES, "bao-cao-tu-danh-gia.png"), words: "Tự đánh giá, chấm điểm cải cách" },
  { file: join(GUIDE, "trang-tong-quan.png"), words: "TỔNG QUAN" },
  { file: join(GUIDE, "trang-quy-1.png"), words: "cải cách hành chính quý I năm" },
  { file: join(GUIDE, "trang-6-thang.png"), words: "cải cách hành chính 6 tháng năm" },
  { file: join(GUIDE, "trang-so-sanh.png"), words: "SO SÁNH VỚI KỲ TRƯỚC" },
  { file: join(GUIDE, "trang-9-thang.png"), words: "cải cách hành chính 9 tháng năm" },
  { file: join(GUIDE, "trang-nam.png"), words: "thực hiện công tác cải cách hành chính năm" },
  { file: join(GUIDE, "trang-tu-danh-gia.png"), words: "Tự đánh giá, chấm điểm cải cách" },
  { file: join(GUIDE, "trang-phu-luc.png"), words: "(Kèm theo Báo cáo" },
  { file: join(GUIDE, "trang-don-doc.png"), words: "Kính gửi" },
];
/** Quý I is issued in its time, so that 6 tháng is compared with it; the others are of the demo's day. */
const ISSUED = { cutOff: "14/03/2023", on: "20/03/2023" } as const;
const LAST_DAY = "15/12/2023";
/** The demo's workbook has a self-assessment only. */
const REPORTS: readonly ReportRequest[] = [
  { kind: "h1", unit: null },
  { kind: "m9", unit: null },
  { kind: "year", unit: null },
  { kind: "remind", unit: "Văn phòng Sở" },
];

/** A copy of the demo's workbook with a report of each kind. */
async function withReports(copy: string): Promise<void> {
  const excel = await openWorkbook(WORKBOOK);
  const at = `${ISSUED.on} 08:00`;
  const countAsOf = (day: string) => readScores({ [NAMES.cutOff]: toExcelSerial(dateOf(day)) });
  await countAsOf(ISSUED.cutOff);
  const { sheet } = await makeReport({ kind: "q1", unit: null }, { at });
  await freezeReport(sheet, { on: dateOf(ISSUED.on), at });
  await countAsOf(LAST_DAY);
  for (const request of REPORTS) await makeReport(request, { at });
  await writeFile(copy, await excel.save());
}

/** Makes the pictures of the documentation from the demo's workbook (`npm run demo` first). */
async function takePictures(): Promise<void> {
  if (!existsSync(WORKBOOK)) throw new Error("Run `npm run demo` first.");
  const folder = await mkdtemp(join(tmpdir(), "cchc-pictures-"));
  try {
    const copy = join(folder, "so.xlsx");
    await withReports(copy);
    const pdf = await convertToPdf(copy, folder);
    const pictures = pdf === null ? null : await convertToPng(pdf, folder, DPI);
    if (pdf === null || pictures === null) throw new Error("LibreOffice and poppler-utils are needed.");
    const pages = await pageTexts(pdf);
    await mkdir(IMAGES, { recursive: true });
    for (const { file, words } of PICTURES) {
      const picture = pictures[pages.findIndex((text) => text.includes(words))];
      if (picture === undefined) throw new Error(`No page says “${words}”.`);
      await copyFile(picture, file);
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

/**
 * Prints the processor time that the embedded host takes to calculate, save and open a plan of so many activities.
 * Run: npx tsx tools/bench-calculation.ts [2000 5000 20000]
 */
import { createWorkbook, openXlsx, recalculate, saveXlsx } from "../host/engine";
import type { Workbook } from "../host/engine";

const HEADINGS = [
  "Mã",
  "Lĩnh vực",
  "Nhiệm vụ",
  "Đơn vị",
  "Hạn",
  "Trạng thái",
  "Ngày xong",
  "Tình trạng",
  "Số ngày trễ",
];
const CONDITION =
  'IF([@[Trạng thái]]="Hoàn thành",IF([@[Ngày xong]]<=[@Hạn],"Xong đúng hạn","Xong trễ hạn"),IF([@Hạn]<NgayChot,"Quá hạn","Trong hạn"))';
const DAYS_LATE = 'IF([@[Tình trạng]]="Quá hạn",NgayChot-[@Hạn],0)';
const TOTALS = 60;

function planOf(rows: number): Workbook {
  const workbook = createWorkbook();
  const sheet = workbook.addWorksheet("Kế hoạch");
  sheet.getCell("A1").value = 45_200;
  workbook.definedNames.add("'Kế hoạch'!$A$1", "NgayChot");
  sheet.addTable({
    name: "KeHoach",
    ref: "A5",
    columns: HEADINGS.map((name) => ({ name })),
    rows: Array.from({ length: rows }, (_, index) => [
      `K${index}`,
      `LV${index % 7}`,
      `Nhiệm vụ số ${index}`,
      `Phòng ${index % 9}`,
      45_000 + (index % 365),
      index % 3 === 0 ? "Đang thực hiện" : "Hoàn thành",
      index % 3 === 0 ? null : 45_100,
      { formula: CONDITION },
      { formula: DAYS_LATE },
    ]),
  });
  const totals = workbook.addWorksheet("Tổng quan");
  for (let row = 1; row <= TOTALS; row += 1) {
    const formula = `COUNTIFS(KeHoach[Tình trạng],"Quá hạn",KeHoach[Lĩnh vực],"LV${row % 7}")`;
    totals.getCell(row, 1).value = { formula };
  }
  return workbook;
}

/** Processor time, so that what else the machine does doesn't count. */
async function timed<T>(work: () => T | Promise<T>): Promise<[T, number]> {
  const start = process.cpuUsage();
  const result = await work();
  return [result, Math.round(process.cpuUsage(start).user / 1_000)];
}

async function main(): Promise<void> {
  const sizes = process.argv.slice(2).map(Number);
  for (const rows of sizes.length > 0 ? sizes : [2_000, 5_000, 20_000]) {
    const workbook = planOf(rows);
    const [, calculated] = await timed(() => recalculate(workbook));
    const [bytes, saved] = await timed(() => saveXlsx(workbook));
    const [, opened] = await timed(() => openXlsx(bytes));
    const each = ((calculated / rows) * 1000).toFixed(0);
    console.log(
      `${rows} rows: calculate ${calculated} ms (${each} µs a row), save ${saved} ms, open ${opened} ms, ${bytes.length} bytes`,
    );
  }
}

void main();

import { sampleAppendix, sampleRows } from "../sampleFile";
import type { MadeTable } from "../text/goldenTable";
import type { GridStyle } from "./madeGrid";

/** How the sample's PDF is laid out. */
export const AS_PRINTED: GridStyle = {
  title: "besideNumber",
  merged: true,
  twoLineHead: false,
  repeatsHead: true,
  columnNumbers: true,
};

/** The sample's appendix as its PDF draws it: merged over the activities of an item, head repeated. */
export function sampleTable(): MadeTable {
  const { sections } = sampleAppendix();
  const fields = [
    ["objective", "Mục tiêu"],
    ["task", "Nhiệm vụ"],
    ["activity", "Hoạt động"],
    ["product", "Kết quả/Sản phẩm"],
    ["leadUnit", "Đơn vị chủ trì"],
    ["coopUnits", "Đơn vị phối hợp"],
    ["deadline", "Thời gian hoàn thành"],
    ["budget", "Kinh phí"],
  ] as const;
  return {
    columns: fields.map(([field, heading]) => ({ field, heading, letters: 10 })),
    sections: sections.map(({ no, name, items }) => ({
      no,
      name,
      items: items.map(({ no: number, objective, task, leadUnit, coopUnits, activities }) => ({
        no: number,
        shared: { objective, task, leadUnit, coopUnits },
        activities,
      })),
    })),
  };
}

/** The numbers of the sample's rows where Word counts the items itself, on through all sections. */
export function runningNumbers(): string[] {
  const rows = sampleRows();
  let count = 0;
  return rows.map(({ section, no }, at) => {
    const before = rows[at - 1];
    if (before?.section !== section || before.no !== no) count++;
    return String(count);
  });
}

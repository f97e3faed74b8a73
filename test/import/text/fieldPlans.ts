import type { ActivityField } from "../../../src/plan/plan";
import type { OfficeWords } from "./fieldWords";
import { OFFICES } from "./fieldWords";
import type { Cells, MadeColumn, MadeItem, MadeSection, MadeTable } from "./goldenTable";
import { Chance } from "./random";

/** Headings by field, as offices name them. */
const HEADINGS: Readonly<Record<ActivityField, readonly string[]>> = {
  objective: ["Mục tiêu", "Mục tiêu cụ thể"],
  task: ["Nhiệm vụ", "Nội dung nhiệm vụ", "Nội dung công việc", "Tên nhiệm vụ", "Nội dung"],
  activity: ["Hoạt động", "Hoạt động cụ thể", "Giải pháp thực hiện"],
  product: ["Kết quả", "Sản phẩm", "Kết quả, sản phẩm", "Sản phẩm đầu ra", "Kết quả/Sản phẩm"],
  leadUnit: ["Đơn vị chủ trì", "Cơ quan chủ trì", "Chủ trì", "Đơn vị thực hiện", "Cơ quan chủ trì thực hiện"],
  coopUnits: ["Đơn vị phối hợp", "Cơ quan phối hợp", "Phối hợp"],
  deadline: ["Thời gian hoàn thành", "Thời hạn", "Thời gian thực hiện", "Tiến độ", "Thời hạn hoàn thành"],
  budget: ["Kinh phí", "Dự kiến kinh phí", "Kinh phí (nếu có)"],
};
const LETTERS: Readonly<Record<ActivityField, readonly [number, number]>> = {
  objective: [16, 28],
  task: [22, 44],
  activity: [24, 40],
  product: [11, 22],
  leadUnit: [11, 18],
  coopUnits: [12, 20],
  deadline: [9, 15],
  budget: [9, 13],
};
/** Orders of columns; the work stands first, what follows is the office's taste. */
const ORDERS: readonly (readonly ActivityField[])[] = [
  ["task", "product", "leadUnit", "coopUnits", "deadline"],
  ["task", "leadUnit", "coopUnits", "product", "deadline"],
  ["task", "leadUnit", "coopUnits", "deadline", "product"],
  ["task", "deadline", "leadUnit", "coopUnits", "product"],
  ["task", "leadUnit", "deadline", "product"],
  ["task", "product", "deadline", "leadUnit"],
  ["task", "activity", "product", "leadUnit", "coopUnits", "deadline"],
  ["objective", "task", "product", "leadUnit", "coopUnits", "deadline"],
  ["objective", "task", "activity", "product", "leadUnit", "coopUnits", "deadline"],
  ["task", "activity", "leadUnit", "coopUnits", "product", "deadline", "budget"],
  ["objective", "task", "activity", "product", "leadUnit", "coopUnits", "deadline", "budget"],
];
const TITLES = [
  "CẢI CÁCH THỂ CHẾ",
  "CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
  "CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH NHÀ NƯỚC",
  "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ",
  "CẢI CÁCH TÀI CHÍNH CÔNG",
  "XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ",
  "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC",
];
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII"];

/** An invented plan of a kind that offices write: other words, columns, widths and numbering for every seed. */
export function fieldPlan(seed: number): MadeTable {
  const chance = new Chance(seed * 7 + 1);
  const words = chance.of(OFFICES);
  const columns = chance.of(ORDERS).map((field): MadeColumn => {
    const [least, most] = LETTERS[field];
    return { field, heading: chance.of(HEADINGS[field]), letters: chance.between(least, most) };
  });
  const habits: Habits = {
    empty: chance.of([0, 0.04, 0.12]),
    bullets: chance.of([0, 0.1, 0.4]),
    long: chance.of([0.1, 0.3, 0.6]),
    several: chance.of([0, 0, 0.15, 0.3]),
  };
  const numbering = chance.of(["restarts", "runs", "dotted", "levels"] as const);
  const few = chance.happens(0.2);
  const titles = chance.happens(0.7) ? TITLES : TITLES.map(sentenceCase);
  let running = 0;
  const sections = (few ? [""] : ROMAN).map((no, at): MadeSection => {
    const count = few ? chance.between(12, 30) : chance.between(2, 7);
    const items = Array.from({ length: count }, (_, index) => {
      running++;
      const number = numbering === "runs" ? running : index + 1;
      const printed = {
        restarts: `${number}`,
        runs: `${number}`,
        dotted: `${number}.`,
        levels: `${at + 1}.${number}`,
      };
      return item(printed[numbering], words, columns, habits, chance);
    });
    return { no, name: titles[at] ?? "", items };
  });
  return { columns, sections };
}

interface Habits {
  readonly empty: number;
  readonly bullets: number;
  readonly long: number;
  /** How often an item holds several activities. */
  readonly several: number;
}

function sentenceCase(title: string): string {
  return title.charAt(0) + title.slice(1).toLowerCase().replace("cchc", "CCHC");
}

function item(
  no: string,
  words: OfficeWords,
  columns: readonly MadeColumn[],
  habits: Habits,
  chance: Chance,
): MadeItem {
  const has = (field: ActivityField): boolean => columns.some((column) => column.field === field);
  const several = has("activity") && chance.happens(habits.several) ? chance.between(2, 3) : 1;
  const shared: Record<string, string> = {};
  if (has("objective")) shared["objective"] = chance.of(words.aims);
  if (has("task") && has("activity")) shared["task"] = work(words, habits, chance);
  const mergesUnits = several > 1 && chance.happens(0.6);
  const units = (): Record<string, string> => ({
    leadUnit: chance.of(words.leads),
    ...(has("coopUnits")
      ? { coopUnits: chance.happens(habits.empty * 2) ? "" : chance.of(words.coops) }
      : {}),
  });
  if (mergesUnits) Object.assign(shared, units());
  const activities = Array.from({ length: several }, (): Cells => {
    const cells: Record<string, string> = {
      product: chance.happens(habits.empty) ? "" : chance.of(words.products),
      deadline: chance.happens(habits.empty) ? "" : chance.of(words.deadlines),
      ...(mergesUnits ? {} : units()),
    };
    cells[has("activity") ? "activity" : "task"] = work(words, habits, chance);
    if (has("budget")) cells["budget"] = chance.happens(0.2) ? chance.of(words.budgets) : "";
    return cells;
  });
  return { no, shared, activities };
}

function work(words: OfficeWords, habits: Habits, chance: Chance): string {
  const one = (): string =>
    `${chance.of(words.verbs)} ${chance.of(words.objects)} ${chance.of(words.tails)}`
      .trim()
      .replace(" ;", ";");
  const text = one();
  if (chance.happens(habits.bullets))
    return Array.from({ length: chance.between(2, 3) }, () => `- ${one()}`).join(";\n") + ".";
  return chance.happens(habits.long) ? `${text}; ${one().charAt(0).toLowerCase()}${one().slice(1)}` : text;
}

import type { ActivityField } from "../../../src/plan/plan";
import type { Cells, GoldenRow, MadeItem, MadeSection, MadeTable } from "../text/goldenTable";
import { goldenRows } from "../text/goldenTable";
import { Chance } from "../text/random";

/** A section, or a group of rows below one: its title may name a unit and a time of its own. */
export interface VariedSection extends MadeSection {
  readonly answers?: Cells;
}

export interface VariedTable extends MadeTable {
  readonly sections: readonly VariedSection[];
  /** Columns that no plan knows: heading, and what every row holds. */
  readonly extra: readonly (readonly [heading: string, text: string])[];
}

/** How a made plan differs from the usual. */
export interface Variation {
  /** Items lie in numbered groups below their section. */
  readonly groups: "none" | "plain" | "answered";
  readonly numbers: "printed" | "blank" | "dotted";
  /** Columns in another order, with other headings, beside columns that no plan knows. */
  readonly columns: boolean;
}

const HEADINGS: Readonly<Record<ActivityField, readonly string[]>> = {
  objective: ["Mục tiêu", "Mục tiêu cụ thể", "MỤC TIÊU"],
  task: [
    "Nhiệm vụ",
    "Nội dung, nhiệm vụ",
    "NHIỆM VỤ TRỌNG TÂM NĂM 2026",
    "Tên nhiệm vụ, đề án",
    "Các nhiệm vụ",
  ],
  activity: ["Hoạt động", "Hoạt động cụ thể", "Nội dung hoạt động", "Giải pháp thực hiện"],
  product: ["Sản phẩm", "Kết quả đầu ra", "Dự kiến sản phẩm hoàn thành", "Kết quả cần đạt", "SP"],
  leadUnit: [
    "Cơ quan/đơn vị chủ trì thực hiện",
    "ĐV chủ trì",
    "Phòng, ban chủ trì",
    "Sở, ban, ngành chủ trì",
    "Đầu mối thực hiện",
  ],
  coopUnits: [
    "Cơ quan/đơn vị phối hợp thực hiện",
    "ĐV phối hợp",
    "Phòng, đơn vị phối hợp",
    "Đơn vị tham gia",
  ],
  deadline: [
    "Thời gian hoàn thành",
    "Thời hạn",
    "Tiến độ",
    "Mốc thời gian",
    "TG hoàn thành",
    "Ngày hoàn thành",
  ],
  budget: ["Kinh phí", "Dự toán kinh phí (triệu đồng)", "Nguồn kinh phí"],
};
const EXTRAS = [
  ["Ghi chú", "Chuyển từ năm 2025"],
  ["Lãnh đạo phụ trách", "Đ/c Phó Giám đốc"],
  ["Căn cứ", "Nghị quyết số 76/NQ-CP"],
] as const;

/** A made plan drawn in another way; what it says in its rows stays the same but for their numbers. */
export function variedPlan(table: MadeTable, seed: number, variation: Variation): VariedTable {
  const chance = new Chance(seed + 991);
  const sections = table.sections.flatMap((section) => grouped(section, table, variation, chance));
  if (!variation.columns) return { columns: table.columns, sections, extra: [] };
  const columns = shuffled(table.columns, chance).map((column) => ({
    ...column,
    heading: chance.of(HEADINGS[column.field]),
  }));
  return { columns, sections, extra: EXTRAS.filter(() => chance.happens(0.5)) };
}

/** The rows that a reader should give of it; a section below another is known by both numbers. */
export function variedRows(table: VariedTable): GoldenRow[] {
  return goldenRows(table);
}

function grouped(
  section: MadeSection,
  table: MadeTable,
  { groups, numbers }: Variation,
  chance: Chance,
): VariedSection[] {
  const named = (items: readonly MadeItem[], under: string): MadeItem[] =>
    items.map((item, at) => ({
      ...item,
      no:
        numbers === "blank"
          ? ""
          : under !== ""
            ? `${under}.${at + 1}`
            : numbers === "dotted"
              ? `${item.no}.`
              : item.no,
    }));
  if (groups === "none" || section.items.length < 3) return [{ ...section, items: named(section.items, "") }];
  const cut = chance.between(1, section.items.length - 1);
  const parts = [section.items.slice(0, cut), section.items.slice(cut)];
  const answers: Cells | undefined =
    // a title with answers is told from a row by the numbers below it
    groups === "answered" && numbers !== "blank"
      ? { leadUnit: "Văn phòng UBND tỉnh", deadline: "Năm 2026" }
      : undefined;
  return [
    { ...section, items: [] },
    ...parts.map((items, at): VariedSection => ({
      no: `${section.no}.${at + 1}`,
      name: chance.of(["Xây dựng, hoàn thiện thể chế", "Kiểm soát thủ tục hành chính", "Hạ tầng số"]),
      items: named(items, String(at + 1)),
      ...(answers && table.columns.some(({ field }) => field === "leadUnit") ? { answers } : {}),
    })),
  ];
}

/** Any order, but what the work is comes from the general to the particular. */
function shuffled(columns: MadeTable["columns"], chance: Chance): MadeTable["columns"] {
  const isWork = (field: ActivityField): boolean =>
    field === "task" || field === "activity" || field === "objective";
  const works = columns.filter(({ field }) => isWork(field));
  const mixed = columns
    .map((column) => ({ column, place: chance.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ column }) => column);
  return mixed.map((column) => (isWork(column.field) ? (works.shift() ?? column) : column));
}

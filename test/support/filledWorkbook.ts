import fc from "fast-check";
import type { Activity, Plan } from "../../src/plan/plan";
import type { Cell, TableSpec, WorkbookSpec } from "../../src/workbook/spec";
import type { Filled } from "../oracle/completion";
import { planFromGolden } from "./planFromGolden";

/** An activity as a person filled it, and the texts that stand beside it. */
export interface FilledActivity extends Filled {
  readonly key: string;
  readonly activity: string;
}

const STATUSES = [
  "Chưa thực hiện",
  "Đang thực hiện",
  "Hoàn thành",
  "Hoàn thành",
  "Không phát sinh",
  "Dừng theo văn bản",
  "",
];
/** Lead cells as they occur, and some that criteria of COUNTIFS take for patterns or comparisons. */
const LEADS = [
  "Văn phòng Sở",
  "văn phòng sở",
  "Thanh tra Sở",
  "Các phòng chuyên môn,\ncác đơn vị trực thuộc Sở",
  "Phòng *",
  "Phòng A?",
  "Phòng AB",
  "~Phòng",
  ">5",
  "=1+1",
  "<>",
  "-",
  "",
  `${"Lãnh đạo Sở, trưởng các phòng, ".repeat(9)}A`,
];

/** 1 January 2023 to 31 December 2024 as serials. */
const FIRST = 44927;
/** Many days are the same or neighbours, so that "the day itself" occurs; some stand at a quarter's border. */
const days = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 45105, max: 45109 }) },
  { weight: 1, arbitrary: fc.constantFrom(FIRST, 45016, 45017, 45107, 45108, 45199, 45200, 45291, 45292) },
  { weight: 2, arbitrary: fc.integer({ min: FIRST, max: FIRST + 729 }) },
);
const dateCell = fc.oneof(
  { weight: 6, arbitrary: days as fc.Arbitrary<number | string | null> },
  { weight: 1, arbitrary: days.map((day) => day + 0.75) },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom("30/06/2023", "tháng 6") },
);
const dueCell = fc.oneof(
  { weight: 6, arbitrary: days as fc.Arbitrary<number | string | null> },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant("Quý II") },
);

const fieldNames = fc.uniqueArray(
  fc.constantFrom("THỂ CHẾ", "THỦ TỤC HÀNH CHÍNH", "BỘ MÁY", "TÀI CHÍNH", "SỐ *"),
  {
    minLength: 1,
    maxLength: 5,
  },
);

export const cutOffDays = days;

/** Random filled plans: any status, dates missing, typed as text, late, after the cut-off date, with milestones. */
export const filledPlans: fc.Arbitrary<FilledActivity[]> = fieldNames.chain((names) =>
  fc
    .array(
      fc.record({
        field: fc.constantFrom(
          ...names.map((name, index) => `${["I", "II", "III", "IV", "V"][index]}. ${name}`),
        ),
        lead: fc.constantFrom(...LEADS),
        status: fc.constantFrom(...STATUSES),
        kind: fc.constantFrom("Ngày cụ thể", "Ngày cụ thể", "Khi phát sinh"),
        item: fc.integer({ min: 1, max: 3 }),
        weight: fc.constantFrom(null, null, 0, 1, 2, 5, -1, "nặng"),
        due: dueCell,
        doneOn: dateCell,
        milestones: fc.oneof(
          { weight: 3, arbitrary: fc.constant([]) },
          {
            weight: 1,
            arbitrary: fc.array(fc.record({ due: fc.option(days, { freq: 6 }), doneOn: dateCell }), {
              minLength: 1,
              maxLength: 4,
            }),
          },
        ),
      }),
      { maxLength: 24, size: "max" },
    )
    // Codes that look like decimals: as numbers 1.1 and 1.10 would be the same.
    .map((rows) =>
      rows.map((row, index) => ({ ...row, key: `1.${index + 1}`, activity: `Việc ${index + 1}` })),
    ),
);

/** The plan's document of such activities: sections, texts, lead units; no deadlines. */
export function planOf(activities: readonly FilledActivity[]): Plan {
  const base = planFromGolden();
  const fields = [...new Set(activities.map(({ field }) => field))];
  const sections = fields.map((field) => {
    const [no = "", ...name] = field.split(". ");
    return { no, name: name.join(". ") };
  });
  return {
    ...base,
    head: { ...base.head, year: 2023 },
    sections,
    targets: [],
    activities: activities.map((filled, index): Activity => ({
      key: filled.key,
      section: filled.field.split(". ")[0] ?? "",
      no: String(filled.item ?? index + 1),
      cells: {
        objective: "",
        task: "",
        activity: filled.activity,
        product: "",
        leadUnit: filled.lead,
        coopUnits: "",
        deadline: "",
        budget: "",
      },
      extra: {},
      doubts: [],
    })),
  };
}

/** Writes what people filled in into the described workbook. */
export function fillIn(
  spec: WorkbookSpec,
  activities: readonly FilledActivity[],
  cutOff: number,
  weighted = false,
): WorkbookSpec {
  const milestones = activities.flatMap(({ key, milestones: rows }) =>
    rows.map(({ due, doneOn }, index) => ({
      "Mã mốc": `${key}/${index + 1}`,
      Mã: key,
      "Nội dung": `Mốc ${index + 1}`,
      Hạn: due,
      "Ngày xong": doneOn,
      Nguồn: "Theo kế hoạch",
    })),
  );
  const rows = activities.map(({ due, doneOn, status, departed, kind, weight }) => ({
    Hạn: due,
    "Trọng số": weight ?? null,
    ...(kind === undefined ? {} : { "Loại thời hạn": kind }),
    "Ngày hoàn thành": doneOn,
    "Trạng thái": status === "" ? null : status,
    ...(departed ? { "Loại thời hạn": "Đã ra khỏi kế hoạch" } : {}),
  }));
  const filled = mapTables(spec, (table) => {
    if (table.name === "KeHoach") {
      return { ...table, rows: table.rows.map((row, index) => withCells(table, row, rows[index] ?? {})) };
    }
    if (table.name !== "Moc" || milestones.length === 0) return table;
    const blank = table.columns.map(() => null);
    return { ...table, rows: milestones.map((cells) => withCells(table, blank, cells)) };
  });
  const withCutOff = fillCutOff(filled, cutOff);
  return weighted ? withNamed(withCutOff, "TinhTheoTrongSo", "Có") : withCutOff;
}

export function fillCutOff(spec: WorkbookSpec, cutOff: number): WorkbookSpec {
  return withNamed(spec, "NgayChot", cutOff);
}

/** Writes a named cell. */
function withNamed(spec: WorkbookSpec, name: string, value: Cell): WorkbookSpec {
  const found = spec.names.find((each) => each.name === name);
  if (!found) throw new Error(name);
  const at = found.ref.replaceAll("$", "");
  return {
    ...spec,
    sheets: spec.sheets.map((sheet) =>
      sheet.id !== found.sheet
        ? sheet
        : {
            ...sheet,
            blocks: sheet.blocks.map((block) => (block.at === at ? { ...block, rows: [[value]] } : block)),
          },
    ),
  };
}

export function mapTables(spec: WorkbookSpec, change: (table: TableSpec) => TableSpec): WorkbookSpec {
  return { ...spec, sheets: spec.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map(change) })) };
}

export function withCells(
  table: TableSpec,
  row: readonly Cell[],
  cells: Readonly<Record<string, Cell>>,
): readonly Cell[] {
  for (const heading of Object.keys(cells)) {
    if (!table.columns.some((column) => column.heading === heading)) throw new Error(`No column ${heading}`);
  }
  return table.columns.map(({ heading }, index) =>
    heading in cells ? (cells[heading] ?? null) : (row[index] ?? null),
  );
}

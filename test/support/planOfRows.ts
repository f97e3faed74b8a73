import type { Activity, ActivityField, Plan } from "../../src/plan/plan";

const CELLS: Readonly<Record<ActivityField, string>> = {
  objective: "",
  task: "Nhiệm vụ",
  activity: "Hoạt động",
  product: "Báo cáo",
  leadUnit: "Văn phòng Sở",
  coopUnits: "Thanh tra Sở",
  deadline: "Quý I",
  budget: "",
};

/** A row as a test describes it: its number, and the cells in which it differs from a row without any fault. */
export type RowSketch = { readonly no?: string; readonly section?: string } & Partial<
  Record<ActivityField, string>
>;

/** A plan of 2023 that has nothing wrong but what the rows say. Rows without a number count up. */
export function planOfRows(...rows: readonly RowSketch[]): Plan {
  const activities: Activity[] = rows.map(({ no, section = "I", ...cells }, index) => {
    const number = no ?? String(index + 1);
    return {
      key: `${section}.${number}.${index}`,
      section,
      no: number,
      cells: { ...CELLS, task: `Nhiệm vụ ${index}`, activity: `Hoạt động ${index}`, ...cells },
      extra: {},
      doubts: [],
    };
  });
  return {
    source: "text",
    head: {
      title: "",
      issuedUnder: "",
      number: "",
      agency: "",
      superiorAgency: "",
      place: "",
      date: null,
      year: 2023,
    },
    columns: [],
    sections: [...new Set(activities.map(({ section }) => section))].map((no) => ({ no, name: no })),
    activities,
    targets: [],
    duties: [],
    warnings: [],
  };
}

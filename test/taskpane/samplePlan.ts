import type { Activity, Plan } from "../../src/plan/plan";

/** A small made-up activity; say only what the test is about. */
export function activity(changes: Partial<Activity> & { readonly key: string }): Activity {
  return {
    section: "I",
    no: "1",
    cells: {
      objective: "",
      task: "Nhiệm vụ",
      activity: "Hoạt động",
      product: "Báo cáo",
      leadUnit: "Văn phòng Sở",
      coopUnits: "",
      deadline: "Quý I",
      budget: "",
    },
    extra: {},
    doubts: [],
    ...changes,
  };
}

/** A small made-up plan around some activities. */
export function plan(activities: readonly Activity[], changes: Partial<Plan> = {}): Plan {
  return {
    source: "text",
    head: {
      title: "KẾ HOẠCH",
      issuedUnder: "",
      number: "",
      agency: "Sở Nội vụ",
      superiorAgency: "UBND tỉnh",
      place: "",
      date: null,
      year: 2023,
    },
    columns: [],
    sections: [
      { no: "I", name: "Cải cách thể chế" },
      { no: "II", name: "Cải cách thủ tục hành chính" },
    ],
    activities,
    targets: [],
    duties: [],
    warnings: [],
    ...changes,
  };
}

import appendix from "../fixtures/nghe-an-2023/appendix.json";
import dutyRows from "../fixtures/nghe-an-2023/duties.json";
import targetRows from "../fixtures/nghe-an-2023/targets.json";
import type { Activity, Duty, Period, Plan } from "../../src/plan/plan";
import type { Target } from "../../src/plan/target";

const PERIODS: Readonly<Record<string, Period>> = {
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  "6 months": "halfYear",
  "9 months": "nineMonths",
  yearly: "year",
};

/**
 * The Nghệ An 2023 plan as its golden transcription has it, without any importer.
 * Keys: "II.5", or "I.1.2" where an item has several activities.
 */
export function planFromGolden(): Plan {
  return {
    source: "text",
    head: {
      title: appendix.title,
      issuedUnder: appendix.issuedUnder,
      number: "/SKHCN-VP",
      agency: "Sở Khoa học và Công nghệ",
      superiorAgency: "UBND tỉnh Nghệ An",
      place: "Nghệ An",
      date: null,
      year: appendix.year,
    },
    columns: appendix.columns,
    sections: appendix.sections.map(({ no, name }) => ({ no, name })),
    activities: activities(),
    targets: targets(),
    duties: duties(),
    warnings: [],
  };
}

function activities(): Activity[] {
  return appendix.sections.flatMap((section) =>
    section.items.flatMap((item) =>
      item.activities.map((entry, index) => ({
        key: `${section.no}.${item.no}` + (item.activities.length > 1 ? `.${index + 1}` : ""),
        section: section.no,
        no: item.no,
        cells: {
          objective: item.objective,
          task: item.task,
          leadUnit: item.leadUnit,
          coopUnits: item.coopUnits,
          ...entry,
        },
        extra: {},
        doubts: [],
      })),
    ),
  );
}

function targets(): Target[] {
  return targetRows.map(({ no, text, indicator, operator, value, unit }) => ({
    no,
    text,
    indicator,
    operator: operatorOf(operator),
    value,
    unit,
  }));
}

function operatorOf(text: string): Target["operator"] {
  if (text === "=" || text === ">" || text === ">=" || text === "<" || text === "<=") return text;
  throw new Error(`Unknown operator in targets.json: ${text}`);
}

function duties(): Duty[] {
  return dutyRows
    .filter((duty) => duty.part === "IV")
    .map((duty) => ({
      kind: "report",
      ref: duty.ref,
      text: duty.text,
      periods: duty.periods.flatMap((name) => PERIODS[name] ?? []),
      responsible: duty.responsible ?? "",
    }));
}

import type { LookInput } from "./lookInput";
import { lookMark } from "./lookMark";
import { chartSteps } from "./charts";
import { conditionalFormatSteps } from "./conditionalFormats";
import { formatSteps } from "./formats";
import { frameSteps } from "./frame";
import { pageSteps } from "./pageSetup";
import type { SheetPlan } from "../write/sheetPlan";
import type { LookPart } from "../read/sheetMarks";
import { appliedProperty } from "../read/sheetMarks";
import type { Step } from "../run/step";
import { validationSteps } from "./validations";
import { propertySteps } from "../write/writeSheets";

interface Part {
  readonly name: LookPart;
  readonly phase: "look" | "rules" | "page";
  readonly data: (plan: SheetPlan) => unknown;
  readonly steps: (input: LookInput) => Step[];
}

/**
 * The parts of a sheet's look. Excel is slow in reading formats, so they are never compared: each part's
 * fingerprint stands in the workbook, and the part is applied again only where the spec's differs. What people
 * format by hand stays until then.
 */
const PARTS: readonly Part[] = [
  {
    name: "frame",
    phase: "look",
    data: ({ spec }) => [
      spec.columnWidths,
      widths(spec.tables),
      spec.freeze,
      spec.showGridlines,
      spec.tabColor,
    ],
    steps: frameSteps,
  },
  {
    name: "formats",
    phase: "look",
    data: ({ spec }) => [spec.formats, spec.merges, spec.rowHeights, formatsOf(spec.tables)],
    steps: formatSteps,
  },
  {
    name: "validations",
    phase: "rules",
    data: ({ spec }) => spec.validations,
    steps: validationSteps,
  },
  {
    name: "conditional",
    phase: "look",
    data: ({ spec }) => spec.conditionalFormats,
    steps: conditionalFormatSteps,
  },
  { name: "charts", phase: "look", data: ({ spec }) => spec.charts, steps: chartSteps },
  { name: "page", phase: "page", data: ({ spec }) => spec.page, steps: pageSteps },
];

/** Formats, validations, conditional formats, charts and page set-up of a sheet, where the spec's changed. */
export function lookSteps(input: LookInput): Step[] {
  const { plan } = input;
  return PARTS.flatMap((part) => {
    if (!isChanged(part, input)) return [];
    const mark = appliedProperty(plan.spec.id, part.name, lookMark(part.data(plan)));
    return [...part.steps(input), ...propertySteps(part.phase, [mark])];
  });
}

/** True where a part will be applied again. */
export function isPartChanged(name: LookPart, input: LookInput): boolean {
  return PARTS.some((part) => part.name === name && isChanged(part, input));
}

function isChanged({ name, data }: Part, { plan, planning }: LookInput): boolean {
  if (plan.current && planning.disturbed.has(plan.name)) return true;
  return plan.current?.marks.applied[name] !== lookMark(data(plan));
}

function widths(tables: SheetPlan["spec"]["tables"]): unknown {
  return tables.map(({ at, columns }) => [at, columns.map(({ width }) => width)]);
}

function formatsOf(tables: SheetPlan["spec"]["tables"]): unknown {
  return tables.map(({ at, columns, rows }) => [
    at,
    rows.length,
    columns.map(({ numberFormat, align, wrap }) => [numberFormat ?? null, align ?? null, wrap ?? null]),
  ]);
}

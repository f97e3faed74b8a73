import type { Plan } from "../../plan/plan";
import { EmptyDocumentError } from "../errors";
import { readLines } from "./lines";
import { readAppendix } from "./reading";

export interface ImportOptions {
  /** The plan's year where the document doesn't say it or says it wrongly. */
  readonly year?: number;
}

/**
 * The plan that a text holds, as a PDF's text comes out or as it is pasted.
 * @throws EmptyDocumentError, NoAppendixError, NoRowsError
 * @example importText(text).activities[0]?.cells.leadUnit // "Văn phòng Sở"
 */
export function importText(source: string, options: ImportOptions = {}): Plan {
  const { lines } = readLines(source);
  if (lines.length === 0) throw new EmptyDocumentError();
  const reading = readAppendix(lines);
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
      year: options.year ?? null,
    },
    columns: reading.columns.map((column) => column.heading),
    sections: reading.sections,
    activities: reading.activities,
    targets: [],
    duties: [],
    warnings: reading.warnings,
  };
}

import { apiNotFound } from "../errors";
import type { HostObject } from "../protocol/hostObject";
import { Charts } from "./charts";
import { ConditionalFormats } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { PageLayout } from "./pageLayout";
import type { Range } from "./range";
import { RangeFormat } from "./rangeFormat";
import type { Worksheet } from "./worksheet";

/** Objects that hang on a range and live in files of their own, by the name of the property. */
export const RANGE_PARTS: Readonly<Record<string, (range: Range) => HostObject>> = {
  conditionalFormats: (range) => new ConditionalFormats(range),
  dataValidation: (range) => new DataValidation(range),
  format: (range) => new RangeFormat(range),
};

/** The same for a worksheet; made once a sheet. */
export const SHEET_PARTS: Readonly<Record<string, (sheet: Worksheet) => HostObject>> = {
  charts: (sheet) => new Charts(sheet),
  pageLayout: (sheet) => new PageLayout(sheet),
};

/** Makes a part; one that nobody simulates answers ApiNotFound. */
export function makePart<Owner extends HostObject>(
  parts: Readonly<Record<string, (owner: Owner) => HostObject>>,
  name: string,
  owner: Owner,
): HostObject {
  const make = parts[name];
  if (make === undefined) throw apiNotFound(`${owner.api.typeName}.${name}`);
  return make(owner);
}

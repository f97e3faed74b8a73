import type { UnitCatalogue } from "../../plan/unit";
import { catalogueFromPlan } from "../../plan/units/catalogueFromPlan";
import { readTextPaste } from "../document";
import { openDocument } from "../openDocument";
import { readPlan } from "../table/readPlan";
import { unitsListed } from "./unitList";

/**
 * The units of a file: those that a table of it lists (the sheet Đơn vị of another workbook), else those that the plan
 * in it names. @throws ImportError where the file can't be read, or has neither a list nor a plan
 * @example (await readUnitList(bytes))[0]?.name // "Văn phòng Sở"
 */
export async function readUnitList(bytes: Uint8Array): Promise<UnitCatalogue> {
  const opened = await openDocument(bytes);
  if (opened.kind === "text") return catalogueFromPlan(readTextPaste(opened.text).plan);
  return unitsListed(opened.document) ?? catalogueFromPlan(readPlan(opened.document).plan);
}

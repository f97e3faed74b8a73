import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { yearSeed } from "../../workbook/yearSeed";
import type { Look } from "../read/look";
import { untracked } from "../run/workspace";
import { SEED_MARK } from "./seedFile";

/** What a workbook brings along of last year's: one round trip where it has any, none elsewhere. */
export async function readSeed(
  context: Excel.RequestContext,
  { names }: Pick<Look, "names">,
): Promise<WorkbookSnapshot | null> {
  const key = names.get(SEED_MARK.toUpperCase())?.sheetKey ?? null;
  if (key === null) return null;
  const column = untracked(context.workbook.worksheets.getItem(key).getRange("A:A"));
  const used = untracked(column.getUsedRangeOrNullObject(true));
  used.load("values");
  await context.sync();
  return used.isNullObject ? null : yearSeed(used.values.map(([cell]) => String(cell ?? "")).join(""));
}

import { importDocument } from "../src/import/document";
import { viCli } from "../src/locale/vi";
import type { UnitCatalogue } from "../src/plan/unit";
import { catalogueFromPlan } from "../src/plan/units/catalogueFromPlan";
import { CatalogueError, readCatalogue } from "../src/plan/units/readCatalogue";
import { InputError } from "./arguments";
import { checkedWorkbook } from "./excelFile";
import { readInput } from "./files";

/**
 * The catalogue of units of `--catalogue`: a workbook's sheet Đơn vị, a JSON list, or the units that a plan's
 * document names. Null where the option isn't given. @throws ImportError, InputError
 */
export async function catalogueOf(path: string | undefined): Promise<UnitCatalogue | null> {
  if (path === undefined) return null;
  const bytes = await readInput(path);
  if (/\.json$/i.test(path)) return fromJson(path, bytes);
  const workbook = await checkedWorkbook(path, bytes);
  return workbook?.catalogue ?? catalogueFromPlan(await importDocument({ name: path, bytes }));
}

function fromJson(path: string, bytes: Uint8Array): UnitCatalogue {
  try {
    return readCatalogue(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (error) {
    throw new InputError(viCli.badCatalogue(path, error instanceof CatalogueError ? error.at : 0));
  }
}

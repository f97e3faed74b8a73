import { readUnitList } from "../src/import/units/readUnitList";
import { viCli } from "../src/locale/vi";
import type { UnitCatalogue } from "../src/plan/unit";
import { CatalogueError, readCatalogue } from "../src/plan/units/readCatalogue";
import { InputError } from "./arguments";
import { readInput } from "./files";

/**
 * The catalogue of units of `--catalogue`: a table of them (a workbook's sheet Đơn vị), a JSON list, or the units that
 * a plan's document names. Null where the option isn't given. @throws ImportError, InputError
 */
export async function catalogueOf(path: string | undefined): Promise<UnitCatalogue | null> {
  if (path === undefined) return null;
  const bytes = await readInput(path);
  if (/\.json$/i.test(path)) return fromJson(path, bytes);
  return readUnitList(bytes);
}

function fromJson(path: string, bytes: Uint8Array): UnitCatalogue {
  try {
    return readCatalogue(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (error) {
    throw new InputError(viCli.badCatalogue(path, error instanceof CatalogueError ? error.at : 0));
  }
}

import { replaceReferences, writeForFile } from "../../engine/structuredReference";

/** Renames columns of a table in a formula as the file holds it. `renamed`: old name in small letters → new. */
export function renameColumns(formula: string, table: string, renamed: ReadonlyMap<string, string>): string {
  return replaceReferences(formula, (reference) => {
    if (reference.table?.toLowerCase() !== table.toLowerCase() || reference.columns === null) return null;
    const [first, last] = reference.columns;
    const newName = (name: string): string => renamed.get(name.toLowerCase()) ?? name;
    if (newName(first) === first && newName(last) === last) return null;
    return writeForFile(
      { ...reference, table: null, columns: [newName(first), newName(last)] },
      reference.table,
    );
  });
}

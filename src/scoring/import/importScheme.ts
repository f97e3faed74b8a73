import { exactSum } from "../exactSum";
import { Grid } from "../../import/table/grid";
import type { GridDocument } from "../../import/table/model";
import { rectify } from "../../import/table/rectify";
import { schemeQuestions } from "../../locale/vi/schemeImport";
import { SchemeError } from "../read/schemeError";
import { headOf, type CriteriaHead } from "./table/columns";
import { gradeTail } from "./grades/gradeTail";
import { importGrades } from "./grades/importGrades";
import { rowsBelow, type CriteriaRow } from "./table/rows";
import { treeOf } from "./table/tree";
import { schemeOf, type ImportedScheme } from "./schemeOf";
import { titleOf } from "./title";

/**
 * A scheme from the tables of a province's decision: its criteria, and rules as far as their words can be read. Every
 * rule says how sure it is, and every doubt is a question.
 * @throws SchemeError where no table has criteria with maximum points
 * @example importScheme(document).scheme // for readScheme, or to be saved as JSON
 */
export function importScheme(given: GridDocument): ImportedScheme {
  const document = rectify(given);
  const rows: CriteriaRow[] = [];
  const taken = new Map<number, readonly string[]>();
  let head: (CriteriaHead & { readonly width: number }) | null = null;
  let firstTable = -1;
  for (const [at, block] of document.blocks.entries()) {
    if (block.kind !== "table" || block.table.hidden) continue;
    const grid = new Grid(block.table);
    const own = headOf(grid);
    const goesOn: boolean = head?.width === grid.columns && own?.firstRow !== 0;
    if (own && !goesOn) {
      head = { ...own, width: grid.columns };
      if (firstTable < 0) firstTable = at;
    }
    if (!head || !(own || goesOn)) continue;
    const from = own && !goesOn ? own.firstRow + own.rows : 0;
    const tail = gradeTail(grid, head.columns, from);
    rows.push(...rowsBelow(grid, head, from, tail?.firstRow));
    taken.set(at, tail?.lines ?? []);
  }
  const tree = treeOf(rows);
  if (tree.nodes.length === 0) throw new SchemeError([schemeQuestions.noTable]);
  const title = titleOf(document, firstTable);
  const read = schemeOf(tree, title);
  const grades = importGrades(document, taken, exactSum(read.scheme.fields.map(({ max }) => max)));
  if (grades === null) {
    const left = [...taken.values()].flat();
    return {
      ...(left.length === 0 ? read : schemeOf({ ...tree, strays: [...tree.strays, ...left] }, title)),
      grades,
    };
  }
  return { ...read, grades, scheme: { ...read.scheme, grades: grades.grades, gradesUnconfirmed: true } };
}

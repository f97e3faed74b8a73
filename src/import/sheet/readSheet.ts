import type { ImportWarning } from "../../plan/plan";
import { DamagedFileError } from "../errors";
import type { Container } from "../ooxml/container";
import { childOf, childrenOf } from "../ooxml/elements";
import { relationsOf } from "../ooxml/relations";
import type { XmlElement } from "../ooxml/xml";
import { cleanText } from "../table/grid";
import type { Block, GridDocument } from "../table/model";
import type { SheetContext } from "./cellTexts";
import { cellStyles, sharedStrings } from "./cellTexts";
import { hiddenColumns, hiddenRows, isTrue, readSheet } from "./sheetTable";
import { outsideTexts } from "./outsideTexts";

/**
 * What an Excel file holds: every sheet as one table, cells as they are shown. Sheets that are hidden are marked, so
 * that nobody takes their rows for the plan's unasked.
 * @throws DamagedFileError, RefusedFileError
 */
export function readSheets(container: Container, main: string): GridDocument {
  const workbook = container.xml(main);
  if (!workbook) throw new DamagedFileError("structure");
  const relations = relationsOf(container, main);
  const part = (kind: string): XmlElement | null => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? null : container.xml(target);
  };
  const context: SheetContext = {
    strings: sharedStrings(part("sharedStrings")),
    styles: cellStyles(part("styles")),
    counts1904: isTrue(childOf(workbook, "workbookPr")?.attributes.get("date1904")),
  };
  const blocks: Block[] = [];
  const warnings: ImportWarning[] = [];
  for (const { attributes } of childrenOf(childOf(workbook, "sheets"), "sheet")) {
    const target = relations.find(({ id }) => id === attributes.get("id"))?.target;
    const root = target === undefined ? null : container.xml(target);
    if (target === undefined || root?.name !== "worksheet") continue;
    const where = `trang tính “${attributes.get("name") ?? ""}”`;
    const { table, uncalculated, errors, struckTexts } = readSheet(root, where, context);
    const hidden = /^(?:hidden|veryHidden)$/.test(attributes.get("state") ?? "");
    blocks.push({ kind: "table", table: { ...table, hidden } });
    if (hidden) continue;
    const count = (code: ImportWarning["code"], times: number): ImportWarning[] =>
      times > 0 ? [{ code, where, text: String(times) }] : [];
    warnings.push(
      ...count("hidden-rows", hiddenRows(root)),
      ...count("hidden-columns", hiddenColumns(root, table)),
      ...count("uncalculated", uncalculated),
      ...count("error-values", errors),
      ...struckTexts.map(({ row, text }): ImportWarning => ({
        code: "leftover-text",
        where: `${where}, dòng ${row + 1}, chữ gạch ngang`,
        text: cleanText(text),
      })),
      ...outsideTexts(container, target, where),
    );
  }
  return { source: "xlsx", blocks, warnings };
}

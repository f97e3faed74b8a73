import { escapeXml } from "../docx/madeDocx";
import type { MadeGrid } from "../table/madeGrid";

/** The grid as Word puts it on the clipboard, end tags left out where HTML allows it. */
export function htmlOf(grid: MadeGrid, title = ""): string {
  const rows = Array.from({ length: grid.rows }, (_, row) => {
    const cells = grid.cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
    return `<tr>${cells
      .map(({ rowSpan, columnSpan, text }) => {
        const spans = `${rowSpan > 1 ? ` rowspan=${rowSpan}` : ""}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ""}`;
        const lines = text
          .split("\n")
          .map((line) => `<p class=MsoNormal><span style='color:black'>${escapeXml(line)}<o:p></o:p></span>`);
        return `<td${spans} valign=top>${lines.join("")}`;
      })
      .join("\n")}</tr>`;
  });
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- td{x:"<td>"} --></style></head><body><!--StartFragment--><p>${escapeXml(title)}</p><table border=1>${rows.join("\n")}</table><!--EndFragment--></body></html>`;
}

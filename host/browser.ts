import { EmbeddedExcel } from "./embeddedExcel";
import type { ExcelOptions } from "./embeddedExcel";
import type { ShellOptions } from "./transport/shellContext";
import { installExternal } from "./transport/windowExternal";

export { EmbeddedExcel } from "./embeddedExcel";
export type { ExcelOptions } from "./embeddedExcel";

/**
 * Makes a page believe it runs inside Excel on Windows. Call it before office.js is loaded; `Office.onReady`
 * then gives { host: "Excel", platform: "PC" } and `Excel.run` works on a workbook in the page's memory.
 * Nothing of Node is needed.
 * @example const excel = await installExcel(window, { file: bytes }); // later: await excel.save()
 */
export function installExcel(
  window: Window,
  options: ExcelOptions & ShellOptions = {},
): Promise<EmbeddedExcel> {
  const excel = EmbeddedExcel.start(options);
  installExternal(window, excel, options);
  return excel;
}

import { findProgram, runProgram } from "../../../tools/libreoffice/soffice";
import { tableOfLayout } from "../layoutTable";
import { rowsOfTables } from "../tableRows";
import type { Way } from "./way";

export const pdftotext: Way = {
  name: "pdftotext -layout",
  kinds: ["pdf"],
  missing: () => (findProgram("pdftotext") === null ? "pdftotext (poppler-utils) is not installed" : null),
  read: async (path) => {
    const text = await runProgram(findProgram("pdftotext") ?? "pdftotext", ["-layout", path, "-"]);
    return rowsOfTables(tableOfLayout(text));
  },
};

import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertWithSoffice, findProgram } from "../../../tools/libreoffice/soffice";
import { tablesOfHtml } from "../htmlTables";
import { rowsOfTables } from "../tableRows";
import type { Way } from "./way";

export const libreOffice: Way = {
  name: "LibreOffice to HTML",
  kinds: ["docx", "pdf"],
  missing: () => (findProgram("soffice") === null ? "LibreOffice is not installed" : null),
  read: async (path) => {
    const folder = await mkdtemp(join(tmpdir(), "cchc-bench-"));
    try {
      await convertWithSoffice([path], "html", folder, "vi-VN");
      const page = (await readdir(folder)).find((name) => name.endsWith(".html"));
      if (page === undefined) throw new Error("no HTML came of it");
      return rowsOfTables(tablesOfHtml(await readFile(join(folder, page), "utf8")));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

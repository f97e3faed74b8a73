import { readFileSync } from "node:fs";
import { rowsOfTables } from "../tableRows";
import type { Way } from "./way";

export const pdfParse: Way = {
  name: "pdf-parse getTable",
  kinds: ["pdf"],
  missing: () => null,
  read: async (path) => {
    const { PDFParse } = await import("pdf-parse");
    const parser = new PDFParse({ data: new Uint8Array(readFileSync(path)) });
    try {
      return rowsOfTables((await parser.getTable()).pages.flatMap(({ tables }) => tables));
    } finally {
      await parser.destroy();
    }
  },
};

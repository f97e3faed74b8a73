import { tablesOfHtml } from "../htmlTables";
import { rowsOfTables } from "../tableRows";
import type { Way } from "./way";

export const mammoth: Way = {
  name: "mammoth",
  kinds: ["docx"],
  missing: () => null,
  read: async (path) => {
    const { convertToHtml } = await import("mammoth");
    return rowsOfTables(tablesOfHtml((await convertToHtml({ path })).value));
  },
};

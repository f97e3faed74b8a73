import { readFileSync } from "node:fs";
import { importDocument } from "../../../src/import/document";
import type { Way } from "./way";

export const ours: Way = {
  name: "ours",
  kinds: ["docx", "pdf"],
  missing: () => null,
  read: async (path) => {
    const plan = await importDocument({ name: path, bytes: new Uint8Array(readFileSync(path)) });
    return plan.activities.map(({ cells }) => cells);
  },
};

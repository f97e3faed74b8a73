import { schemePane as texts } from "../../locale/vi/schemePane";
import type { MadeFile } from "../handOver";

/** Longer names are cut by some systems. */
const LONGEST_NAME = 80;

/** A scheme's JSON as a file named after it. @example schemeFile("Bộ tiêu chí 2026", record).name // "Bộ tiêu chí 2026.json" */
export function schemeFile(title: string, record: unknown): MadeFile {
  const plain = title
    .normalize("NFC")
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/[\s.]+$/u, "");
  return {
    name: `${plain === "" ? texts.unnamedFile : plain}.json`,
    content: new Blob([`${JSON.stringify(record, null, 1)}\n`], { type: "application/json" }),
  };
}

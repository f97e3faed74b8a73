import type { GridDocument } from "../../import/table/model";
import { fold } from "../../import/text/letters";
import { schemeQuestions } from "../../locale/vi/schemeImport";

/** What a decision calls its set of criteria, and which decision it is. */
export interface SchemeTitle {
  readonly title: string;
  readonly source: string;
}

const LONGEST = 250;
const NAMES =
  /\b(?:bo (?:tieu chi|chi so)|chi so cai cach|bang (?:tieu chi|cham diem|diem)|tieu chi (?:danh gia|cham diem))\b/;

/** From the lines above the first table. */
export function titleOf({ blocks }: GridDocument, firstTable: number): SchemeTitle {
  const above = blocks.slice(0, Math.max(0, firstTable)).flatMap((block) => {
    if (block.kind === "paragraph") return block.text.split("\n");
    return block.table.cells.flatMap(({ text }) => text.split("\n"));
  });
  const first = blocks[firstTable];
  const within =
    first?.kind === "table" ? first.table.cells.filter(({ row }) => row < 8).map(({ text }) => text) : [];
  const lines = [...above, ...within]
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
  const named = lines.filter(
    (line) => line.length <= LONGEST && NAMES.test(fold(line)) && !/^(?:điều|căn cứ)\b/iu.test(line),
  );
  const loud = named.find((line) => line === line.toLocaleUpperCase("vi"));
  const decision = lines
    .map((line) =>
      /(?:Quyết định\s+)?số\s*:?\s*(\d+\s*\/\s*(?:\d{4}\s*\/\s*)?QĐ[-–][\p{Lu}\d-]+)(.{0,60})/iu.exec(line),
    )
    .find(Boolean);
  const date = /ngày\s+\d{1,2}(?:\/| tháng )\d{1,2}(?:\/| năm )\d{4}/iu.exec(decision?.[2] ?? "")?.[0];
  return {
    title:
      (loud ?? named[0])?.replace(/^(?:v\/v|về việc)\s+(?:ban hành|phê duyệt)\s+/iu, "") ??
      schemeQuestions.untitled,
    source: decision
      ? [`Quyết định số ${(decision[1] ?? "").replace(/\s/g, "")}`, date].filter(Boolean).join(" ")
      : "",
  };
}

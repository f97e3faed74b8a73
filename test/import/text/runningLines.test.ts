import { importText } from "../../../src/import/document";
import { readLines } from "../../../src/import/text/lines";
import { withoutRunningLines } from "../../../src/import/text/runningLines";

const keptOf = (text: string): string[] =>
  withoutRunningLines(readLines(text).lines).map((line) => line.text);

describe("what stands at the edge of every page", () => {
  it("belongs to no cell, page numbers in it or not", () => {
    const page = (no: number, rows: string): string => `SỞ TƯ PHÁP\n${rows}Kế hoạch CCHC - trang ${no}\n`;
    const row = (no: number): string =>
      `${no}\nRà soát quy trình\nBáo cáo\nVăn phòng Sở\nQuý ${"I".repeat(no)}\n`;
    const head = "TT Nhiệm vụ Kết quả Đơn vị chủ trì Thời hạn\n";
    const text = [page(1, `PHỤ LỤC\n${head}${row(1)}`), page(2, head + row(2)), page(3, head + row(3))].join(
      "\f",
    );
    const { activities } = importText(text);
    expect(activities.map(({ cells }) => cells.deadline)).toEqual(["Quý I", "Quý II", "Quý III"]);
  });

  it("is a page's beginning still", () => {
    const { lines } = readLines("SỞ TƯ PHÁP\nmột\n\fSỞ TƯ PHÁP\nhai");
    expect(withoutRunningLines(lines).map(({ text, newPage }) => [text, newPage])).toEqual([
      ["một", false],
      ["hai", true],
    ]);
  });

  it("but not a table's head, a number, or words on some of the pages", () => {
    const texts = ["TT Nhiệm vụ\n1\nVăn phòng", "TT Nhiệm vụ\n2\nVăn phòng", "TT Nhiệm vụ\n3\nPhòng Tư pháp"];
    expect(keptOf(texts.join("\n\f")).join("\n")).toBe(texts.join("\n"));
    expect(keptOf("một\nhai\nmột")).toHaveLength(3);
    const ends = "a\nb\nc\n1\nRà soát quy trình nội bộ\nThường xuyên";
    expect(keptOf(`${ends}\n\f${ends}`).filter((text) => text === "Thường xuyên")).toHaveLength(2);
  });
});

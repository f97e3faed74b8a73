import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importErrorSentence, warningSentence } from "../../../src/locale/vi/import";
import { RefusedFileError } from "../../../src/import/errors";
import { importText } from "../../../src/import/text/importText";
import { lossOf } from "../../../src/import/text/lostOrder";
import { sampleText } from "../sampleFile";

const FOLDER = join(__dirname, "..", "..", "fixtures", "printed-plans");
const printed = (file: string): string => readFileSync(join(FOLDER, file), "utf8");

function refusal(text: string): RefusedFileError {
  try {
    importText(text);
  } catch (error) {
    if (error instanceof RefusedFileError) return error;
    throw error;
  }
  throw new Error("was read");
}

describe("a text that pdftotext wrote block by block", () => {
  it("is read with every cell in doubt, and says why first", () => {
    const plan = importText(printed("plan-702.plain.txt"));
    expect(plan.warnings[0]?.code).toBe("block-order");
    expect(warningSentence({ code: "block-order", where: "", text: "" })).toMatch(/tệp PDF hoặc Word/);
    for (const { cells, doubts } of plan.activities) {
      const doubted = new Set(doubts.map(({ field }) => field));
      for (const [field, text] of Object.entries(cells)) if (text !== "") expect(doubted).toContain(field);
    }
  });

  it("is refused with what to do where its head fell apart", () => {
    const error = refusal(printed("plan-703.plain.txt"));
    expect(error.reason).toBe("blocks");
    expect(importErrorSentence(error)).toMatch(/tệp PDF hoặc Word.*pdftotext -layout/);
  });
});

it("a text whose accented letters fell out of their words is refused for that", () => {
  const rows = Array.from({ length: 12 }, (_, at) => `${at + 1}\nBan hành k ho ch\nế ạ\nPhòng N i v\nộ ụ`);
  const error = refusal(`TT Nhi m v\nệ ụ\nC quan ch trì\nơ ủ\nTh i h n\nờ ạ\n${rows.join("\n")}`);
  expect(error.reason).toBe("letters");
  expect(importErrorSentence(error)).toMatch(/chữ có dấu đã rời/i);
});

describe("a text in its order", () => {
  it.each(["plan-102.raw.txt", "plan-206.raw.txt"])("%s lost nothing", (file) => {
    expect(lossOf(printed(file))).toBeNull();
  });

  it("is the sample, blank lines and all", () => {
    expect(lossOf(sampleText())).toBeNull();
  });

  it("is one of paragraphs apart from each other whose cells are sure", () => {
    const rows = Array.from({ length: 12 }, (_, at) =>
      [`${at + 1}`, "Rà soát thủ tục hành chính\ncủa cơ quan", "Báo cáo", "Văn phòng", "Quý I"].join("\n\n"),
    );
    const text = ["TT", "Nhiệm vụ", "Kết quả", "Đơn vị\nchủ trì", "Thời hạn", ...rows].join("\n\n");
    const plan = importText(text);
    expect(plan.activities).toHaveLength(12);
    expect(plan.warnings.map(({ code }) => code)).not.toContain("block-order");
  });
});

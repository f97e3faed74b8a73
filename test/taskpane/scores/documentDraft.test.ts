import {
  BLANK_DOCUMENT,
  documentAdvice,
  documentCells,
  documentDraft,
  documentProblems,
  documentRow,
  removedCells,
} from "../../../src/taskpane/scores/documentDraft";
import type { HeldDocument } from "../../../src/workbook/heldDocuments";

const held: HeldDocument = {
  position: 3,
  component: "TP 1.1.1",
  entries: { number: "12/BC-SNV", date: 46_086, summary: "", link: "" },
  check: "",
};
const typed = { ...BLANK_DOCUMENT, number: "12/bc-snv ", date: "05/03/2026" };

describe("a document that is entered", () => {
  it("is shown with its day as people write it, and only what was changed is written", () => {
    const draft = documentDraft(held);
    expect(draft.date).toBe("05/03/2026");
    expect(documentCells(held, { ...draft, date: "5/3/2026 ", summary: " Báo cáo " })).toEqual([
      { heading: "Ngày văn bản", before: 46_086, after: 46_086 },
      { heading: "Trích yếu", before: "", after: "Báo cáo" },
    ]);
    expect(documentCells(held, draft)).toEqual([]);
  });

  it("needs a name of any kind and a day that is one", () => {
    expect(documentProblems(BLANK_DOCUMENT)).toHaveProperty("number");
    expect(documentProblems({ ...BLANK_DOCUMENT, link: "https://a.vn" })).toEqual({});
    expect(documentProblems({ ...typed, date: "31/02/2026" })).toHaveProperty("date");
    expect(documentProblems(typed)).toEqual({});
  });

  it("is told to be there already, for the same component or another one", () => {
    expect(documentAdvice(typed, "TP 1.1.1", [held])).toEqual(["Văn bản này đã ghi cho tiêu chí này."]);
    expect(documentAdvice(typed, "TP 1.1.2", [held])).toEqual([
      "Văn bản này cũng được dùng cho tiêu chí khác.",
    ]);
    expect(documentAdvice({ ...typed, date: "06/03/2026" }, "TP 1.1.1", [held])).toEqual([]);
  });

  it.each(["C:\\CCHC\\bc.pdf", "\\\\may-chu\\cchc", "file:///bc.pdf"])("is warned of at %s", (link) => {
    expect(documentAdvice({ ...typed, link }, "TP 1.1.1", []).join()).toContain("không mở được");
  });

  it("is a row of the register, and leaves a blank one behind", () => {
    expect([...documentRow("TP 1.1.1", typed)]).toEqual([
      ["Mã", "TP 1.1.1"],
      ["Số ký hiệu", "12/bc-snv"],
      ["Ngày văn bản", 46_086],
      ["Trích yếu", null],
      ["Đường dẫn", null],
    ]);
    expect(removedCells(held).map(({ heading, after }) => [heading, after])).toEqual([
      ["Mã", null],
      ["Số ký hiệu", null],
      ["Ngày văn bản", null],
    ]);
  });
});

import { importText } from "../../../src/import/document";
import type { Target } from "../../../src/plan/target";
import { cellAccuracy } from "../cellAccuracy";
import { sampleAppendix, sampleJson, sampleRows, sampleText } from "../sampleFile";

const plan = importText(sampleText());

describe("the sample plan's text", () => {
  const accuracy = cellAccuracy(sampleRows(), plan.activities);

  it("gives at least 99 % of the appendix's cells", () => {
    expect(accuracy.asked).toBe(296);
    expect(accuracy.right).toBeGreaterThanOrEqual(293);
    expect(accuracy.invented).toBe(0);
  });

  it("has every wrong cell among its doubts, and no more than 8 % of the cells", () => {
    expect(accuracy.wrong.filter(({ flagged }) => !flagged)).toEqual([]);
    expect(accuracy.flagged).toBeLessThanOrEqual(0.08 * 296);
  });

  it("gives the sections and the columns as printed", () => {
    const golden = sampleAppendix();
    expect(plan.sections).toEqual(golden.sections.map(({ no, name }) => ({ no, name })));
    expect(plan.columns).toEqual(golden.columns);
  });

  it("gives keys by section, item and activity", () => {
    const keys = plan.activities.map(({ key }) => key);
    expect(new Set(keys).size).toBe(37);
    expect(keys).toEqual(expect.arrayContaining(["I.1.1", "I.1.2", "II.5", "V.1.2", "VI.6", "VII.5"]));
  });

  it("says that numbers are missing before VI.6", () => {
    expect(plan.warnings).toContainEqual({ code: "numbering-gap", where: "mục VI.6", text: "6" });
  });

  it("keeps the second cell of a merged deadline and leaves an empty one empty", () => {
    const cell = (key: string): string | undefined =>
      plan.activities.find((row) => row.key === key)?.cells.deadline;
    expect(cell("V.1.2")).toBe("Trong năm 2023");
    expect(cell("III.4")).toBe("");
  });

  it("reads the head", () => {
    const golden = sampleAppendix();
    expect(plan.head).toEqual({
      title: golden.title,
      issuedUnder: golden.issuedUnder,
      number: "/SKHCN-VP",
      agency: "Sở Khoa học và Công nghệ",
      superiorAgency: "UBND tỉnh Nghệ An",
      place: "Nghệ An",
      date: null,
      year: 2023,
    });
  });

  it("reads the 13 targets of part I", () => {
    const asked = ({ no, text, operator, value, unit }: Target): object => ({
      no,
      text,
      operator,
      value,
      unit,
    });
    expect(plan.targets.map(asked)).toEqual(sampleJson<Target[]>("targets.json").map(asked));
    expect(plan.targets[3]?.indicator).toMatch(
      /^Tỷ lệ kết quả xử lý công việc .* được công khai kịp thời, minh bạch$/,
    );
    expect(plan.targets[6]?.indicator).toBe(
      "Mức độ hài lòng đối với dịch vụ của các đơn vị sự nghiệp công lập",
    );
  });

  it("reads the reporting duties of part IV", () => {
    const golden =
      sampleJson<{ part: string; ref: string; text: string; responsible: string }[]>("duties.json");
    const wanted = golden.filter(({ part }) => part === "IV");
    expect(
      plan.duties
        .filter(({ periods }) => periods.length > 0)
        .map(({ ref, text, responsible }) => ({ ref, text, responsible })),
    ).toEqual(wanted.map(({ ref, text, responsible }) => ({ ref, text, responsible })));
    for (const duty of plan.duties.filter(({ periods }) => periods.length > 0))
      expect(duty.periods).toEqual(["quarter", "halfYear", "nineMonths", "year"]);
  });

  it("reads the work of part II by sentences, without its headings", () => {
    const work = plan.duties.filter(({ kind }) => kind === "work");
    expect(work.filter(({ ref }) => ref === "II.7").map(({ text }) => text.slice(0, 40))).toEqual([
      "Triển khai các mục tiêu, nhiệm vụ kế hoạ",
      "Tăng cường sử dụng hiệu quả phần mềm Hệ ",
      "Tiếp tục tuyên truyền và nâng cao tỷ lệ ",
      "Đẩy mạnh cung cấp và thực hiện dịch vụ c",
      "Đôn đốc, áp dụng và duy trì, cải tiến Hệ",
    ]);
    expect(new Set(work.map(({ ref }) => ref.split(".")[0]))).toEqual(new Set(["II"]));
  });

  it("reads the same from UTF-8 with decomposed letters as from composed ones", () => {
    expect(importText(sampleText().normalize("NFD")).activities).toEqual(plan.activities);
  });
});

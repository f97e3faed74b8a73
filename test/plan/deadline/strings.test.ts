import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  DEFAULT_CONVENTIONS,
  dueDate,
  milestonesOf,
  questionOf,
  readDeadline,
} from "../../../src/plan/deadline/read";
import golden from "./deadlines.golden.json";
import { OUTSIDE } from "./outside.golden";

const context = { year: 2023, conventions: DEFAULT_CONVENTIONS };
const read = (text: string) => readDeadline(text, context);

describe("deadlines of real plans, as a person reads them in a plan of 2023", () => {
  it("has a golden reading for every line of the fixture", () => {
    const lines = readFileSync(join(__dirname, "../../fixtures/strings/deadlines.txt"), "utf8").split("\n");
    expect(golden.map(({ text }) => text)).toEqual(lines.filter((line) => line !== ""));
  });

  it.each(golden)("reads $text", ({ text, kind, due, needs, every, milestones }) => {
    const deadline = read(text);
    expect({
      kind: deadline.kind,
      due: dueDate(deadline),
      needs: questionOf(deadline),
      every: deadline.kind === "periodic" ? deadline.every : [],
      milestones: milestonesOf(deadline, context).map((milestone) => milestone.due),
    }).toEqual({ kind, due, needs, every, milestones });
  });

  it.each(golden)("keeps the words of $text", ({ text }) => {
    expect(read(text).text).toBe(text);
  });
});

/** "text => kind day", "-" where there is no one day, a line break as "\\n". */
const MORE = readFileSync(join(__dirname, "moreStrings.golden.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => /^(.*) => (\S+) (\S+)$/.exec(line)?.slice(1) ?? [line])
  .map(([text = "", kind = "", day = ""]) => [text.replaceAll("\\n", "\n"), kind, day] as const);

describe("deadlines of other plans, as a person reads them in a plan of 2026", () => {
  const other = { ...context, year: 2026 };

  it.each(MORE)("reads %j as %s %s", (text, kind, day) => {
    const deadline = readDeadline(text, other);
    expect([deadline.kind, dueDate(deadline) ?? "-"]).toEqual([kind, day]);
  });

  it.each(OUTSIDE)("reads %j as %s, due %s", (text, kind, due) => {
    const deadline = readDeadline(text, other);
    expect([deadline.kind, dueDate(deadline)]).toEqual([kind, due]);
  });
});

/** Table G of the sample's defects: kind and due day of its 15 distinct deadlines. */
const SAMPLE: readonly (readonly [string, string, string | null])[] = [
  ["Trong năm 2023", "year", "2023-12-31"],
  ["Thường xuyên", "ongoing", null],
  ["Quý I", "quarter", "2023-03-31"],
  ["Quý II", "quarter", "2023-06-30"],
  ["Trước ngày 30/11", "date", "2023-11-29"],
  ["- Xây dựng kế hoạch tháng 1;\n- Báo cáo định kỳ", "composite", null],
  ["- Xây dựng kế hoạch trong Quý I;\n- Báo cáo kết quả và sau kiểm tra", "composite", null],
  ["Theo định kỳ, quý, tháng, năm", "periodic", null],
  ["Báo cáo định kỳ hàng tháng", "periodic", null],
  ["Khi UBND tỉnh giao", "conditional", null],
  ["Khi có yêu cầu", "conditional", null],
  ["Khi có hướng dẫn của Bộ Nội vụ", "conditional", null],
  ["Theo thời gian quy định của Bộ Nội vụ", "external", null],
  ["Lồng ghép trong báo cáo CCHC", "integrated", null],
  ["", "missing", null],
];

describe("the sample plan's deadlines", () => {
  it.each(SAMPLE)("reads %j as %s, due %s", (text, kind, due) => {
    const deadline = read(text);
    expect([deadline.kind, dueDate(deadline)]).toEqual([kind, due]);
  });

  it("tells the parts of a list apart, each with what is due", () => {
    const deadline = read("- Xây dựng kế hoạch tháng 1;\n- Báo cáo định kỳ");
    if (deadline.kind !== "composite") throw new Error(deadline.kind);
    expect(deadline.parts.map((part) => [part.label, part.deadline.kind, dueDate(part.deadline)])).toEqual([
      ["Xây dựng kế hoạch", "month", "2023-01-31"],
      ["Báo cáo định kỳ", "periodic", null],
    ]);
    expect(milestonesOf(deadline, context)).toEqual([{ label: "Xây dựng kế hoạch", due: "2023-01-31" }]);
  });

  it("keeps a part that is no time at all", () => {
    const deadline = read("- Xây dựng kế hoạch trong Quý I; - Báo cáo kết quả và sau kiểm tra");
    if (deadline.kind !== "composite") throw new Error(deadline.kind);
    expect(deadline.parts[1]).toMatchObject({
      label: "Báo cáo kết quả và sau kiểm tra",
      deadline: { kind: "unknown" },
    });
  });

  it("gives one milestone a month end, named after all periods that end with it", () => {
    const milestones = milestonesOf(read("Theo định kỳ, quý, tháng, năm"), context);
    expect(milestones).toHaveLength(12);
    expect(milestones[2]).toEqual({ due: "2023-03-31", label: "Quý I, Tháng 3" });
    expect(milestones[11]).toEqual({ due: "2023-12-31", label: "Quý IV, Tháng 12, Năm 2023" });
  });

  it("says by whom, into what and after what", () => {
    expect(read("Theo thời gian quy định của Bộ Nội vụ")).toMatchObject({ authority: "Bộ Nội vụ" });
    expect(read("Lồng ghép trong báo cáo CCHC")).toMatchObject({ into: "báo cáo CCHC" });
    expect(read("Khi UBND tỉnh giao")).toMatchObject({ event: "UBND tỉnh giao" });
  });
});

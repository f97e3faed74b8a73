import type { DayOff } from "../../src/plan/calendar/dayOff";
import { workingCalendar } from "../../src/plan/calendar/workingCalendar";
import { isoDate, type IsoDate } from "../../src/plan/calendarDate";
import { DEFAULT_CONVENTIONS } from "../../src/plan/deadline/read";
import type { Duty, Plan } from "../../src/plan/plan";
import type { UnitCatalogue } from "../../src/plan/unit";
import type { Finding } from "../../src/validation/finding";
import { validatePlan, type ValidationContext } from "../../src/validation/validatePlan";
import { planOfRows, type RowSketch } from "../support/planOfRows";

const CATALOGUE: UnitCatalogue = [
  { name: "Văn phòng Sở", aliases: [], kind: "department", groups: [] },
  { name: "Thanh tra Sở", aliases: [], kind: "department", groups: [] },
];
const day = (year: number, month: number, date: number): IsoDate => {
  const found = isoDate(year, month, date);
  if (found === null) throw new Error("No such day");
  return found;
};
const check = (plan: Plan, context: Partial<ValidationContext> = {}): Finding[] =>
  validatePlan(plan, { year: 2023, catalogue: CATALOGUE, conventions: DEFAULT_CONVENTIONS, ...context });
const codes = (plan: Plan, context: Partial<ValidationContext> = {}): string[] =>
  check(plan, context).map(({ code }) => code);
const withHead = (plan: Plan, head: Partial<Plan["head"]>): Plan => ({
  ...plan,
  head: { ...plan.head, ...head },
});
const duty = (changes: Partial<Duty>): Duty => ({
  kind: "report",
  ref: "IV.4",
  text: "",
  periods: [],
  responsible: "",
  ...changes,
});

describe("a due day that is no working day", () => {
  it.each([
    ["15/7/2023", 1], // a Saturday
    ["14/7/2023", 0],
    ["30/4/2023", 1],
    ["02/5/2023", 1], // given for Giỗ Tổ, a Saturday
    ["04/5/2023", 0],
  ])("%s gives %i hint", (deadline, count) => {
    const found = check(planOfRows({ deadline })).filter(({ code }) => code === "due-on-day-off");
    expect(found).toHaveLength(count);
  });

  it("goes by the days off that people keep", () => {
    const worked: DayOff = { date: day(2023, 7, 15), kind: "worked", name: "Làm bù" };
    const plan = planOfRows({ deadline: "15/7/2023" });
    expect(codes(plan, { calendar: workingCalendar([worked]) })).not.toContain("due-on-day-off");
  });

  it("is said once for a day that ends many periods or is set for many activities", () => {
    const yearEnd = Array.from({ length: 6 }, (): RowSketch => ({ deadline: "Quý IV" }));
    const sunday = Array.from({ length: 4 }, (): RowSketch => ({ deadline: "16/7/2023" }));
    const found = check(planOfRows(...yearEnd, ...sunday)).filter(({ code }) => code.endsWith("on-day-off"));
    expect(found.map(({ place }) => place)).toEqual([{ of: "document" }, { of: "document" }]);
    expect(found.map(({ message }) => /, (\d) hoạt động/.exec(message)?.[1]).sort()).toEqual(["4", "6"]);
  });
});

describe("work due before the plan was issued", () => {
  const plan = planOfRows({ deadline: "Tháng 1" }, { deadline: "Tháng 2" }, { deadline: "10/02/2023" });
  const places = (found: Finding[]) =>
    found.flatMap(({ code, place }) =>
      code.startsWith("due-") && "no" in place ? [`${code} ${place.no}`] : [],
    );

  it("is found by the head's date", () => {
    expect(places(check(withHead(plan, { date: day(2023, 2, 15) })))).toEqual([
      "due-before-issue 1",
      "due-before-issue 3",
    ]);
  });
  it("is found by the date in the line above the appendix", () => {
    const issuedUnder = "(Kèm theo Kế hoạch số 12/KH-SNV ngày 10 tháng 02 năm 2023 của Sở Nội vụ)";
    expect(places(check(withHead(plan, { issuedUnder })))).toEqual(["due-before-issue 1"]);
  });
  it("may be so where only the month is given", () => {
    const issuedUnder = "(Ban hành theo Kế hoạch số:   /SKHCN-VP ngày    tháng 01 năm 2023)";
    expect(places(check(withHead(plan, { issuedUnder })))).toEqual(["due-in-issue-month 1"]);
  });
  it("isn't guessed where no date is given", () => {
    expect(places(check(plan))).toEqual([]);
  });
});

describe("the load of units", () => {
  const rows = (count: number, deadline: string): RowSketch[] =>
    Array.from({ length: count }, () => ({ deadline }));

  it("is said where much of a unit's work falls due in one month, the year's end apart", () => {
    const crowded = planOfRows(...rows(9, "Tháng 6"), ...rows(4, "Quý III"));
    expect(codes(crowded)).toContain("unit-overloaded");
    expect(codes(planOfRows(...rows(7, "Tháng 6"), ...rows(4, "Quý III")))).not.toContain("unit-overloaded");
    expect(codes(planOfRows(...rows(12, "Trong năm 2023"), ...rows(4, "Quý III")))).not.toContain(
      "unit-overloaded",
    );
  });

  it("names units of the office that lead nothing, neither by name nor in a group", () => {
    const catalogue: UnitCatalogue = [
      ...CATALOGUE,
      { name: "Các phòng chuyên môn", aliases: [], kind: "group", groups: [] },
      { name: "Phòng Quản lý Công nghệ", aliases: [], kind: "department", groups: ["Các phòng chuyên môn"] },
      { name: "Văn phòng Tỉnh ủy", aliases: [], kind: "department", groups: [] },
      { name: "Sở Nội vụ", aliases: [], kind: "external", groups: [] },
    ];
    const idle = (lead: string) =>
      check(planOfRows({}, { leadUnit: lead }), { catalogue }).flatMap(({ code, place }) =>
        code === "unit-leads-nothing" && place.of === "unit" ? [place.name] : [],
      );
    expect(idle("Văn phòng Sở")).toEqual(["Thanh tra Sở", "Phòng Quản lý Công nghệ"]);
    expect(idle("Các phòng chuyên môn")).toEqual(["Thanh tra Sở"]);
  });

  it("names the spellings of one unit, but not those of a collective", () => {
    const plan = planOfRows(
      { coopUnits: "Trung tâm Khoa học Xã hội và Nhân văn; các đơn vị" },
      { coopUnits: "Trung tâm Khoa học xã hội và nhân văn; đơn vị" },
    );
    const found = check(plan).filter(({ code }) => code === "unit-spellings");
    expect(found.map(({ place }) => place)).toEqual([
      { of: "unit", name: "Trung tâm Khoa học Xã hội và Nhân văn" },
    ]);
  });

  it("takes a collective that leads and assists for a warning, a named unit for an error", () => {
    const severity = (unit: string) =>
      check(planOfRows({ leadUnit: unit, coopUnits: unit })).find(({ code }) => code === "lead-among-coop")
        ?.severity;
    expect(severity("Thanh tra Sở")).toBe("error");
    expect(severity("Các sở, ban, ngành")).toBe("warning");
  });
});

describe("text that can't be read or found", () => {
  it.each(["§¬n vÞ phèi hîp", "KÕ ho¹ch c¶i c¸ch hµnh chÝnh", "Keá hoaïch caûi caùch haønh chính"])(
    "%s is in an old code page",
    (task) => {
      expect(codes(planOfRows({ task }))).toContain("legacy-encoding");
    },
  );
  it.each(["Kế hoạch cải cách hành chính", "Sở KH&CN", "Plan 2023 – ISO 9001:2015", "25 °C ± 1", "Ban hành"])(
    "%s isn't",
    (task) => {
      expect(codes(planOfRows({ task }))).not.toContain("legacy-encoding");
    },
  );
  it("offers letters whose marks stand apart as composed ones", () => {
    const task = "Rà soát thủ tục".normalize("NFD");
    const found = check(planOfRows({ task })).find(({ code }) => code === "decomposed-letters");
    expect(found?.fixes[0]?.replacement).toBe("Rà soát thủ tục".normalize("NFC"));
  });
  it("finds a decree without its year, and none with it", () => {
    expect(codes(planOfRows({ task: "Thực hiện Nghị định 158/NĐ-CP" }))).toContain(
      "legal-reference-incomplete",
    );
    expect(codes(planOfRows({ task: "Thực hiện Nghị định 158/2007/NĐ-CP" }))).not.toContain(
      "legal-reference-incomplete",
    );
  });
  it.each([
    ["Thực hiện Chỉ thị số 26/CT-TTg và các chỉ thị của tỉnh", true],
    ["Thực hiện Chỉ thị số 26/CT-TTg ngày 05/9/2016", false],
    ["Thực hiện Nghị quyết số 76/NQ-CP năm 2021", false],
  ])("asks for the date of a document whose number has no year: %s", (task, asked) => {
    expect(codes(planOfRows({ task })).includes("legal-reference-incomplete")).toBe(asked);
  });
});

describe("what the plan's body asks for", () => {
  const target = (text: string) => ({
    no: "5",
    text,
    indicator: text,
    operator: ">=" as const,
    value: 95,
    unit: "%",
  });

  it("finds a target whose theme no activity works on", () => {
    const plan = planOfRows({ activity: "Rà soát thủ tục hành chính" });
    const asked = (text: string, base: Plan = plan) => codes({ ...base, targets: [target(text)] });
    expect(asked("Mức độ hài lòng của người dân đạt trên 95%")).toContain("target-without-activity");
    expect(asked("100% thủ tục hành chính được rà soát")).not.toContain("target-without-activity");
    expect(
      asked("Mức độ hài lòng đạt 95%", planOfRows({ activity: "Khảo sát ý kiến tổ chức, cá nhân" })),
    ).not.toContain("target-without-activity");
    expect(asked("Trồng 500 cây xanh")).not.toContain("target-without-activity");
  });

  it("finds a report without an activity, and one without a day", () => {
    const duties = [duty({ text: "Hàng quý, năm tổng hợp báo cáo", periods: ["quarter", "year"] })];
    expect(codes({ ...planOfRows({ product: "Kế hoạch" }), duties })).toEqual(
      expect.arrayContaining(["duty-without-activity", "duty-without-day"]),
    );
    const reported = planOfRows({
      activity: "Báo cáo kết quả CCHC",
      deadline: "Hàng quý, ngày 15 tháng cuối quý",
    });
    expect(codes({ ...reported, duties })).not.toContain("duty-without-activity");
    const dated = [duty({ text: "Báo cáo hàng quý trước ngày 15 của tháng cuối quý", periods: ["quarter"] })];
    expect(codes({ ...reported, duties: dated })).not.toContain("duty-without-day");
  });

  it("finds work of the body that no activity takes up, once a theme", () => {
    const work = (ref: string, text: string) => duty({ kind: "work", ref, text });
    const duties = [
      work("II.5", "Tổ chức thi tuyển công chức lãnh đạo, tuyên truyền về kết quả"),
      work("II.6", "Thực hiện tuyển dụng viên chức theo quy định"),
      work("II.7", "Trồng cây xanh tại trụ sở"),
    ];
    const asked = (activity: string) =>
      check({ ...planOfRows({ activity }), duties })
        .filter(({ code }) => code === "work-without-activity")
        .map(({ place }) => place);
    expect(asked("Tuyên truyền cải cách hành chính")).toEqual([{ of: "duty", ref: "II.5" }]);
    expect(asked("Xây dựng kế hoạch tuyển dụng")).toEqual([]);
  });

  it("finds work that the body gives to another unit than the appendix", () => {
    const duties = [
      duty({
        kind: "charge",
        text: "Giao Thanh tra Sở tham mưu triển khai Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015",
        responsible: "Thanh tra Sở",
      }),
    ];
    const work = { activity: "Rà soát Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015" };
    const others = [{}, {}, {}, {}];
    expect(codes({ ...planOfRows(work, ...others), duties })).toContain("duty-of-another-unit");
    expect(
      codes({ ...planOfRows({ ...work, leadUnit: "Thanh tra Sở", coopUnits: "" }, ...others), duties }),
    ).not.toContain("duty-of-another-unit");
    expect(codes({ ...planOfRows(...others), duties })).not.toContain("duty-of-another-unit");
  });
});

describe("names that are written in several ways", () => {
  it("are found by their letters, where the signs between them differ", () => {
    const spelt = (...activities: string[]) =>
      check(planOfRows(...activities.map((activity) => ({ activity }))))
        .filter(({ code }) => code === "term-spellings")
        .map(({ message, place }) => [message, place.of === "cell" ? place.no : place.of]);
    expect(spelt("Quản lý KH&CN", "Đề án KH&CN", "Quỹ KHCN")).toEqual([
      ["Tên gọi “KH&CN” còn được viết là “KHCN”.", "3"],
    ]);
    expect(spelt("Qua VNPT I-Office", "Trên VNPT-Ioffice", "trên VNPT-Ioffice")).toHaveLength(1);
    expect(
      spelt("RÀ SOÁT TTHC", "Rà soát TTHC của UBND Tỉnh", "UBND tỉnh, CB, CC, VC", "12/KH-UBND"),
    ).toEqual([]);
  });
});

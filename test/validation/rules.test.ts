import fc from "fast-check";
import { isoDate } from "../../src/plan/calendarDate";
import { DEFAULT_CONVENTIONS } from "../../src/plan/deadline/read";
import type { Plan } from "../../src/plan/plan";
import type { UnitCatalogue } from "../../src/plan/unit";
import { validatePlan } from "../../src/validation/validatePlan";
import { planOfRows, type RowSketch } from "../support/planOfRows";

const CATALOGUE: UnitCatalogue = ["Văn phòng Sở", "Thanh tra Sở", "Phòng Quản lý Công nghệ"].map((name) => ({
  name,
  aliases: [],
  kind: "department" as const,
  groups: [],
}));
/** A row or two can't give work to every unit. These hints have tests of their own. */
const OF_WHOLE_PLANS = ["unit-leads-nothing", "period-end-on-day-off"];
const check = (plan: Plan, catalogue: UnitCatalogue = CATALOGUE, year: number | null = 2023) =>
  validatePlan(plan, { year, catalogue, conventions: DEFAULT_CONVENTIONS }).filter(
    ({ code }) => !OF_WHOLE_PLANS.includes(code),
  );
const codes = (...rows: readonly RowSketch[]) => check(planOfRows(...rows)).map(({ code }) => code);

it("finds nothing in a plan without a fault", () => {
  expect(codes({}, {}, {})).toEqual([]);
});

describe("deadlines", () => {
  it.each<[string, readonly string[]]>([
    ["", ["deadline-missing"]],
    ["Quý II", []],
    ["Trước ngày 30/11", []],
    ["Đề xuất giao Sở Xây dựng tham mưu", ["deadline-unclear"]],
    ["31/6", ["deadline-no-such-day"]],
    ["Trước ngày 30 tháng 02 năm 2023", ["deadline-no-such-day"]],
    ["Kế hoạch: 29/02; Báo cáo: tháng 10", ["deadline-no-such-day"]],
    ["15/13/2023", ["deadline-no-such-day"]],
    ["Khi có yêu cầu", ["deadline-conditional"]],
    ["Sau 10 ngày kể từ ngày ban hành", ["deadline-relative"]],
    ["Theo quy định", ["deadline-external"]],
    ["Lồng ghép báo cáo quý", ["deadline-integrated"]],
    ["Từ Quý I/2023", ["deadline-open-end"]],
    ["Báo cáo định kỳ", ["deadline-no-period"]],
    ["Hàng quý", ["deadline-no-report-day"]],
    ["Hàng quý, trước ngày 20 của tháng cuối quý", []],
    ["6 tháng hoặc hằng năm", ["deadline-period-choice"]],
    ["Trong năm 2023", ["deadline-whole-year"]],
    ["Thường xuyên", ["deadline-ongoing-with-product"]],
    ["Quý I; Quý III", []],
    ["Xây dựng: Quý I; Trình ký", ["deadline-part-without-time"]],
    ["Xây dựng: Quý I; Thẩm định: khi có yêu cầu", ["deadline-conditional"]],
    ["Quý II/2022", ["deadline-stale-year"]],
    ["Kế hoạch: tháng 1/2023; Báo cáo: tháng 12/2022", ["deadline-stale-year"]],
    ["Quý II/2024", ["deadline-after-plan-year"]],
    ["2021-2025", ["deadline-after-plan-year"]],
  ])("%j gives %j", (deadline, expected) => {
    expect(codes({ deadline })).toEqual(expected);
  });

  it("leaves ongoing work without a product alone", () => {
    expect(codes({ deadline: "Thường xuyên", product: "" }, {})).toEqual(["product-empty"]);
  });

  it("does not report a cell that is merged with the one above as missing", () => {
    const plan = planOfRows({}, { deadline: "" });
    const merged = plan.activities.map((activity, index) =>
      index === 1
        ? { ...activity, doubts: [{ field: "deadline" as const, reason: "merged" as const }] }
        : activity,
    );
    expect(check({ ...plan, activities: merged })).toEqual([]);
  });

  it("offers last year's deadline with this year's number", () => {
    const [finding] = check(planOfRows({ deadline: "Quý II/2022, trước 15/6/2022" }));
    expect(finding?.fixes.map((fix) => fix.replacement)).toContain("Quý II/2023, trước 15/6/2023");
  });

  it("asks for the year where nobody says it", () => {
    expect(check(planOfRows({ deadline: "Quý I" }), CATALOGUE, null).map(({ code }) => code)).toEqual([
      "deadline-no-year",
    ]);
  });
});

describe("units", () => {
  it.each<[RowSketch, readonly string[]]>([
    [{ leadUnit: "" }, ["lead-unit-missing"]],
    [{ leadUnit: "Chưa xác định" }, ["lead-unit-missing"]],
    [{ leadUnit: "Sở Nội vụ" }, ["unknown-lead-unit"]],
    [{ coopUnits: "Sở Nội vụ" }, ["unknown-coop-unit"]],
    [{ leadUnit: "Văn phòng Sở, Phòng Quản lý Công nghệ" }, ["several-lead-units"]],
    [{ leadUnit: "Thanh tra Sở" }, ["lead-among-coop"]],
    [
      { leadUnit: "thanh tra sở", coopUnits: "Phòng QLCN; THANH TRA SỞ" },
      ["lead-among-coop", "unknown-coop-unit"],
    ],
    [{ coopUnits: "" }, []],
  ])("%j gives %j", (row, expected) => {
    expect(codes(row)).toEqual(expected);
  });

  it("holds no group to account", () => {
    expect(check(planOfRows({ leadUnit: "Các phòng chuyên môn" }), []).map(({ code }) => code)).toEqual([
      "lead-unit-is-group",
    ]);
  });

  it("compares with nothing where there is no catalogue", () => {
    expect(check(planOfRows({ leadUnit: "Sở Nội vụ" }), [])).toEqual([]);
  });

  it("offers the unit that may be meant, in place of the one written", () => {
    const [finding] = check(planOfRows({ leadUnit: "Phòng QLCN" }));
    expect(finding?.code).toBe("unknown-lead-unit");
    expect(finding?.fixes[0]?.replacement).toBe("Phòng Quản lý Công nghệ");
  });

  it("says once what an item's activities share", () => {
    expect(codes({ no: "1", leadUnit: "Sở Nội vụ" }, { no: "1", leadUnit: "Sở Nội vụ" })).toEqual([
      "unknown-lead-unit",
    ]);
  });
});

describe("numbering", () => {
  const numbered = (...nos: readonly string[]) =>
    check(planOfRows(...nos.map((no) => ({ no }))))
      .filter(({ code }) => code.startsWith("numbering"))
      .map(({ code, message }) => [code, /thiếu (?:các )?mục (.*)\.$/.exec(message)?.[1]]);

  it.each([
    [["1", "2", "3"]],
    [["1.", "2.", "2.", "3."]],
    [["I", "II", "III", "IV", "V", "VI"]],
    [["a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)", "i)", "k)"]],
    [["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]],
    [["1", "1.1", "1.2", "2", "2.1", "2.2", "3"]],
    [["1.1", "1.2", "2.1", "2.2", "3.1"]],
    [["1.1.1", "1.1.2", "1.2.1", "2.1.1"]],
    [["1", "2", "a)", "b)", "3", "4"]],
    [["1", "2", "1", "2", "3"]],
    [["1", "-", "5"]],
    [["", "", ""]],
    [["8", "9", "10", "11"]],
  ])("has no gap in %j", (nos) => {
    expect(numbered(...nos)).toEqual([]);
  });

  it.each<[readonly string[], string]>([
    [["1", "2", "3", "6"], "4, 5"],
    [["I", "II", "IV"], "III"],
    [["a)", "b)", "d)"], "c"],
    [["1.1", "1.2", "1.4"], "1.3"],
    [["1.1", "1.2", "2.2"], "2.1"],
    [["1.1", "3.1"], "2"],
    [["2.1.", "2.3."], "2.2"],
  ])("misses in %j: %s", (nos, missing) => {
    expect(numbered(...nos)).toEqual([["numbering-gap", missing]]);
  });

  it("says when numbers go back to one that isn't the first", () => {
    expect(numbered("1", "2", "3", "2")).toEqual([["numbering-backwards", undefined]]);
  });

  it("lets a section start again or go on counting, and asks where it does neither", () => {
    const sections = (first: string, ...second: readonly string[]) =>
      codes({ no: "1" }, { no: first }, ...second.map((no) => ({ no, section: "II" })));
    expect(sections("2", "1", "2")).toEqual([]);
    expect(sections("2", "3", "4")).toEqual([]);
    expect(sections("2", "7", "8")).toEqual(["numbering-start"]);
  });

  it("finds a gap in the sections, unless a line of its own fills it", () => {
    const rows = [{ section: "1" }, { section: "2", no: "1" }, { section: "4", no: "1" }];
    expect(codes(...rows)).toEqual(["section-numbering-gap"]);
    expect(codes(...rows, { section: "", no: "3" })).not.toContain("section-numbering-gap");
  });

  it("finds whatever number is taken out of a row of numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 40 }), fc.nat(), (count, at) => {
        const out = 2 + (at % (count - 2));
        const nos = Array.from({ length: count }, (_, index) => index + 1).filter((no) => no !== out);
        expect(numbered(...nos.map(String))).toEqual([["numbering-gap", String(out)]]);
      }),
    );
  });
});

describe("wording", () => {
  it.each([
    ["Xây dựng hạ tầng giao thông thông minh", []],
    ["Thực hiện hiện đại hóa hành chính", []],
    ["Đẩy mạnh giải ngân ngân sách", []],
    ["Luôn luôn, ngày ngày cải tiến", []],
    ["Từng bước, từng bước hoàn thiện", []],
    ["Công khai, khai thác dữ liệu", []],
    ["Rà soát rà soát thủ tục", ["doubled-words"]],
    ["Bồi dưỡng (cán bộ một cửa cán bộ một cửa)", ["doubled-words"]],
    ["Tập huấn cho cán bộ một cửa và cán bộ một cửa", ["doubled-words"]],
  ])("%s: %j", (activity, expected) => {
    expect(codes({ activity })).toEqual(expected);
  });

  it("is sure of a doubled syllable only where the plan says it once elsewhere", () => {
    const doubled = { activity: "Xây dựng phương án sắp sắp xếp bộ máy" };
    const severities = (...rows: readonly RowSketch[]) =>
      check(planOfRows(...rows)).map(({ severity }) => severity);
    expect(severities(doubled)).toEqual(["warning"]);
    expect(severities(doubled, { activity: "Trình phương án. Sắp xếp nhân sự" })).toEqual(["warning"]);
    expect(severities(doubled, { activity: "Trình phương án sắp xếp nhân sự" })).toEqual(["error"]);
    expect(severities(doubled, { activity: "Duyệt phương án sắp xếp, bố trí" })).toEqual(["error"]);
  });

  it.each([
    ["Triển khai kế hoạch giai đoạn 2016-2020", ["stale-stage"]],
    ["Triển khai kế hoạch giai đoạn 2021-2025", []],
    ["Tổng kết kế hoạch giai đoạn 2016-2020", []],
    ["Ban hành kế hoạch cải cách hành chính năm 2022", ["stale-year"]],
    ["Báo cáo kết quả thực hiện kế hoạch năm 2022", []],
    ["Triển khai Nghị định số 61/2022/NĐ-CP", []],
  ])("%s: %j", (activity, expected) => {
    expect(codes({ activity })).toEqual(expected);
  });

  it("finds a task that only repeats its objective, whatever the letters", () => {
    expect(codes({ objective: "CẢI CÁCH thể chế", task: "Cải cách  thể chế" })).toEqual(["copied-cell"]);
  });
});

describe("products, budgets, duplicates", () => {
  it.each([
    ["Báo cáo kết quả Văn phòng Sở", ["stray-unit-in-product"]],
    ["Báo cáo của Văn phòng Sở", []],
    ["Quy chế làm việc, Văn phòng Sở", []],
    ["Văn phòng Sở", []],
    ["", ["product-empty"]],
    ["Các văn bản", ["product-vague"]],
    ["Báo cáo", []],
  ])("product %j: %j", (product, expected) => {
    expect(codes({ product }, {})).toEqual(expected);
  });

  it.each([
    ["50.000.000", []],
    ["50.000.000 đồng", []],
    ["1,5 tỷ", []],
    ["200 triệu đồng", []],
    ["Không", []],
    ["Theo dự toán", ["budget-no-number"]],
    ["50.00.000", ["budget-no-number"]],
  ])("budget %j: %j", (budget, expected) => {
    expect(codes({ budget }, {})).toEqual(expected);
  });

  it("finds rows that differ only in spaces and letters", () => {
    const row = { task: "Công khai TTHC", activity: "Đăng tải TTHC" };
    expect(codes(row, {}, { ...row, task: "công khai  TTHC" })).toEqual(["duplicate-item"]);
    expect(codes(row, { ...row, deadline: "Quý II" })).toEqual([]);
  });
});

describe("the document's head", () => {
  const headCodes = (head: Partial<Plan["head"]>) => {
    const plan = planOfRows({});
    return check({ ...plan, head: { ...plan.head, ...head } }).map(({ code }) => code);
  };
  const date = isoDate(2023, 1, 12);

  it("is not judged where the source has none", () => {
    expect(headCodes({})).toEqual([]);
  });

  it("is complete with number, kind and day", () => {
    expect(headCodes({ number: "12/KH-SKHCN", date })).toEqual([]);
  });

  it.each([
    [{ number: "/KH-SKHCN", date }, ["document-number-missing"]],
    [
      { number: "", issuedUnder: "(Ban hành theo Kế hoạch số:   /KH-SNV)", date },
      ["document-number-missing"],
    ],
    [{ number: "12/KH-SKHCN", date: null }, ["document-date-missing"]],
    [{ number: "12/SKHCN-VP", date }, ["document-symbol-incomplete"]],
  ])("%j: %j", (head, expected) => {
    expect(headCodes(head)).toEqual(expected);
  });
});

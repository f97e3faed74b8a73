import { DEFAULT_CONVENTIONS } from "../../src/plan/deadline/read";
import { catalogueFromPlan } from "../../src/plan/units/catalogueFromPlan";
import type { Finding } from "../../src/validation/finding";
import { validatePlan } from "../../src/validation/validatePlan";
import { importText } from "../../src/import/text/importText";
import { sampleText } from "../import/sampleFile";
import { planFromGolden } from "../support/planFromGolden";

const plan = planFromGolden();
const findings = validatePlan(plan, {
  year: 2023,
  catalogue: catalogueFromPlan(plan),
  conventions: DEFAULT_CONVENTIONS,
});

const whereOf = ({ place }: Finding): string => {
  switch (place.of) {
    case "cell":
      return `${place.key} ${place.field}`;
    case "activity":
      return place.key;
    case "section":
      return place.section;
    default:
      return place.of;
  }
};
const found = (severity: Finding["severity"]) => {
  const byCode: Record<string, string[]> = {};
  for (const finding of findings.filter((each) => each.severity === severity)) {
    (byCode[finding.code] ??= []).push(whereOf(finding));
  }
  return byCode;
};

describe("the findings of the sample plan (numbers of test/fixtures/nghe-an-2023/defects.md)", () => {
  it("are these errors and no others", () => {
    expect(found("error")).toEqual({
      "deadline-missing": ["III.4 deadline"], // A1
      "numbering-gap": ["VI.6"], // A2
      "duplicate-item": ["II.7"], // A3
      "lead-among-coop": ["II.6 coopUnits", "II.8 coopUnits"], // A5, A4
      "stray-unit-in-product": ["IV.2 product"], // A6
      "deadline-no-report-day": ["II.8 deadline"], // A7
      "deadline-no-period": ["II.1 deadline"], // A8
      "deadline-part-without-time": ["VII.3 deadline"], // A9
      "doubled-words": ["V.1.2 activity", "V.4 task"], // A26, A27
      "document-number-missing": ["document"], // B1
      "document-date-missing": ["document"], // B1
    });
  });

  it("are these warnings and no others", () => {
    expect(found("warning")).toEqual({
      "deadline-conditional": ["I.1.1 deadline", "I.1.2 deadline", "VII.4 deadline"], // A10
      "deadline-external": ["VII.2 deadline"], // A11
      "deadline-integrated": ["VII.1.2 deadline"], // A12
      "deadline-no-report-day": ["IV.7 deadline"], // A13
      "deadline-ongoing-with-product": [
        // A16
        "II.2 deadline",
        "II.5 deadline",
        "II.6 deadline",
        "II.7 deadline",
        "II.9 deadline",
        "IV.6 deadline",
        "V.3 deadline",
        "VI.1 deadline",
        "VI.2 deadline",
        "VI.6 deadline",
      ],
      "deadline-whole-year": [
        // A17
        "III.1 deadline",
        "III.2 deadline",
        "III.3 deadline",
        "IV.2 deadline",
        "IV.3 deadline",
        "IV.4 deadline",
        "IV.5 deadline",
        "V.1.1 deadline",
        "V.1.2 deadline",
        "V.2 deadline",
        "VI.3 deadline",
      ],
      "several-lead-units": [
        "II.5 leadUnit",
        "II.6 leadUnit",
        "II.7 leadUnit",
        "II.8 leadUnit",
        "II.9 leadUnit",
      ], // A18
      "copied-cell": [
        // A22
        "II.8 activity",
        "II.9 task",
        "III.1 activity",
        "III.2 task",
        "III.3 task",
        "III.3 activity",
        "III.4 task",
        "IV.1 task",
        "IV.4 task",
        "IV.7 task",
        "V.3 task",
      ],
      "budget-all-empty": ["document"], // A23
      "stale-stage": ["IV.2 activity"], // A24
      // A25; V.1's second product is as vague as the five that A25 lists.
      "product-vague": [
        "I.1.1 product",
        "IV.3 product",
        "IV.4 product",
        "V.1.2 product",
        "V.3 product",
        "V.4 product",
      ],
      "document-symbol-incomplete": ["document"], // B1
      "due-in-issue-month": ["II.1 deadline"], // A15
      "target-without-activity": ["target", "target", "target", "target"], // B3: 5 three times, 6
    });
  });

  it("name the spellings of table C that differ in signs", () => {
    const whole = importText(sampleText());
    const context = { year: 2023, catalogue: catalogueFromPlan(whole), conventions: DEFAULT_CONVENTIONS };
    const all = validatePlan(whole, context).filter(({ code }) => code === "term-spellings");
    expect(all.map(({ message }) => message)).toEqual([
      "Tên gọi “KH&CN” còn được viết là “KHCN”.",
      "Tên gọi “VNPT-Ioffice” còn được viết là “VNPT I-Office”.",
    ]);
  });

  it("have nothing to say of V.1's second deadline but that it is the whole year's (A28)", () => {
    const merged = findings.filter((finding) => whereOf(finding) === "V.1.2 deadline");
    expect(merged.map(({ code }) => code)).toEqual(["deadline-whole-year"]);
  });

  it("stand with the most serious first, then in the plan's order", () => {
    const ranks = findings.map(({ severity }) => ["error", "warning", "info"].indexOf(severity));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    const errors = findings.filter(({ severity }) => severity === "error").map(whereOf);
    expect(errors.indexOf("II.1 deadline")).toBeLessThan(errors.indexOf("III.4 deadline"));
    expect(errors.indexOf("III.4 deadline")).toBeLessThan(errors.indexOf("VI.6"));
  });

  it("are one Vietnamese sentence each, with at least one thing to do", () => {
    for (const { message, fixes } of findings) {
      expect(message).toMatch(/^[\p{Lu}].*\.$/u);
      expect(message).toBe(message.normalize("NFC"));
      expect(message).not.toContain("\n");
      expect(fixes.length).toBeGreaterThan(0);
    }
  });

  it("offer the mended text where it can be known", () => {
    const fixOf = (where: string, code: string) =>
      findings
        .find((finding) => whereOf(finding) === where && finding.code === code)
        ?.fixes.map((fix) => fix.replacement);
    expect(fixOf("IV.2 product", "stray-unit-in-product")).toEqual(["Báo cáo kết quả"]);
    expect(fixOf("II.6 coopUnits", "lead-among-coop")).toEqual(["Văn phòng Sở"]);
    expect(fixOf("II.8 coopUnits", "lead-among-coop")).toEqual([""]);
    expect(fixOf("V.1.2 activity", "doubled-words")).toEqual([
      "Quyết định giao tự chủ, tự chịu trách nhiệm và các văn bản giao tự chủ tài chính",
    ]);
    expect(fixOf("III.4 deadline", "deadline-missing")).toEqual([null]);
  });

  it("say which leads are heads' offices and no units (A18)", () => {
    const said = findings.filter(({ code }) => code === "several-lead-units").map(({ message }) => message);
    expect(said.filter((message) => message.includes("lẫn chức danh"))).toHaveLength(1);
    expect(said.at(-1)).toContain("lẫn chức danh “Lãnh đạo Sở”, “Trưởng các phòng chuyên môn” với đơn vị");
  });

  it("name the rows that are missing", () => {
    const gap = findings.find(({ code }) => code === "numbering-gap");
    expect(gap?.message).toBe("Lĩnh vực VI: số thứ tự nhảy từ 3 sang 6, thiếu các mục 4, 5.");
  });
});

describe("the work of the sample's part II that its appendix doesn't take up", () => {
  it("is found where reform plans share its theme (B4)", () => {
    const whole = importText(sampleText());
    const context = { year: 2023, catalogue: catalogueFromPlan(whole), conventions: DEFAULT_CONVENTIONS };
    const open = validatePlan(whole, context).filter(({ code }) => code === "work-without-activity");
    expect(open.map(({ message }) => /“(.{12})/.exec(message)?.[1])).toEqual([
      "Công tác thi",
      "Nâng cao chấ", // the body's own checks: target 6 of B3
      "Tổ chức các ",
      "Thực hiện xâ",
      "Tổ chức triể",
      "Thực hiện đú",
      "Thực hiện đầ", // pay
      "Triển khai c",
    ]);
  });
});

import { importText } from "../../../src/import/document";
import { gapBetween, readNumber, readRoman } from "../../../src/import/text/numbering";
import { withKeys } from "../../../src/import/text/keys";
import type { Activity } from "../../../src/plan/plan";

const HEAD = "TT Nhiệm vụ Kết quả Đơn vị chủ trì Thời hạn\n";
const row = (no: string, task = "Rà soát quy trình nội bộ"): string =>
  `${no}\n${task}\nBáo cáo\nVăn phòng Sở\nQuý I\n`;
const numbers = (text: string): string[] =>
  importText(text).activities.map(({ section, no }) => `${section}/${no}`);

describe("the rows of a table", () => {
  it.each([
    [
      "restart in every section",
      `I PHẦN MỘT\n${row("1")}${row("2")}II PHẦN HAI\n${row("1")}`,
      ["I/1", "I/2", "II/1"],
    ],
    [
      "run on through the sections",
      `I PHẦN MỘT\n${row("1")}${row("2")}II PHẦN HAI\n${row("3")}`,
      ["I/1", "I/2", "II/3"],
    ],
    ["have dots", row("1.") + row("2."), ["/1.", "/2."]],
    ["have levels", row("1") + row("1.1") + row("1.2") + row("2"), ["/1", "/1.1", "/1.2", "/2"]],
    ["leave numbers out", row("1") + row("2") + row("5"), ["/1", "/2", "/5"]],
  ])("%s", (_, text, expected) => {
    expect(numbers(HEAD + text)).toEqual(expected);
  });

  it("may carry their section's number, and leave none out so", () => {
    const plan = importText(
      `${HEAD}I PHẦN MỘT\n${row("1.1")}${row("1.2")}II PHẦN HAI\n${row("2.1", "Rà soát trong\n05 ngày làm việc")}${row("2.2")}`,
    );
    expect(plan.activities.map(({ no }) => no)).toEqual(["1.1", "1.2", "2.1", "2.2"]);
    expect(plan.warnings.map(({ code }) => code)).not.toContain("numbering-gap");
  });

  it("take a page's number for none of theirs", () => {
    const page = (no: string): string => `${no}\n${HEAD}`;
    expect(numbers(`${HEAD}${row("1")}${page("2")}${row("2")}${page("3")}${row("3")}`)).toEqual([
      "/1",
      "/2",
      "/3",
    ]);
  });

  it("begin a page where other pages' numbers stand at the foot", () => {
    const pages = [1, 2, 3, 4].map((page) => `${row(`${page}`)}${page}\n`);
    expect(numbers(HEAD + pages.join("\f"))).toEqual(["/1", "/2", "/3", "/4"]);
  });

  it("begin behind a year whose end the margin cut, where the table knows no such year", () => {
    const cut = (no: string, year: string): string =>
      `${no} Rà soát quy trình nội bộ\nBáo cáo\nVăn phòng Sở\nTrước 10/12/${year}\n`;
    const body = [cut("1", "2026"), cut("2", "202"), cut("3", "2026"), cut("4", "2026")].join("");
    expect(numbers(HEAD + body)).toEqual(["/1", "/2", "/3", "/4"]);
  });

  it("don't begin with the rest of a year that the column tore", () => {
    const torn = (no: string): string =>
      `${no}\nRà soát quy trình nội bộ\nBáo cáo\nVăn phòng Sở\nTrước 10/12/202\n6\n`;
    const rows = ["3", "4", "5", "7"].map(torn).join("").replace("202\n6\n", "2026\n");
    expect(numbers(HEAD + rows)).toEqual(["/3", "/4", "/5", "/7"]);
  });

  it("have numbers that their column tore, which are no pages' numbers", () => {
    const torn = [
      ...Array.from({ length: 9 }, (_, at) => `1.${at + 1}`),
      "1.1\n0",
      "1.1\n1",
      "1.1\n2",
      "1.1\n3",
    ];
    expect(numbers(HEAD + torn.map((no) => row(no)).join("")).slice(8)).toEqual([
      "/1.9",
      "/1.10",
      "/1.11",
      "/1.12",
      "/1.13",
    ]);
  });

  it("don't begin with the number of a law's article or of a document", () => {
    const inline = (no: string, task: string): string => `${no} ${task}\nBáo cáo\nVăn phòng Sở\nQuý I\n`;
    const cited = inline("3.", "Nâng cao chất lượng (khoản 2 Điều\n4 Nghị định số 61/2018/NĐ-CP)");
    expect(numbers(HEAD + cited + inline("4.", "Rà soát") + inline("5.", "Sơ kết"))).toEqual([
      "/3.",
      "/4.",
      "/5.",
    ]);
  });

  it("are found below a heading that its narrow column tore", () => {
    const plan = importText(`TT Nhiệm vụ Kết quả Đơn vị chủ trì Thờ\ni\nhạ\nn\n${row("1")}${row("2")}`);
    expect(plan.columns).toEqual(["TT", "Nhiệm vụ", "Kết quả", "Đơn vị chủ trì", "Thời hạn"]);
    expect(plan.activities.map(({ cells }) => cells.deadline)).toEqual(["Quý I", "Quý I"]);
  });

  it("end in a periodic quarter before the next section's number", () => {
    const periodic = "1 Rà soát quy trình\nBáo cáo\nVăn phòng Sở\nHằng\nquý\n";
    expect(numbers(`${HEAD}I Phần một\n${periodic}II Phần hai\n${periodic}`)).toEqual(["I/1", "II/1"]);
  });

  it("stand in their own section though the title before wasn't found", () => {
    const text = `${HEAD}I Phần một\n${row("1")}${row("2")}III Phần ba\n1 Rà soát hồ sơ\nBáo cáo\nVăn phòng Sở\nQuý I\n`;
    expect(numbers(text)).toEqual(["I/1", "I/2", "III/1"]);
  });

  it("end the head though the first begins with a share", () => {
    const head = "TT Mục tiêu Nhiệm vụ Kết quả Đơn vị chủ trì\nThời hạn\n";
    const plan = importText(`${head}1. 100% văn bản\nRà soát quy trình\nBáo cáo\nVăn phòng Sở\nQuý I\n`);
    expect(plan.activities[0]?.cells).toMatchObject({ objective: "100% văn bản", deadline: "Quý I" });
  });

  it("keep a section's name that runs over lines, and a number in the text", () => {
    const plan = importText(
      `${HEAD}I.\nNâng cao nhận thức, đổi mới\ntư duy về cải cách\n${row("1", "Thực hiện Nghị quyết số\n76 của Chính phủ")}`,
    );
    expect(plan.sections).toEqual([{ no: "I", name: "Nâng cao nhận thức, đổi mới tư duy về cải cách" }]);
    expect(plan.activities[0]?.cells.task).toBe("Thực hiện Nghị quyết số 76 của Chính phủ");
  });

  it("say what stands before the first of them", () => {
    const plan = importText(`${HEAD}Ghi chú chung cho bảng\n${row("1")}${HEAD}${row("2")}`);
    expect(plan.warnings).toContainEqual({
      code: "leftover-text",
      where: "dòng 2",
      text: "Ghi chú chung cho bảng",
    });
  });
});

describe("numbers", () => {
  it("follow one another as people count", () => {
    const gap = (a: string, b: string): number | null => {
      const next = readNumber(b);
      return next === null ? null : gapBetween(readNumber(a), next);
    };
    expect([
      gap("5", "6"),
      gap("5", "8"),
      gap("5", "5.1"),
      gap("5.2", "6"),
      gap("c)", "d)"),
      gap("d)", "đ)"),
    ]).toEqual([0, 2, 0, 0, 0, 0]);
    expect([gap("5", "5"), gap("6", "5"), gap("5.2", "7.1")]).toEqual([null, null, null]);
  });

  it("are not every text with digits", () => {
    expect(["50.000.000", "1/2", "12a", "x)", "0"].map(readNumber).slice(1, 3)).toEqual([null, null]);
    expect(readNumber("50.000.000")).toBeNull();
  });

  it("are Roman only in good form", () => {
    expect(["I", "IV", "IX", "XIV", "XL", "IIII", "VX", ""].map(readRoman)).toEqual([
      1,
      4,
      9,
      14,
      40,
      null,
      null,
      null,
    ]);
  });
});

describe("keys", () => {
  const activity = (section: string, no: string): Omit<Activity, "key"> => ({
    section,
    no,
    extra: {},
    doubts: [],
    cells: {
      objective: "",
      task: "",
      activity: "",
      product: "",
      leadUnit: "",
      coopUnits: "",
      deadline: "",
      budget: "",
    },
  });

  it("never stand for two activities, even where the plan counts twice", () => {
    const items = [
      [activity("I", "1")],
      [activity("I", "1.")],
      [activity("I", "1"), activity("I", "1")],
      [activity("", "2)")],
    ];
    expect(withKeys(items).map(({ key }) => key)).toEqual(["I.1", "I.1~2", "I.1~3.1", "I.1~3.2", "2"]);
  });
});

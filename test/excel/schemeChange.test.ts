import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { changeScheme, previewScheme } from "../../src/excel/changeScheme";
import { readSchemeSheet } from "../../src/excel/readOpenSheet";
import { readScores } from "../../src/excel/readScores";
import { undoLastRun } from "../../src/excel/undoRun";
import { sheetDocument } from "../../src/import/sheet/openSheet";
import { SCORE_COLUMNS } from "../../src/locale/vi/scoring";
import { importScheme } from "../../src/scoring/import/importScheme";
import { ofOwnSheet } from "../../src/scoring/import/ownSheet";
import { readScheme } from "../../src/scoring/readScheme";
import type { Scheme } from "../../src/scoring/scheme";
import { compareWithLibreOffice, hasLibreOffice } from "../oracle/libreoffice";
import { openExcel } from "./support/excel";
import { changedPlan, sampleInput } from "./support/input";
import { byHand, cellsOf, contents, sheetNames } from "./support/workbook";

const C = SCORE_COLUMNS;
/** A plan of a few activities: the scores are what matters. */
const INPUT = sampleInput(changedPlan((activities) => activities.slice(0, 3)));

interface Part {
  readonly no: string;
  readonly name: string;
  readonly rule?: object;
  readonly max?: number;
}

const yesNo = (no: string, name: string, max = 2): Part => ({
  ...{ no, name, max },
  rule: { kind: "yesNo", yes: max, no: 0 },
});

/** A scheme of one field and criterion. */
function schemeOf(parts: readonly Part[], more: object = {}): Scheme {
  const max = parts.reduce((sum, part) => sum + (part.max ?? 0), 0);
  return readScheme({
    title: "Bộ tiêu chí thử",
    grades: [{ from: 0, label: "Đạt" }],
    fields: [
      {
        ...{ no: "1", name: "Chỉ đạo điều hành", max },
        criteria: [{ no: "1.1", name: "Kế hoạch cải cách", max, components: parts }],
      },
    ],
    ...more,
  });
}

const OLD = schemeOf([
  yesNo("1.1.1", "Ban hành kế hoạch"),
  yesNo("1.1.2", "Kiểm tra công tác cải cách"),
  yesNo("1.1.3", "Tuyên truyền cải cách hành chính"),
]);

const AT = { at: "28/11/2026 08:15" };
const QD11 = readScheme(
  JSON.parse(readFileSync(join(__dirname, "../fixtures/scoring/qd11-commune-2026.json"), "utf8")),
);
const build = (scheme: Scheme) => buildWorkbook({ ...INPUT, scheme });

/** Types into the row of ChamDiem whose name is given. */
async function enter(name: string, heading: string, value: string | number): Promise<void> {
  const rows = await rowsOf("ChamDiem");
  const at = rows.findIndex((row) => row[C.name] === name);
  if (at < 0) throw new Error(`no row ${name}`);
  await byHand(({ tables }) => {
    tables.getItem("ChamDiem").columns.getItem(heading).getDataBodyRange().getCell(at, 0).values = [[value]];
  });
}

async function rowsOf(table: string): Promise<Record<string, unknown>[]> {
  return Excel.run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    const head = found.getHeaderRowRange().load("values");
    const body = found.getDataBodyRange().load("values");
    await context.sync();
    return body.values.map((row) =>
      Object.fromEntries(row.map((value, at) => [String(head.values[0]?.[at]), value])),
    );
  });
}

const rowNamed = async (name: string) => (await rowsOf("ChamDiem")).find((row) => row[C.name] === name);

/** The formulas of our sheets, without blanks at their ends and without the journal. */
function filled(sheets: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(sheets).flatMap(([name, used]): [string, string][] => {
    const formulas: unknown = Array.isArray(used) ? used[2] : [];
    const lines = Array.isArray(formulas) ? formulas.map((row: unknown[]) => row.join("|")) : [];
    return name === "Nhật ký"
      ? []
      : [
          [
            name,
            lines
              .map((line) => line.replace(/\|+$/, ""))
              .join("\n")
              .trim(),
          ],
        ];
  });
  return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}

describe("another scheme in a workbook that holds scores", () => {
  it("keeps figures with the components they were entered for, not with numbers", async () => {
    await openExcel();
    await build(OLD);
    await enter("Ban hành kế hoạch", C.declared, "Có");
    await enter("Ban hành kế hoạch", C.evidence, "KH 12/KH-SNV");
    await enter("Tuyên truyền cải cách hành chính", C.declared, "Có");
    await build(
      schemeOf([
        yesNo("1.1.1", "Tuyên truyền cải cách hành chính"),
        yesNo("1.1.2", "Ban hành kế hoạch", 3),
        yesNo("1.1.4", "Sáng kiến"),
      ]),
    );
    expect(await rowNamed("Ban hành kế hoạch")).toMatchObject({
      [C.no]: "1.1.2",
      [C.declared]: "Có",
      [C.evidence]: "KH 12/KH-SNV",
      [C.self]: 3,
    });
    expect(await rowNamed("Tuyên truyền cải cách hành chính")).toMatchObject({
      [C.no]: "1.1.1",
      [C.self]: 2,
    });
    expect((await readScores()).scorecard).toMatchObject({ max: 7, self: 5 });
    expect((await rowsOf("ChamDiem")).map((row) => row[C.no])).toEqual([
      "1",
      "1.1",
      "1.1.1",
      "1.1.2",
      "1.1.4",
      "",
    ]);
  });

  it("counts nothing of a component that is gone, and keeps what was entered for it in sight", async () => {
    await openExcel();
    await build(OLD);
    await enter("Kiểm tra công tác cải cách", C.declared, "Có");
    await enter("Kiểm tra công tác cải cách", C.explanation, "Đã kiểm tra 5 phòng");
    await build(schemeOf([yesNo("1.1.1", "Ban hành kế hoạch"), yesNo("1.1.2", "Số hóa hồ sơ")]));
    expect((await readScores()).scorecard).toMatchObject({ max: 4, self: 0 });
    expect(await rowNamed("Kiểm tra công tác cải cách")).toBeUndefined();
    expect(await rowNamed("Số hóa hồ sơ")).toMatchObject({ [C.declared]: "", [C.explanation]: "" });
    expect(await rowsOf("TieuChiCu")).toMatchObject([
      {
        "Tiêu chí": "Kiểm tra công tác cải cách",
        "Bộ tiêu chí cũ": "Bộ tiêu chí thử",
        [C.declared]: "Có",
        [C.explanation]: "Đã kiểm tra 5 phòng",
      },
    ]);
  });

  it("keeps what stood in people's own columns beside a component that is gone", async () => {
    await openExcel();
    await build(OLD);
    await byHand(({ tables }) => {
      tables.getItem("ChamDiem").columns.add(undefined, undefined, "Ghi chú của phòng");
    });
    await enter("Kiểm tra công tác cải cách", "Ghi chú của phòng", "hỏi lại Thanh tra");
    await build(schemeOf([yesNo("1.1.1", "Ban hành kế hoạch")]));
    expect(await rowsOf("TieuChiCu")).toMatchObject([
      { "Nội dung khác": "Ghi chú của phòng: hỏi lại Thanh tra" },
    ]);
    expect((await readScores()).scorecard.max).toBe(2);
  });

  it("lets registered documents follow their components, and never stand for another one", async () => {
    await openExcel();
    await build(OLD);
    await byHand(({ tables }) => {
      tables.getItem("MinhChung").rows.add(undefined, [
        ["TP 1.1.2", "", "BC 5/BC-SNV", "", "", "", "", "", ""],
        ["TP 1.1.3", "", "KH 7/KH-SNV", "", "", "", "", "", ""],
      ]);
    });
    await build(
      schemeOf([yesNo("1.1.2", "Tuyên truyền cải cách hành chính"), yesNo("1.1.3", "Số hóa hồ sơ")]),
    );
    const documents = (await rowsOf("MinhChung")).filter((row) => row["Mã"] !== "");
    expect(documents).toMatchObject([
      { Mã: "TP 1.1.2 (cũ)", "Số ký hiệu": "BC 5/BC-SNV" },
      { Mã: "TP 1.1.2", "Tiêu chí thành phần": "Tuyên truyền cải cách hành chính" },
    ]);
  });

  it("makes no sheet for former figures where nothing was entered, and a second run writes nothing", async () => {
    await openExcel();
    await build(OLD);
    const next = schemeOf([yesNo("1.1.1", "Khác hẳn")]);
    await build(next);
    expect(await sheetNames()).not.toContain("Số liệu tiêu chí cũ");
    expect((await build(next)).unchanged).toBe(true);
  });

  it("brings the scheme's own classes, and clears those that it doesn't have", async () => {
    await openExcel();
    const grades = [
      { from: 80, label: "Tốt" },
      { from: 50, label: "Đạt" },
      { from: 0, label: "Yếu" },
    ];
    await build(schemeOf([yesNo("1.1.1", "Ban hành kế hoạch")], { grades }));
    await byHand(({ worksheets }) => {
      worksheets.getItem("Chấm điểm").getRange("V6").values = [[85]];
      worksheets.getItem("Chấm điểm").getRange("AB6").values = [["ghi chú riêng"]];
    });
    await enter("Ban hành kế hoạch", C.declared, "Có");
    const next = schemeOf([yesNo("1.1.1", "Ban hành kế hoạch")], {
      grades: [
        { from: 95, label: "Xuất sắc" },
        { from: 0, label: "Còn lại" },
      ],
    });
    await build(next);
    expect(await cellsOf("Chấm điểm", "V5:X6")).toEqual([
      ["Xuất sắc", "Còn lại", ""],
      [95, 0, ""],
    ]);
    expect(await cellsOf("Chấm điểm", "AB6")).toEqual([["ghi chú riêng"]]);
    expect((await readScores()).scorecard.grade).toBe("Xuất sắc");
  });

  it("keeps classes that people changed where the scheme doesn't bring others, wherever the cells move", async () => {
    await openExcel();
    await build(OLD);
    await byHand(({ worksheets }) => {
      worksheets.getItem("Chấm điểm").getRange("V5:V6").values = [["Hoàn thành"], [40]];
      worksheets.getItem("Chấm điểm").getRange("T6").values = [["Cắt bớt"]];
    });
    const asking = {
      no: "1.1.5",
      name: "Thực hiện kế hoạch",
      max: 2,
      rule: {
        kind: "conditional",
        when: { component: "1.1.1", operator: "=", value: "Có" },
        then: { kind: "yesNo", yes: 2, no: 0 },
        else: { kind: "yesNo", yes: 1, no: 0 },
      },
    };
    await build(schemeOf([yesNo("1.1.1", "Ban hành kế hoạch"), asking]));
    expect(await cellsOf("Chấm điểm", "V5:X6")).toEqual([
      ["", "Hoàn thành", ""],
      ["", 40, ""],
    ]);
    expect(await cellsOf("Chấm điểm", "U6")).toEqual([["Cắt bớt"]]);
  });

  it("takes nothing back and forth where the scheme is the same, but for the sheet that people edit", async () => {
    await openExcel();
    await build(OLD);
    const before = await contents();
    await changeScheme(OLD, AT);
    const { "Bộ tiêu chí": sheet, ...after } = await contents();
    expect({ ...after, "Nhật ký": null }).toEqual({ ...before, "Nhật ký": null });
    expect(JSON.stringify(sheet)).toContain("Kiểm tra công tác cải cách");
    expect((await changeScheme(OLD, AT)).unchanged).toBe(true);
  });

  it("changes from the pane in five round trips at most, and can be taken back with all that was entered", async () => {
    const excel = await openExcel();
    await build(OLD);
    await enter("Kiểm tra công tác cải cách", C.declared, "Có");
    const [before, rows] = [filled(await contents()), await rowsOf("ChamDiem")];
    const preview = await previewScheme(QD11);
    expect(preview.former.map(({ no }) => no)).toEqual(["1.1.2"]);
    excel.counters.reset();
    await changeScheme(QD11, AT);
    expect(excel.counters.roundTrips).toBeLessThanOrEqual(5);
    expect((await readScores()).scorecard).toMatchObject({ max: 85, self: 0 });
    await undoLastRun({ at: "28/11/2026 09:00" });
    // Columns that the other scheme needed stay, blank; so does the sheet in which people edit it.
    expect(await rowsOf("ChamDiem")).toEqual(rows.map((row): unknown => expect.objectContaining(row)));
    const after = filled(await contents());
    const differing = Object.keys(before).filter((name) => after[name] !== before[name]);
    expect(differing).toEqual(["Chấm điểm"]);
    expect((await readScores()).scorecard).toMatchObject({ max: 6, self: 2 });
  });

  it("is edited in its sheet and read back: rows added, renamed, taken out, a rule in other words", async () => {
    await openExcel();
    await build(OLD);
    await enter("Ban hành kế hoạch", C.declared, "Có");
    await changeScheme(OLD, AT);
    const [title, , , head] = await cellsOf("Bộ tiêu chí", "A1:E4");
    expect([title?.[0], head]).toEqual([
      "Bộ tiêu chí thử",
      ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm", "Nguồn số liệu"],
    ]);
    const lines = await cellsOf("Bộ tiêu chí", "A5:D9");
    const at = lines.findIndex(([, name]) => name === "Kiểm tra công tác cải cách") + 5;
    await byHand(({ worksheets }) => {
      const sheet = worksheets.getItem("Bộ tiêu chí");
      sheet.getRange("A1").values = [["Bộ tiêu chí của Sở"]];
      sheet.getRange(`B${at}:D${at}`).values = [
        ["Tỷ lệ phòng được kiểm tra", 1.5, "Từ 50% trở lên: 1,5; từ 30% đến dưới 50%: 0,75; dưới 30%: 0"],
      ];
      sheet.getRange(`A${at + 1}:E${at + 1}`).insert("Down");
      sheet.getRange(`A${at + 1}:D${at + 1}`).values = [["1.1.4", "Sáng kiến", 0.5, "Có: 0,5; không: 0"]];
      sheet.getRange("C5:C6").values = [[6], [6]];
    });
    const { values, ...sheet } = await readSchemeSheet();
    const imported = importScheme(sheetDocument({ values, ...sheet }));
    const read = ofOwnSheet(imported, { title: String(values[0]?.[0]), source: "" }, OLD);
    expect(read.rules.map(({ no, sureness }) => [no, sureness])).toEqual([
      ["1.1.1", "sure"],
      ["1.1.2", "sure"],
      ["1.1.4", "sure"],
      ["1.1.3", "sure"],
    ]);
    await changeScheme(readScheme(read.scheme), AT);
    expect((await readScores()).scorecard).toMatchObject({ max: 6, self: 2 });
    expect(await rowNamed("Tỷ lệ phòng được kiểm tra")).toMatchObject({ [C.max]: 1.5, "Ngưỡng 1": 50 });
    expect((await cellsOf("Bộ tiêu chí", "A1"))[0]).toEqual(["Bộ tiêu chí của Sở"]);
  });

  (hasLibreOffice ? it : it.skip)("comes to the same in LibreOffice", async () => {
    const excel = await openExcel();
    await build(OLD);
    await enter("Kiểm tra công tác cải cách", C.declared, "Có");
    await enter("Ban hành kế hoạch", C.declared, "Có");
    await build(schemeOf([yesNo("1.1.2", "Ban hành kế hoạch", 3), yesNo("1.1.3", "Khác")]));
    expect(await compareWithLibreOffice(await excel.save())).toEqual([]);
  });
});

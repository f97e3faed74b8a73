import { Workbook } from "@cj-tech-master/excelts";
import { importDocument, readGrid } from "../../../src/import/document";
import { sheetDocument } from "../../../src/import/sheet/openSheet";
import { numberText } from "../../../src/import/sheet/numberText";
import type { Plan } from "../../../src/plan/plan";

const HEAD = ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Kinh phí"];

/** Reads a workbook whose sheets are filled as told. */
async function readBook(fill: (book: Workbook) => void): Promise<Plan> {
  const book = new Workbook();
  fill(book);
  return importDocument({ name: "x", bytes: new Uint8Array(await book.xlsx.writeBuffer()) });
}
const tasks = (plan: Plan): string[] => plan.activities.map(({ no, cells }) => `${no} ${cells.task}`);

describe("a working sheet", () => {
  it("may have its head in any row, true dates, numbers as numbers and results of formulas", async () => {
    const plan = await readBook((book) => {
      const sheet = book.addWorksheet("Theo dõi");
      sheet.getCell("B2").value = "KẾ HOẠCH NĂM 2026";
      HEAD.forEach((text, at) => (sheet.getCell(7, at + 2).value = text));
      sheet.addRow([null, 1, "Rà soát", "Sở A", new Date(Date.UTC(2026, 2, 31)), 20_000_000]);
      sheet.addRow([null, 1.1, { formula: '"Công"&" khai"', result: "Công khai" }, "Sở B", "Quý II", 0.5]);
      sheet.getCell("E8").numFmt = "d-mmm-yy";
      sheet.getCell("F8").numFmt = "#,##0";
      sheet.getCell("F9").numFmt = "0%";
      sheet.getCell("D9").value = { richText: [{ text: "Sở " }, { text: "B", font: { bold: true } }] };
    });
    expect(plan.head.year).toBe(2026);
    // 1 has its own unit and deadline and stands over 1.1: its title is the section
    expect(plan.sections).toEqual([{ no: "1", name: "Rà soát" }]);
    expect(plan.activities.map(({ no, cells }) => [no, cells.task, cells.leadUnit, cells.budget])).toEqual([
      ["1.1", "Công khai", "Sở B", "50%"],
    ]);
  });

  it("shows true dates as people write them", async () => {
    const plan = await readBook((book) => {
      const sheet = book.addWorksheet("a");
      sheet.addRow(HEAD);
      sheet.addRow([1, "Rà soát", "Sở A", new Date(Date.UTC(2026, 2, 31))]);
      sheet.addRow([2, "Công khai", "Sở A", new Date(Date.UTC(2026, 5, 1))]);
      sheet.getCell("D2").numFmt = "[$-42A]d/m/yyyy;@";
      sheet.getCell("D3").numFmt = "mm/yyyy";
    });
    expect(plan.activities.map(({ cells }) => cells.deadline)).toEqual(["31/03/2026", "06/2026"]);
  });

  it("may hold several tables, hidden rows and hidden sheets", async () => {
    const plan = await readBook((book) => {
      const secret = book.addWorksheet("Danh mục");
      secret.state = "hidden";
      secret.addRow(HEAD);
      secret.addRow([1, "Ẩn", "Sở A", "Quý I"]);
      const sheet = book.addWorksheet("Kế hoạch");
      sheet.addRow(["TT", "Chỉ tiêu", "Đơn vị tính", "Kết quả"]);
      sheet.addRow([1, "Tỷ lệ hồ sơ", "%", 95]);
      sheet.addRow([]);
      sheet.addRow(HEAD);
      sheet.addRow([1, "Rà soát", "Sở A", "Quý I"]);
      sheet.addRow([2, "Công khai", "Sở A", "Quý II"]);
      sheet.getRow(6).hidden = true;
      sheet.addRow([]);
      sheet.addRow(["TT", "Tên thiết bị", "Số lượng", "Đơn vị tính"]);
      sheet.addRow([1, "Máy quét", 2, "cái"]);
    });
    expect(tasks(plan)).toEqual(["1 Rà soát", "2 Công khai"]);
    expect(plan.warnings).toContainEqual({
      code: "hidden-rows",
      where: "trang tính “Kế hoạch”",
      text: "1",
    });
  });

  it("keeps columns of codes", async () => {
    const plan = await readBook((book) => {
      const sheet = book.addWorksheet("a");
      sheet.addRow(["Mã nhiệm vụ theo dõi", ...HEAD]);
      sheet.addRow(["KH20_TT_N01.1.1", 1, "Rà soát", "Sở A", "Quý I"]);
    });
    expect(plan.activities[0]).toMatchObject({ no: "1", cells: { task: "Rà soát" } });
    expect(Object.values(plan.activities[0]?.extra ?? {})).toEqual(["KH20_TT_N01.1.1"]);
  });
});

describe("which of a workbook's tables is the plan", () => {
  const plan = (book: Workbook, name: string, rows: readonly (readonly unknown[])[], title = ""): void => {
    const sheet = book.addWorksheet(name);
    if (title !== "") sheet.addRow([title]);
    sheet.addRow(HEAD);
    for (const row of rows) sheet.addRow([...row]);
  };
  const old = [1, "Việc cũ", "Sở A", "Quý I"];
  const now = [1, "Việc mới", "Sở A", "Quý I"];

  it.each([
    ["its sheet's name has the latest year", "KH 2025", "", "KH 2026", ""],
    ["its title has the latest year", "Sheet1", "KẾ HOẠCH NĂM 2025", "Sheet2", "KẾ HOẠCH NĂM 2026"],
    ["the other tells what was done", "Kết quả thực hiện", "", "Kế hoạch", ""],
  ])("%s", async (_, oldName, oldTitle, newName, newTitle) => {
    const read = await readBook((book) => {
      plan(book, newName, [now], newTitle);
      plan(book, oldName, [old], oldTitle);
    });
    expect(tasks(read)).toEqual(["1 Việc mới"]);
    expect(read.warnings.map(({ code }) => code)).toContain("other-table");
  });

  it("gives its year and title, whatever the sheets in front of it say", async () => {
    const guide = (book: Workbook): void => {
      book.addWorksheet("Hướng dẫn").addRow(["HƯỚNG DẪN NHẬP BẢNG NHIỆM VỤ NĂM 2024"]);
      plan(book, "Cũ", [old], "KẾ HOẠCH NĂM 2025");
    };
    const titled = await readBook((book) => {
      guide(book);
      plan(book, "Mới", [now], "KẾ HOẠCH CẢI CÁCH NĂM 2026");
    });
    expect(titled.head).toMatchObject({ title: "KẾ HOẠCH CẢI CÁCH NĂM 2026", year: 2026 });
    const named = await readBook((book) => {
      guide(book);
      plan(book, "KH 2026", [now]);
    });
    expect(named.head.year).toBe(2026);
  });

  it("the sheets of fields are all of it", async () => {
    const read = await readBook((book) => {
      plan(book, "Thể chế", [old]);
      plan(book, "Thủ tục", [now]);
    });
    expect(tasks(read)).toHaveLength(2);
  });

  it("a hidden sheet is, where no other has one, and is offered where one has", async () => {
    const hide = (book: Workbook): void => {
      plan(book, "Ẩn", [old]);
      for (const sheet of book.worksheets) sheet.state = "hidden";
      book.addWorksheet("Trống").addRow(["a"]);
    };
    expect(tasks(await readBook(hide))).toEqual(["1 Việc cũ"]);
    const both = await readBook((book) => {
      hide(book);
      plan(book, "Kế hoạch", [now]);
    });
    expect(tasks(both)).toEqual(["1 Việc mới"]);
    expect(both.warnings).toContainEqual({ code: "hidden-sheet", where: "trang tính “Ẩn”", text: "" });
  });

  it("one of two that stand side by side, with a margin or without", async () => {
    for (const margin of [[], [null]]) {
      const read = await readBook((book) => {
        const sheet = book.addWorksheet("a");
        sheet.addRow(["KẾ HOẠCH NĂM 2026"]);
        sheet.addRow([...HEAD, ...margin, "TT", "Tên thiết bị", "Số lượng", "Đơn giá"]);
        sheet.addRow([...now, 5, ...margin, 1, "Máy quét", 2, 10]);
        sheet.addRow([2, "Việc hai", "Sở B", "Quý II", 6, ...margin, 2, "Máy in", 3, 11]);
      });
      expect(tasks(read)).toEqual(["1 Việc mới", "2 Việc hai"]);
      expect(read.activities.map(({ extra }) => extra)).toEqual([{}, {}]);
      expect(read.columns).toEqual(HEAD);
    }
  });
});

describe("a sheet keeps or tells", () => {
  it("item numbers with their zeros, codes and blanks", async () => {
    const read = await readBook((book) => {
      const sheet = book.addWorksheet("a");
      sheet.addRow(HEAD);
      for (const no of [1.09, 1.1]) sheet.addRow([no, `Việc ${no}`, "Sở  A ", "Quý I", 1.5]);
      for (const cell of ["A2", "A3", "E2"]) sheet.getCell(cell).numFmt = "0.00";
    });
    expect(read.activities.map(({ no, cells }) => [no, cells.leadUnit, cells.budget])).toEqual([
      ["1.09", "Sở A", "1,50"],
      ["1.10", "Sở A", "1.5"],
    ]);
  });

  const asMeant = (plan: Plan): unknown => [
    plan.activities.map(({ no, cells }) => [no, cells.leadUnit, cells.deadline, cells.budget]),
    plan.warnings.filter(({ code }) => code === "error-values"),
  ];
  const MEANT = [
    [
      ["1.2", "", "31/03/2026", "46112"],
      ["1.3", "Sở A", "90", ""],
    ],
    [{ code: "error-values", where: "trang tính “a”", text: "1" }],
  ];

  it("dates without a date's format, numbers that Excel made days of, and which cells show errors", async () => {
    const read = await readBook((book) => {
      const sheet = book.addWorksheet("a");
      sheet.addRow(HEAD);
      sheet.addRow([46_054, "Rà soát", { error: "#N/A" }, 46_112, 46_112]);
      sheet.addRow([1.3, "Công khai", "Sở A", 90]);
      sheet.getCell("A2").numFmt = "d-mmm";
      sheet.getCell("D2").numFmt = "@";
    });
    expect(asMeant(read)).toEqual(MEANT);
  });

  it("the same of a sheet that lies open in Excel", () => {
    const values = [HEAD, [46_054, "Rà soát", "#N/A", 46_112, 46_112], [1.3, "Công khai", "Sở A", 90, ""]];
    const formats = [[], ["d-mmm", "General", "General", "@", "General"], []];
    const { plan } = readGrid(sheetDocument({ name: "a", values, formats, merged: [], hiddenRows: 0 }));
    expect(asMeant(plan)).toEqual(MEANT);
  });

  it("words struck through, in a part of a cell, in whole cells and in rows, each row's together", async () => {
    const run = (text: string, strike: boolean) => ({ text, font: { strike } });
    const read = await readBook((book) => {
      const sheet = book.addWorksheet("a");
      sheet.addRow(HEAD);
      sheet.addRow([1, "Rà soát", "Sở A", { richText: [run("Quý I", true), run("Quý II", false)] }]);
      sheet.addRow([2, "Công bố", "Sở B", "Quý III"]);
      sheet.getCell("C3").font = { strike: true };
      sheet.addRow([3, "Bỏ việc này", "Sở C", new Date(Date.UTC(2026, 2, 31))]);
      for (const column of ["A", "B", "C", "D"]) sheet.getCell(`${column}4`).font = { strike: true };
      // a run with a look of its own is as it says, whatever the cell's look
      sheet.addRow([4, { richText: [{ text: "Lập " }, run("kế hoạch", false)] }, "Sở D", "Quý IV"]);
      sheet.getCell("B5").font = { strike: true };
    });
    expect(read.activities.map(({ cells }) => [cells.task, cells.leadUnit, cells.deadline])).toEqual([
      ["Rà soát", "Sở A", "Quý II"],
      ["Công bố", "", "Quý III"],
      ["kế hoạch", "Sở D", "Quý IV"],
    ]);
    const told = read.warnings.filter(({ code }) => code === "leftover-text");
    expect(told.map(({ where, text }) => `${where}: ${text}`)).toEqual([
      "trang tính “a”, dòng 2, chữ gạch ngang: Quý I",
      "trang tính “a”, dòng 3, chữ gạch ngang: Sở B",
      "trang tính “a”, dòng 4, chữ gạch ngang: 3 Bỏ việc này Sở C 31/03/2026",
      "trang tính “a”, dòng 5, chữ gạch ngang: Lập",
    ]);
  });

  it("what notes, hidden columns and formulas without a result would hide", async () => {
    const read = await readBook((book) => {
      const sheet = book.addWorksheet("a");
      sheet.addRow(HEAD);
      sheet.addRow([1, "Rà soát", "Sở A", "Quý I"]);
      sheet.addRow([2, "Công khai", "Sở A", { formula: "D2" }]);
      sheet.getCell("B2").note = "Chờ ý kiến";
      sheet.getColumn(3).hidden = true;
    });
    expect(read.warnings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: "leftover-text", text: expect.stringContaining("Chờ ý kiến") }),
        { code: "hidden-columns", where: "trang tính “a”", text: "1" },
        { code: "uncalculated", where: "trang tính “a”", text: "1" },
      ]),
    );
  });
});

describe("a number is shown as its format says", () => {
  it.each([
    [45016, "dd/mm/yyyy", "31/03/2023"],
    [45016, '"ngày" dd "tháng" mm', "31/03"],
    [45016, "yyyy", "2023"],
    [45016, '"Trước ngày "dd/mm/yyyy', "Trước 31/03/2023"],
    [45016, "mmm-yy", "03/2023"],
    [45016, "[$-42A]dd mmmm yyyy;@", "31/03/2023"],
    [45016.75, "dd/mm/yyyy hh:mm", "31/03/2023"],
    [1.1, "General", "1.1"],
    [0.1 + 0.2, "General", "0.3"],
    [1234567.5, "#,##0.00", "1.234.567,50"],
    [2, '"Quý "0', "Quý 2"],
    [3, "00", "03"],
    [-1500, "#,##0", "-1.500"],
    [5, '0" triệu đồng"', "5 triệu đồng"],
  ])("%p as %p", (value, format, text) => {
    expect(numberText(value, format, false)).toBe(text);
  });

  it("counts dates from 1904 where the workbook does", () => {
    expect(numberText(45016 - 1462, "dd/mm/yyyy", true)).toBe("31/03/2023");
  });
});

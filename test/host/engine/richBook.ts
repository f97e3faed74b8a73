import type { Workbook } from "../../../host/engine";
import { createWorkbook } from "../../../host/engine";
import { nameChart } from "../../../host/engine/package/chartNames";

type Sheet = ReturnType<Workbook["addWorksheet"]>;

/** A workbook with everything that the host keeps. */
export function richBook(): Workbook {
  const workbook = createWorkbook();
  const sheet = workbook.addWorksheet("Kế hoạch");
  workbook.addWorksheet("DanhMuc").state = "veryHidden";
  workbook.addWorksheet("Ẩn").state = "hidden";
  writeValues(sheet);
  writeFormats(sheet);
  writeTable(sheet);
  writeRules(sheet);
  setUpPage(sheet);
  writeNames(workbook);
  writeChart(sheet);
  return workbook;
}

function writeValues(sheet: Sheet): void {
  const values = [
    "=SUM(1)",
    "-gạch",
    "'x",
    "3/6",
    "Hoàn thành 3/6",
    " đầu cuối ",
    "dòng 1\ndòng 2",
    true,
    "a_x000D_b",
  ];
  values.forEach((value, index) => {
    sheet.getCell(index + 1, 1).value = value;
  });
  sheet.getCell("A10").value = 45000;
  sheet.getCell("A10").numFmt = "dd/mm/yyyy";
  sheet.getCell("A11").value = 44927.25;
  sheet.getCell("A11").numFmt = "dd/mm/yyyy hh:mm";
  sheet.getCell("A12").value = { formula: "A10+1", result: 45001 };
  sheet.getCell("A12").numFmt = "dd/mm/yyyy";
  sheet.getCell("A13").value = { formula: '""', result: "" };
  sheet.getCell("A14").value = { formula: "1/0", result: { error: "#DIV/0!" } };
  sheet.getCell("A15").value = { error: "#N/A" };
  sheet.getCell("A16").value = 0.1 + 0.2;
  sheet.getCell("A17").value = 123456789012345;
  sheet.getCell("A18").value = { text: "liên kết", hyperlink: "https://example.org/a?b=1&c=2" };
  sheet.getCell("A19").value = { text: "trong sổ", hyperlink: "#'Kế hoạch'!A1" };
  sheet.getCell("A20").value = 0.5;
  sheet.getCell("A20").numFmt = "0.0%";
  sheet.getCell("B1").note = "Ghi chú";
}

function writeFormats(sheet: Sheet): void {
  const cell = sheet.getCell("B1");
  cell.font = {
    name: "Times New Roman",
    size: 13,
    bold: true,
    italic: true,
    underline: true,
    color: { argb: "FFFF0000" },
  };
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
  cell.border = { top: { style: "thin", color: { argb: "FF808080" } }, bottom: { style: "double" } };
  cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true, indent: 2 };
  cell.protection = { locked: false, hidden: false };
  sheet.getColumn(2).width = 33.5;
  sheet.getColumn(3).hidden = true;
  sheet.getRow(2).height = 40.5;
  sheet.getRow(6).hidden = true;
  sheet.mergeCells("D1:F2");
  sheet.properties.tabColor = { argb: "FF00B050" };
  sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 5, showGridLines: false }];
  sheet.sheetProtection = { sheet: true, formatColumns: true, autoFilter: true };
}

function writeTable(sheet: Sheet): void {
  const formula = 'KeHoach[[#This Row],[Mã]]&"x"';
  sheet.addTable({
    name: "KeHoach",
    ref: "H5",
    style: { theme: "TableStyleLight9", showRowStripes: false },
    columns: [{ name: "Mã", filterButton: true }, { name: "Trạng thái" }, { name: "Điểm" }],
    rows: [
      ["a", 1, { formula, result: "ax" }],
      ["b", 2, { formula, result: "bx" }],
    ],
  });
}

function writeRules(sheet: Sheet): void {
  const { model } = sheet.dataValidations;
  const messages = { allowBlank: true, showErrorMessage: true, showInputMessage: true };
  model["range:I6:I20"] = {
    type: "list",
    formulae: ["DanhMuc!$A$1:$A$3"],
    ...messages,
    errorStyle: "stop",
    errorTitle: "Sai",
    error: 'Chọn "một" & <trong> danh sách',
    promptTitle: "Gợi ý",
    prompt: "Chọn",
  };
  model["range:J6:J9"] = {
    type: "date",
    operator: "between",
    formulae: [45000, "NgayChot"],
    ...messages,
    errorStyle: "stop",
  };
  model["range:K6:K9"] = {
    type: "decimal",
    operator: "between",
    formulae: [0, 1],
    ...messages,
    errorStyle: "warning",
  };
  model["K10"] = { type: "custom", formulae: ["LEN(K10)>2"], ...messages, errorStyle: "stop" };
  const red = { font: { bold: true, color: { argb: "FFFF0000" } } };
  sheet.conditionalFormattings = [
    {
      ref: "H6:J20",
      rules: [
        { type: "expression", formulae: ['$H6="a"'], style: red, priority: 1, ...{ stopIfTrue: true } },
      ],
    },
    { ref: "I6:I20 K6:K9", rules: [{ type: "expression", formulae: ["$I6>1"], style: red, priority: 2 }] },
    {
      ref: "M6:M20",
      rules: [
        {
          type: "dataBar",
          cfvo: [
            { type: "num", value: 0 },
            { type: "num", value: 1 },
          ],
          color: { argb: "FF63BE7B" },
          gradient: false,
          minLength: 0,
          maxLength: 100,
          border: false,
          priority: 3,
        },
      ],
    },
  ];
}

function setUpPage(sheet: Sheet): void {
  Object.assign(sheet.pageSetup, {
    orientation: "landscape",
    paperSize: 9,
    margins: { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    printArea: "A1:K30",
    printTitlesRow: "5:5",
    printTitlesColumn: "A:B",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
  });
  Object.assign(sheet.headerFooter, { oddFooter: "&C&P/&N", oddHeader: '&L&"Times New Roman,Bold"Sở' });
}

function writeNames(workbook: Workbook): void {
  workbook.definedNames.add("'Kế hoạch'!$A$10", "NgayChot");
  workbook.definedNames.add("DanhMuc!$A$1:$A$3", "DsTrangThai");
  workbook.definedNames.addHidden("'Kế hoạch'!$A$1", "_cchc.plan");
}

function writeChart(sheet: Sheet): void {
  sheet.addChart(
    {
      type: "bar",
      barDir: "bar",
      title: "Tỷ lệ & số",
      series: [
        { name: "Xong", categories: "'Kế hoạch'!$H$6:$H$7", values: "'Kế hoạch'!$I$6:$I$7", fill: "#0070C0" },
      ],
    },
    "M1:T15",
  );
  const [chart] = sheet.getCharts();
  if (chart) nameChart(chart, "BieuDo & 1");
}

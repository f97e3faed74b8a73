import { freshExcel, onSheet, readBack, refusalOf } from "../excel";

const write = (formula: string) => onSheet((sheet) => void (sheet.getRange("D2").formulas = [[formula]]));
const refused = (formula: string) => refusalOf((sheet) => void (sheet.getRange("D2").formulas = [[formula]]));

beforeEach(async () => {
  await freshExcel();
  await onSheet((sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["Tên", "Đơn vị chủ trì"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "KeHoach";
    context.workbook.worksheets.add("Tổng quan");
  });
});

// https://support.microsoft.com/office/overview-of-formulas-in-excel-ecfdc708-9162-49e8-b993-c311f47ca173
describe("a formula that doesn't parse is refused", () => {
  it.each([
    "=1+",
    "=SUM(A1",
    "=SUM(A1))",
    '="open',
    "=A1 A1:",
    "=SUM(A1;A2)",
    "=IF(A1>0 1,2)",
    "=(",
    "=*2",
    "={1,A1}",
    "=KeHoach[Tên",
    "=1 2",
    "='Tổng quan!A1",
    "=Tổng quan!A1",
    "=§",
  ])("%s", async (formula) => {
    expect(await refused(formula)).toMatchObject({ code: "InvalidArgument", location: "Range.formulas" });
  });
});

// https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
describe("a formula must point at things that are there", () => {
  it.each([
    ["a sheet", "=KhongCo!A1"],
    ["a quoted sheet", "='Không có'!A1"],
    ["a table", "=SUM(KhongCo[Tên])"],
    ["a column of a table", "=SUM(KeHoach[Hạn])"],
    ["a column of this row", "=KeHoach[[#This Row],[Hạn]]"],
    ["the table it stands in", "=[@Tên]"],
  ])("%s", async (_what, formula) => {
    expect((await refused(formula)).code).toBe("InvalidArgument");
  });

  it("but a name or a function it doesn't know is taken and shows #NAME?", async () => {
    await write("=KhongCoTen+1");
    expect(await readBack("D2")).toMatchObject({ value: "#NAME?", formula: "=KhongCoTen+1" });
    await write("=KHONGCOHAM(1)");
    expect(await readBack("D2")).toMatchObject({ value: "#NAME?" });
  });
});

describe("formulas of every usual form are taken", () => {
  it.each([
    "=SUM(A1:B2,3)",
    "=-A1^2%",
    '=IF(A1="","",A1&" "&B1)',
    '=COUNTIFS(KeHoach[Tên],"<>"&"",KeHoach[Đơn vị chủ trì],">="&1)',
    "=SUM(KeHoach[[Tên]:[Đơn vị chủ trì]])",
    "=ROWS(KeHoach[#All])+COLUMNS(KeHoach[[#Headers],[Tên]])",
    "='Tổng quan'!$A$1+Sheet1!B2",
    "=SUM('Tổng quan'!A:A,3:5)",
    '=IFERROR(INDEX(KeHoach[Tên],MATCH(2,KeHoach[Đơn vị chủ trì],0)),"")',
    "=SUMPRODUCT(--(KeHoach[Đơn vị chủ trì]>1),{1;2})",
    "=SUM((A1:A2,B1:B2))",
    "=A1:B3 B2:C4",
    "=IF(TRUE,,1)",
    "=TODAY()-1",
    "=\n SUM( A1 , B1 )",
    "=1.5E+3+.5",
    "=#N/A",
  ])("%s", async (formula) => {
    await write(formula);
    expect((await readBack("D2")).formula).toBe(formula);
  });
});

// https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
describe("the size of a formula", () => {
  it("may be 8,192 characters and no more", async () => {
    const sum = (length: number): string => `=${"1+".repeat((length - 2) / 2)}1`;
    await write(sum(8_192));
    expect((await refused(sum(8_194))).code).toBe("InvalidArgument");
  });

  it("may be 64 levels of functions and 255 arguments deep and wide", async () => {
    const nested = (levels: number): string => `=${"ABS(".repeat(levels)}1${")".repeat(levels)}`;
    await write(nested(64));
    expect((await refused(nested(65))).code).toBe("InvalidArgument");
    const wide = (count: number): string => `=SUM(${Array(count).fill("1").join(",")})`;
    await write(wide(255));
    expect((await refused(wide(256))).code).toBe("InvalidArgument");
  });
});

describe("[@Column] and its form in the file", () => {
  it.each([
    "=[@[Đơn vị chủ trì]]*2",
    "=KeHoach[[#This Row],[Đơn vị chủ trì]]*2",
    "=KeHoach[@[Đơn vị chủ trì]]*2",
  ])("%s is read back as [@…] inside the table", async (formula) => {
    await onSheet((sheet) => void (sheet.getRange("A2").formulas = [[formula]]));
    expect(await readBack("A2")).toMatchObject({ formula: "=[@[Đơn vị chủ trì]]*2", value: 2 });
  });

  it("names its table outside of it", async () => {
    await write("=KeHoach[[#This Row],[Đơn vị chủ trì]]*2");
    expect(await readBack("D2")).toMatchObject({ formula: "=KeHoach[@[Đơn vị chủ trì]]*2", value: 2 });
  });
});

import { AddressMap } from "../../src/excel/cells/addressMap";
import { retargetFormula } from "../../src/excel/cells/retargetFormula";

const still = { rows: 0, columns: 0 };
const table = { spec: { row: 4, column: 0, rows: 10, columns: 4 }, row: 4, columns: [0, 1, 2, 3] };

describe("addresses of the spec in a workbook that people changed", () => {
  it("stand still where nothing was inserted", () => {
    const map = new AddressMap([{ spec: { row: 0, column: 0 }, shift: still }], [table]);
    expect(map.isIdentity).toBe(true);
    expect(map.address("A6:D14")).toBe("A6:D14");
  });

  it("follow the columns of a table between which people put one of theirs", () => {
    const map = new AddressMap([], [{ ...table, columns: [0, 1, 3, 4] }]);
    expect(map.address("B6:B14")).toBe("B6:B14");
    expect(map.address("C6:C14")).toBe("D6:D14");
    expect(map.address("A5:D5")).toBe("A5:E5");
    expect(map.address("D:D")).toBe("E:E");
    expect(map.address("A1:D1")).toBe("A1:D1");
  });

  it("follow a table that was pushed down, and rows inserted above everything", () => {
    const origin = { spec: { row: 0, column: 0 }, shift: { rows: 2, columns: 0 } };
    const map = new AddressMap([origin], [{ ...table, row: 6 }]);
    expect(map.address("A1:B2")).toBe("A3:B4");
    expect(map.address("A6:D14")).toBe("A8:D16");
    expect(map.address("A20:B20")).toBe("A22:B22");
  });

  it("follow the nearest named cell above", () => {
    const anchors = [
      { spec: { row: 0, column: 0 }, shift: still },
      { spec: { row: 9, column: 2 }, shift: { rows: 1, columns: 0 } },
    ];
    const map = new AddressMap(anchors, []);
    expect(map.address("B2:C5")).toBe("B2:C5");
    expect(map.address("B10:C15")).toBe("B11:C16");
  });
});

describe("formulas of the spec in a workbook that people changed", () => {
  const moved = new AddressMap([{ spec: { row: 0, column: 0 }, shift: { rows: 1, columns: 0 } }], []);
  const fixed = new AddressMap([], []);
  const home = { specName: "Tổng quan", name: "Trang đầu", map: fixed };
  const other = { specName: "Kế hoạch", name: "Kế hoạch", map: moved };
  const targets = [home, other];

  it.each([
    ["=C4+'Tổng quan'!$C$4", "=C4+'Trang đầu'!$C$4"],
    ["=SUM('Kế hoạch'!A1:B2,A1)", "=SUM('Kế hoạch'!A2:B3,A1)"],
    ["=IF(A1=\"'Tổng quan'!C4\",LOG10(5),NgayChot)", "=IF(A1=\"'Tổng quan'!C4\",LOG10(5),NgayChot)"],
    ["=KeHoach[@Hạn]+'Trang khác'!A1", "=KeHoach[@Hạn]+'Trang khác'!A1"],
  ])("%s becomes %s", (formula, expected) => {
    expect(retargetFormula(formula, home, targets)).toBe(expected);
  });

  it("keep their text where nothing moved", () => {
    const same = { specName: "Mốc", name: "Mốc", map: fixed };
    expect(retargetFormula("= A1 + B1", same, [same])).toBe("= A1 + B1");
  });
});

import fc from "fast-check";
import { canonicalFormula, tokenise } from "../../src/excel/cells/formulaText";

describe("the canonical form of formulas", () => {
  it.each([
    ['=IF([@Hạn]="",1,0)', '=IF(KeHoach[@Hạn]="", 1, 0)'],
    ["=[@[Đơn vị chủ trì]]", "=KeHoach[[#This Row],[Đơn vị chủ trì]]"],
    ["=[@Hạn]+1", "=[@[Hạn]] + 1"],
    ["=SUM(Moc[Hạn])", "=sum( Moc[[Hạn]] )"],
    ["='Tổng quan'!C4", "= 'Tổng quan'!C4"],
    ["=DanhMuc!A1", "='DanhMuc'!A1"],
    ["=NgayChot", "=@NgayChot"],
    ["=FIXED(A1,2,TRUE)", "=FIXED(A1,2,TRUE( ))"],
    ["=IFS(A1>0.5,1)", "=_xlfn.IFS(A1>0.50,1)"],
    ["=COUNTIFS(Moc[[Mã]:[Hạn]],1)", "=COUNTIFS(Moc[[Mã] : [Hạn]],1)"],
  ])("takes %s and %s for one formula", (ours, excels) => {
    expect(canonicalFormula(excels, "KeHoach")).toBe(canonicalFormula(ours, "KeHoach"));
  });

  it.each([
    ['=IF(A1="a b",1,0)', '=IF(A1="ab",1,0)'],
    ['=IF(A1="a",1,0)', '=IF(A1="A",1,0)'],
    ["=[@Hạn]", "=[@Han]"],
    ["=Moc[@Hạn]", "=[@Hạn]"],
    ["='Kế hoạch'!A1", "='Kếhoạch'!A1"],
    ["=$A1", "=A1"],
    ["=A1:B2", "=A1,B2"],
    ["=Moc[[#Headers],[Hạn]]", "=Moc[Hạn]"],
  ])("tells %s from %s", (one, other) => {
    expect(canonicalFormula(other, "KeHoach")).not.toBe(canonicalFormula(one, "KeHoach"));
  });

  it("loses no sign when it cuts a formula, whatever it holds", () => {
    const piece = fc.constantFrom('"', "'", "[", "]", "!", "A1", "Kế hoạch", " ", "@", "(", ",", '""', "1.5");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const formula = `=${pieces.join("")}`;
        expect(
          tokenise(formula)
            .map(({ text }) => text)
            .join(""),
        ).toBe(formula);
      }),
    );
  });
});

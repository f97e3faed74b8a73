import { rewriteComparisons } from "../../../host/engine/comparisons";

describe("comparisons in a formula", () => {
  it.each([
    ["A1=B1", 'HOSTCOMPARE("=",A1,B1)'],
    ["IF(A1+B1<=0.3,1,2)", 'IF(HOSTCOMPARE("<=",A1+B1,0.3),1,2)'],
    ['COUNTIF(A:A,"<>")', 'COUNTIF(A:A,"<>")'],
    ["'a=b'!A1>1", `HOSTCOMPARE(">",'a=b'!A1,1)`],
    ["T[x=y]<>2", 'HOSTCOMPARE("<>",T[x=y],2)'],
    ['{"<",1}=A1', 'HOSTCOMPARE("=",{"<",1},A1)'],
    ["1=1=TRUE", 'HOSTCOMPARE("=",HOSTCOMPARE("=",1,1),TRUE)'],
    ["(A1>1)*(B1<2)", '(HOSTCOMPARE(">",A1,1))*(HOSTCOMPARE("<",B1,2))'],
    ['IF(A1="""=",1,2)', 'IF(HOSTCOMPARE("=",A1,"""="),1,2)'],
    ["SUM(A1,B1)", "SUM(A1,B1)"],
  ])("%s is calculated as %s", (formula, rewritten) => {
    expect(rewriteComparisons(formula)).toBe(rewritten);
  });
});

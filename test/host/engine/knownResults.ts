/**
 * Results that Excel's documentation gives or that follow from it; written by hand, so that they share nothing
 * with the engine. The formulas read this block (A1:D5), where C2, A5, B5 and D4 are blank:
 *
 *     Alpha               1    5   x
 *     beta                2        X
 *     GAMMA               3    9   y
 *     delta epsilon zeta  4.5  0
 *                              7   =
 */
export const BLOCK: readonly (readonly (string | number | null)[])[] = [
  ["Alpha", 1, 5, "x"],
  ["beta", 2, null, "X"],
  ["GAMMA", 3, 9, "y"],
  ["delta epsilon zeta", 4.5, 0, null],
  [null, null, 7, "="],
];

export type Known = readonly [formula: string, result: string | number | boolean];

const LOGIC: readonly Known[] = [
  ['IF(C2="","blank","no")', "blank"],
  ["IF(B9,1,0)", 0],
  ["IF(TRUE,C2)", 0],
  ['IF(AND(C2<>"",C2<5),1,2)', 2],
  ["AND(TRUE,B1>0)", true],
  ["OR(FALSE,B1>5)", false],
  ["NOT(B1)", false],
  ['IFERROR(1/0,"lỗi")', "lỗi"],
  ['IFERROR(MATCH("zz",A1:A5,0),"none")', "none"],
];

const COMPARISONS: readonly Known[] = [
  ['A1="ALPHA"', true],
  ['C2=""', true],
  ["C2=0", true],
  ["C2=FALSE", true],
  ["0.1+0.2=0.3", true],
  ["0.1+0.2>0.3", false],
  ["7/100>=0.07", true],
  ['"a"<"B"', true],
  ['"a">1', true],
  ['TRUE>"z"', true],
  ["1=1=TRUE", true],
  ['"đ"="Đ"', true],
  ['"a,b"&"=c"="a,b=c"', true],
  ["1/0=1", "#DIV/0!"],
];

const ARITHMETIC: readonly Known[] = [
  ["ROUND(2.5,0)", 3],
  ["ROUND(-2.5,0)", -3],
  ["ROUND(2.135,2)", 2.14],
  ["ROUND(85.4*2.5/100,2)", 2.14],
  ["ROUND(1.005,2)", 1.01],
  ["ROUND(9.999,2)", 10],
  ["ROUND(1250,-2)", 1300],
  ["ROUND(0,2)", 0],
  ["ROUND(C2,2)", 0],
  ["ROUNDDOWN(-2.79,1)", -2.7],
  ["ROUNDUP(2.001,2)", 2.01],
  ["MOD(-3,2)", 1],
  ["MOD(1,0)", "#DIV/0!"],
  ["INT(-2.5)", -3],
  ["-2^2", 4],
  ["2^3^2", 64],
  ["10%", 0.1],
  ["C2+1", 1],
  ['"3"+2', 5],
  ['"a"+2', "#VALUE!"],
  ["TRUE+1", 2],
  ["1/0", "#DIV/0!"],
  ["NOSUCH(1)", "#NAME?"],
];

const AGGREGATES: readonly Known[] = [
  ["SUM(B1:B5)", 10.5],
  ["SUM(C1:C5)", 21],
  ["AVERAGE(B1:B5)", 2.625],
  ["AVERAGE(Z1:Z2)", "#DIV/0!"],
  ["COUNTA(A1:A5)", 4],
  ["MIN(C1:C5)", 0],
  ["MAX(C1:C5)", 9],
  ["MIN(A1:A5)", 0],
  ["SMALL(B1:B5,2)", 2],
  ["LARGE(B1:B5,1)", 4.5],
  ["RANK(3,B1:B4)", 2],
  ["RANK(3,B1:B4,1)", 3],
  ["ROWS(A1:A5)", 5],
];

const CRITERIA: readonly Known[] = [
  ['COUNTIF(C1:C5,"")', 1],
  ['COUNTIF(C1:C5,"<>")', 4],
  ['COUNTIF(C1:C5,"<>0")', 4],
  ["COUNTIF(C1:C5,0)", 1],
  ["COUNTIF(C1:C5,C2)", 1],
  ['COUNTIF(D1:D5,"=")', 1],
  ['COUNTIF(D1:D5,"x")', 2],
  ['COUNTIF(A1:A5,"<>beta")', 4],
  ['COUNTIF(A1:A5,"*a")', 4],
  ['COUNTIF(A1:A5,"?eta")', 1],
  ['COUNTIF(A1:A5,"~*a")', 0],
  ['COUNTIF(A1:A5,"beta gamma")', 0],
  ['COUNTIF(B1:B5,">"&1.5)', 3],
  ['COUNTIF(B1:B5,"<="&3)', 3],
  ['COUNTIFS(B1:B5,">=2",B1:B5,"<4")', 2],
  ['COUNTIFS(B1:B5,"<="&3,D1:D5,"x")', 2],
  ['COUNTIFS(A1:A5,"beta",C1:C5,"")', 1],
  ['COUNTIFS(A1:A5,"x",B1:B4,1)', "#VALUE!"],
  ['SUMIFS(B1:B5,D1:D5,"X")', 3],
  ['SUMIFS(B1:B5,A1:A5,"<>")', 10.5],
  ['SUMIFS(B1:B5,A1:A5,"none")', 0],
  ['SUMIF(A1:A5,"beta",B1:B5)', 2],
  ['AVERAGEIFS(B1:B5,D1:D5,"zz")', "#DIV/0!"],
];

/** Inside SUMPRODUCT functions of single values work cell by cell. */
const ARRAYS: readonly Known[] = [
  ["SUMPRODUCT(--(LEN(A1:A5)>5))", 1],
  ['SUMPRODUCT(--(LEFT(A1:A5,1)="b"))', 1],
  ['SUMPRODUCT(--(MID(A1:A5,1,2)="al"))', 1],
  ['SUMPRODUCT(--(TRIM(A1:A5)<>""))', 4],
  ['SUMPRODUCT(--(SUBSTITUTE(A1:A5,"a","")="bet"))', 1],
  ['SUMPRODUCT(--(TEXT(B1:B5,"0")="5"))', 1],
  ["SUMPRODUCT(--ISNUMBER(B1:B5))", 4],
  ["SUMPRODUCT(--ISBLANK(A1:A5))", 1],
  ["SUMPRODUCT(ROUND(B1:B5/2,0))", 6],
  ["SUMPRODUCT(--(YEAR(B1:B4+45000)=2023))", 4],
  ["SUMPRODUCT(--(MONTH(B1:B4+45000)=3))", 4],
  ['SUMPRODUCT(--NOT(D1:D5="x"))', 3],
  ['SUMPRODUCT((D1:D5="x")*(B1:B5))', 3],
  ['SUMPRODUCT((D1:D5="x")*1,B1:B5)', 3],
  ['SUMPRODUCT((A1:A5<>"")/COUNTIF(A1:A5,A1:A5&""))', 4],
  ['SUMPRODUCT(COUNTIF(D1:D5,{"x","y"}))', 3],
  ['SUMPRODUCT(SUMIFS(B1:B5,D1:D5,{"x","y"}))', 6],
  ['SUMPRODUCT(--ISNUMBER(SEARCH("a",A1:A5)))', 4],
  ['SUMPRODUCT(--ISNUMBER(MATCH(D1:D5,{"x","y"},0)))', 3],
  ['SUMPRODUCT((B1:B5>=2)*(B1:B5<=4.5)*(A1:A5<>""))', 3],
  ['SUMPRODUCT(MAX((D1:D5="x")*B1:B5))', 2],
];

const LOOKUPS: readonly Known[] = [
  ['INDEX(A1:D5,MATCH("BETA",A1:A5,0),2)', 2],
  ["INDEX(A1:A5,5)", 0],
  ['INDEX(A1:A5,5)&""', ""],
  ["MATCH(3,B1:B4,1)", 3],
  ["MATCH(3.9,B1:B4,1)", 3],
  ["MATCH(0,B1:B4,1)", "#N/A"],
  ['MATCH("ga*",A1:A5,0)', 3],
  ['INDEX(B1:B5,MATCH(1,INDEX((A1:A5="GAMMA")*(D1:D5="y"),0),0))', 3],
];

const DATES: readonly Known[] = [
  ["DATE(2023,13,1)", 45292],
  ["DATE(2023,3,0)", 44985],
  ["DATE(2024,2,29)", 45351],
  ["DATE(1900,1,1)", 1],
  ["DATE(1900,3,1)", 61],
  ["YEAR(45000)", 2023],
  ["MONTH(45000)", 3],
  ["DAY(45000.9)", 15],
  ["EOMONTH(DATE(2024,1,31),1)", 45351],
  ["EOMONTH(DATE(2023,12,5),0)", 45291],
  ["EOMONTH(DATE(2023,11,5),1)", 45291],
  ["EDATE(DATE(2024,1,31),1)", 45351],
  ['TEXT(45000,"dd/mm/yyyy")', "15/03/2023"],
  ["YEAR(-1)", "#NUM!"],
];

const TEXTS: readonly Known[] = [
  ['LEN("đường")', 5],
  ['LEFT("Kế hoạch",2)', "Kế"],
  ['LEFT("ab",-1)', "#VALUE!"],
  ['RIGHT("Kế hoạch",4)', "hoạch".slice(1)],
  ['MID("Kế hoạch",4,10)', "hoạch"],
  ['TRIM("  a   b ")', "a b"],
  ['SUBSTITUTE("a-b-a","a","x")', "x-b-x"],
  ['SUBSTITUTE("a-b-a","a","x",2)', "a-b-x"],
  ['REPT("█",3)', "███"],
  ['UPPER("đặng")', "ĐẶNG"],
  ['SEARCH("E","beta")', 2],
  ['FIND("E","beta")', "#VALUE!"],
  ['EXACT("a","A")', false],
  ['TEXT(0.1234,"0.0%")', "12.3%"],
  ['TEXT(1234567.891,"#,##0.00")', "1,234,567.89"],
  ['TEXT(3,"00")', "03"],
  ['C2&"z"', "z"],
  ['B4&""', "4.5"],
  ['HYPERLINK("#A1","đi")', "đi"],
  ['N("a")', 0],
  ["N(TRUE)", 1],
  ["ISNUMBER(A1)", false],
  ["ISBLANK(C2)", true],
  ['ISNUMBER("3")', false],
];

export const KNOWN_RESULTS: readonly Known[] = [
  ...LOGIC,
  ...COMPARISONS,
  ...ARITHMETIC,
  ...AGGREGATES,
  ...CRITERIA,
  ...ARRAYS,
  ...LOOKUPS,
  ...DATES,
  ...TEXTS,
];

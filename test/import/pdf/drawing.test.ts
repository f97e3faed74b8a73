import { CrowdedPageError } from "../../../src/import/pdf/errors";
import { gridsOf } from "../../../src/import/pdf/grid";
import { habitsOf, joinLines } from "../../../src/import/pdf/joinLines";
import { runOperators } from "../../../src/import/pdf/operators";
import { pageOf } from "../../../src/import/pdf/pageOf";
import type { PathMark } from "../../../src/import/pdf/paths";
import { unsureLetters } from "../../../src/import/pdf/unsureLetters";
import { rulesOf } from "../../../src/import/pdf/rules";
import { textLinesOf } from "../../../src/import/pdf/textLines";
import type { TextLine } from "../../../src/import/pdf/textLines";
import { drawText } from "./drawTable";

const bar = (x0: number, y0: number, x1: number, y1: number, color = "#000000"): PathMark => ({
  x0,
  y0,
  x1,
  y1,
  kind: "fill",
  color,
});
/** Two by two cells of 100 × 20 points, ruled with thin bars. */
const BARS = [
  ...[0, 20, 40].map((y) => bar(0, y, 200, y + 0.5)),
  ...[0, 100, 200].map((x) => bar(x, 0, x + 0.5, 40)),
];
const gridOf = (marks: readonly PathMark[]) =>
  gridsOf({ number: 1, width: 600, height: 800, glyphs: [], ...rulesOf(marks) });

describe("rules and grids", () => {
  it("takes thin filled bars for rules", () => {
    const [grid] = gridOf(BARS);
    expect(grid?.xs).toHaveLength(3);
    expect(grid?.cells).toHaveLength(4);
  });

  it("finds no column in a head whose shading is filled in pieces", () => {
    const grey = "#d9d9d9";
    const shading = [
      bar(1, 1, 5, 20, grey),
      bar(5, 1, 95, 14, grey),
      bar(95, 1, 96, 20, grey),
      bar(5, 14, 95, 15.5, grey),
      bar(101, 1, 199, 20, grey),
    ];
    const [grid] = gridOf([...shading, ...BARS]);
    expect([grid?.xs.length, grid?.ys.length]).toEqual([3, 3]);
  });

  it("puts a dotted rule together from its dots", () => {
    const dots = Array.from({ length: 100 }, (_, at) => bar(at * 2, 20, at * 2 + 0.5, 20.5));
    const solid = BARS.filter((mark) => mark.y0 !== 20);
    expect(gridOf([...solid, ...dots])[0]?.cells).toHaveLength(4);
    expect(gridOf(solid)[0]?.cells).toHaveLength(2);
  });

  it("takes an underline in a cell for no rule", () => {
    expect(gridOf([...BARS, bar(10, 12, 60, 12.5)])[0]?.ys).toHaveLength(3);
  });

  it("merges cells that no rule parts, over columns and over rows", () => {
    const merged = [
      bar(0, 0, 200, 0.5),
      bar(0, 20, 100, 20.5),
      bar(0, 40, 200, 40.5),
      bar(0, 60, 200, 60.5),
      bar(0, 0, 0.5, 60),
      bar(100, 0, 100.5, 40),
      bar(200, 0, 200.5, 60),
    ];
    const spans = gridOf(merged)[0]?.cells.map(({ rowSpan, columnSpan }) => [rowSpan, columnSpan]);
    expect(spans).toEqual([
      [1, 1],
      [2, 1],
      [1, 1],
      [1, 2],
    ]);
  });

  it("closes a table whose outer sides aren't drawn", () => {
    const open = [...[0, 20, 40].map((y) => bar(0, y, 200, y + 0.5)), bar(100, 0, 100.5, 40)];
    expect(gridOf(open)[0]?.cells).toHaveLength(4);
  });

  it("closes it where a merged cell takes the place of some of its rules", () => {
    const rows = [0, 20, 40, 60];
    const open = [
      ...rows.map((y) => bar(0, y, y === 20 || y === 40 ? 200 : 300, y + 0.5)),
      ...[100, 200].map((x) => bar(x, 0, x + 0.5, 60)),
    ];
    const [grid] = gridOf(open);
    expect(grid?.xs).toHaveLength(4);
    expect(grid?.cells.filter(({ rowSpan }) => rowSpan === 3)).toHaveLength(1);
  });

  it("closes a row at the page's end, and says that it is open", () => {
    const cut = [
      ...[0, 20].map((y) => bar(0, y, 200, y + 0.5)),
      ...[0, 100, 200].map((x) => bar(x, 0, x + 0.5, 70)),
    ];
    const [grid] = gridOf(cut);
    expect(grid?.ys).toHaveLength(3);
    expect(grid?.cells.map(({ open }) => open)).toEqual([false, false, true, true]);
    expect(gridOf(BARS)[0]?.cells.some(({ open }) => open)).toBe(false);
  });

  it("takes the lines of double rules side by side for one", () => {
    const doubled = BARS.flatMap((mark) =>
      [0, 1.5, 2.25, 4.5].map((by) =>
        mark.x1 - mark.x0 > 1
          ? { ...mark, y0: mark.y0 + by, y1: mark.y1 + by }
          : { ...mark, x0: mark.x0 + by, x1: mark.x1 + by },
      ),
    );
    const [grid] = gridOf(doubled);
    expect([grid?.xs.length, grid?.ys.length]).toEqual([3, 3]);
  });

  it("takes a map's thousands of lines for no table", () => {
    const lines = Array.from({ length: 4_100 }, (_, at) => [
      bar(at * 3, 0, at * 3 + 0.5, 500),
      bar(0, at * 3, 500, at * 3 + 0.5),
    ]);
    expect(gridOf(lines.flat())).toEqual([]);
    const net = Array.from({ length: 160 }, (_, at) => [
      bar(at * 6, 0, at * 6 + 0.5, 954),
      bar(0, at * 6, 954, at * 6 + 0.5),
    ]);
    expect(gridOf(net.flat())).toEqual([]);
  });

  it("keeps two tables apart that stand one under the other", () => {
    const below = BARS.map((mark) => ({ ...mark, y0: mark.y0 + 100, y1: mark.y1 + 100 }));
    expect(gridOf([...BARS, ...below])).toHaveLength(2);
  });
});

describe("lines of letters", () => {
  const textOf = (glyphs: Parameters<typeof textLinesOf>[0]) => textLinesOf(glyphs).map(({ text }) => text);

  it("puts letters in order that a second font drew later", () => {
    const all = drawText("Nhiệm vụ", 10, 100);
    const later = all.filter((_, at) => at === 3 || at === 7);
    const first = all.filter((glyph) => !later.includes(glyph));
    expect(textOf([...first, ...later])).toEqual(["Nhiệm vụ"]);
  });

  it("counts letters once that are drawn twice to look bold", () => {
    const once = drawText("Sở Nội vụ", 10, 100);
    const shifted = once.map((glyph) => ({ ...glyph, x0: glyph.x0 + 0.3, x1: glyph.x1 + 0.3 }));
    expect(textOf([...once, ...shifted])).toEqual(["Sở Nội vụ"]);
  });

  it("takes letters apart that a font draws as one", () => {
    expect(textOf(drawText("O\ufb03ce, \ufb01le", 10, 100))).toEqual(["Office, file"]);
  });

  it("keeps a mark with its letter", () => {
    const [a, b] = drawText("en", 10, 100);
    if (!a || !b) throw new Error("no letters");
    const marks = ["\u0323", "\u0302"].map((text) => ({ ...a, text, x0: a.x1, x1: a.x1 }));
    expect(textOf([a, ...marks, b])).toEqual(["ện"]);
  });

  it("puts a blank where letters stand apart, and a raised number into its line", () => {
    const glyphs = [...drawText("gồm", 10, 100), ...drawText("1", 28, 96, 8), ...drawText("các", 40, 100)];
    expect(textOf(glyphs)).toEqual(["gồm1 các"]);
  });
});

describe("line breaks in a cell", () => {
  const lines = (...texts: string[]): TextLine[] =>
    texts.map((text, at) => ({
      text: text.trim(),
      x0: 0,
      x1: text.trim().length * 6,
      y: 20 + at * 14,
      size: 12,
      blankAfter: text.endsWith(" "),
    }));
  const joined = (width: number, ...texts: string[]) =>
    joinLines(lines(...texts), width, { drawsBlanks: false, margin: 3 });

  it.each([
    [26, ["30/9/", "2026"], "30/9/2026"],
    [26, ["202", "6"], "2026"],
    [140, ["theo Kế hoạch số 20-", "KH/BCĐ của Ban"], "theo Kế hoạch số 20-KH/BCĐ của Ban"],
    [140, ["Kế hoạch số 131", "/KH-UBND năm nay có"], "Kế hoạch số 131/KH-UBND năm nay có"],
    [40, ["Thườ", "ng"], "Thường"],
    [40, ["Sở Quy hoạch -", "Kiến trúc"], "Sở Quy hoạch - Kiến trúc"],
    [100, ["Văn phòng Sở", "Khoa học"], "Văn phòng Sở Khoa học"],
    [40, ["Thường", "xuyên"], "Thường xuyên"],
    [30, ["2025", "2026"], "2025 2026"],
    [40, ["Kin", "h phí"], "Kinh phí"],
    [26, ["ST", "T"], "STT"],
    [26, ["S", "ố T", "T"], "Số TT"],
    [26, ["VP", "UBND"], "VP UBND"],
    [42, ["30/7/2", "026"], "30/7/2026"],
    [36, ["TTXV", "N, các"], "TTXVN, các"],
    [60, ["CT-TTg", "và các"], "CT-TTg và các"],
    [34, ["TTHC", "thuộc"], "TTHC thuộc"],
    [60, ["ngày 20", "25"], "ngày 20 25"],
    [36, ["nghìn", "km"], "nghìn km"],
    [36, ["Chuy", "ển tiếp"], "Chuyển tiếp"],
    [30, ["theo", "ý kiến"], "theo ý kiến"],
    [50, ["HĐND&UB", "ND huyện"], "HĐND&UBND huyện"],
    [66, ["118/2025/N", "Đ-CP"], "118/2025/NĐ-CP"],
    [40, ["131/Q", "Đ-", "TTg"], "131/QĐ-TTg"],
    [42, ["1.250,", "5"], "1.250,5"],
    [20, ["1.", "1"], "1.1"],
    [60, ["1.", "2"], "1.\n2"],
  ] as const)("in %d points %j is %j", (width, texts, text) => {
    expect(joined(width, ...texts)).toBe(text);
  });

  it("keeps the breaks that somebody made: bullets, and lines that end early", () => {
    expect(joined(200, "- Rà soát văn bản;", "- Trình ban hành")).toBe(
      "- Rà soát văn bản;\n- Trình ban hành",
    );
    expect(joined(300, "Sở Nội vụ", "Sở Tài chính")).toBe("Sở Nội vụ\nSở Tài chính");
  });

  it("learns whether a document draws the blank at which it breaks", () => {
    const cell = (blank: string) => ({
      lines: lines(`Văn phòng Sở${blank}`, "Khoa học"),
      left: 0,
      width: 90,
    });
    expect(habitsOf(Array.from({ length: 12 }, () => cell(" "))).drawsBlanks).toBe(true);
    expect(habitsOf(Array.from({ length: 12 }, () => cell(""))).drawsBlanks).toBe(false);
  });
});

describe("a page's operators", () => {
  const OPS = {
    save: 1,
    restore: 2,
    transform: 3,
    beginText: 4,
    setFont: 5,
    setTextMatrix: 6,
    showText: 7,
    stroke: 8,
    constructPath: 9,
    paintFormXObjectBegin: 10,
    paintFormXObjectEnd: 11,
    moveText: 12,
    clip: 13,
    endPath: 14,
    setTextRenderingMode: 15,
  };
  const glyphs = (text: string) =>
    [...text].map((unicode) => ({ originalCharCode: 0, unicode, width: 500, isSpace: unicode === " " }));
  const run = (operators: readonly (readonly [keyof typeof OPS, readonly unknown[]])[]) =>
    runOperators(
      { fnArray: operators.map(([name]) => OPS[name]), argsArray: operators.map(([, args]) => args) },
      OPS,
      { matrix: [1, 0, 0, -1, 0, 800], width: 600, height: 800 },
      () => ({ unit: 0.001, letter: (_, text) => text }),
    );

  it("places letters through every matrix on the way, a form's too", () => {
    const { glyphs: drawn } = run([
      ["save", []],
      ["transform", [2, 0, 0, 2, 100, 100]],
      ["paintFormXObjectBegin", [[1, 0, 0, 1, 10, 0], null]],
      ["beginText", []],
      ["setFont", ["F1", 10]],
      ["moveText", [5, 5]],
      ["showText", [[...glyphs("a"), -1000, ...glyphs("b")]]],
      ["paintFormXObjectEnd", []],
      ["restore", []],
    ]);
    expect(drawn.map(({ text, x, y, size }) => [text, x, y, size])).toEqual([
      ["a", 130, 690, 20],
      ["b", 160, 690, 20],
    ]);
  });

  it("sees nothing beyond the page's edges and a clip", () => {
    const { glyphs: drawn, marks } = run([
      ["constructPath", [OPS.stroke, [[0, 100, 700, 1, 100, -300]], null]],
      ["constructPath", [OPS.stroke, [[0, 50, -50, 1, 200, -50]], null]],
      ["clip", []],
      ["constructPath", [OPS.endPath, [[0, 0, 500, 1, 300, 500, 1, 300, 800, 1, 0, 800, 4]], null]],
      ["constructPath", [OPS.stroke, [[0, 50, 600, 1, 500, 600]], null]],
      ["constructPath", [OPS.stroke, [[0, 50, 450, 1, 500, 450]], null]],
      ["beginText", []],
      ["setFont", ["F1", 10]],
      ["moveText", [250, 400]],
      ["showText", [glyphs("ẩn")]],
    ]);
    expect(drawn).toEqual([]);
    expect(marks.map(({ x0, y0, x1, y1 }) => [x0, y0, x1, y1])).toEqual([
      [100, 100, 100, 800],
      [50, 200, 300, 200],
    ]);
  });

  it("tells letters that lie unseen over a page's picture from a signature's few", () => {
    const shown = (unseen: string, seen: string) => {
      const drawing = run([
        ["beginText", []],
        ["setFont", ["F1", 10]],
        ["moveText", [50, 700]],
        ["save", []],
        ["setTextRenderingMode", [3]],
        ["showText", [glyphs(unseen)]],
        ["restore", []],
        ["showText", [glyphs(seen)]],
      ]);
      return unsureLetters([pageOf(1, 600, 800, drawing), pageOf(2, 600, 800, drawing)]);
    };
    expect(shown("Văn phòng Sở", "Trang 1")).toEqual([
      { code: "recognised-text", where: "trang 1", text: "" },
    ]);
    expect(shown("Ký số", "Văn phòng Sở")).toEqual([]);
  });

  it("shows where a font doesn't say which letter it draws, and warns of it once", () => {
    const drawing = run([
      ["beginText", []],
      ["setFont", ["F1", 10]],
      ["moveText", [50, 700]],
      ["showText", [glyphs("\u0012\u1EC1 \u00E1n")]],
    ]);
    const page = pageOf(3, 600, 800, drawing);
    expect(textLinesOf(page.glyphs)[0]?.text).toBe("\uFFFDề án");
    expect(unsureLetters([page, page])).toEqual([{ code: "unreadable-letters", where: "trang 3", text: "" }]);
  });

  it("refuses a page of more letters than any table has", () => {
    const glyph = { text: "a", x: 0, y: 0, endX: 5, endY: 0, size: 10, isUnseen: false };
    const crowd = Array.from({ length: 40_001 }, () => glyph);
    expect(() => pageOf(3, 600, 800, { glyphs: crowd, marks: [] })).toThrow(CrowdedPageError);
  });

  it("turns a page whose text runs upwards, and leaves out what runs across it", () => {
    const { glyphs: drawn, marks } = run([
      ["beginText", []],
      ["setFont", ["F1", 10]],
      ["setTextMatrix", [[0, 1, -1, 0, 100, 50]]],
      ["showText", [glyphs("Phụ lục")]],
      ["setTextMatrix", [[0.7, 0.7, -0.7, 0.7, 300, 300]]],
      ["showText", [glyphs("MẬT")]],
      ["constructPath", [OPS.stroke, [[0, 100, 50, 1, 100, 350]], null]],
    ]);
    const page = pageOf(1, 600, 800, { glyphs: drawn, marks });
    expect([page.width, page.height]).toEqual([800, 600]);
    expect(textLinesOf(page.glyphs).map(({ text, x0, y }) => [text, x0, y])).toEqual([["Phụ lục", 50, 100]]);
    expect(page.horizontal).toEqual([{ at: 100, from: 50, to: 350 }]);
  });
});

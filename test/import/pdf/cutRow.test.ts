import { goesOn } from "../../../src/import/pdf/cutRow";
import type { CutCell, CutPair } from "../../../src/import/pdf/cutRow";
import { stitched } from "../../../src/import/pdf/stitch";
import { pageParts } from "../../../src/import/pdf/pageTables";
import type { PageTable } from "../../../src/import/pdf/pageTable";
import { drawTable } from "./drawTable";

const PITCH = 14;

/** A cell's part of a height, its lines from the top, or in the middle. */
function part(text: string, height: number, at: "top" | "middle" = "top"): CutCell {
  const lines = text === "" ? [] : text.split("|");
  const start = at === "top" ? 0 : (height - lines.length * PITCH) / 2;
  return {
    lines: lines.map((words, index) => ({
      text: words,
      x0: 0,
      x1: words.length * 6,
      y: start + 12 + index * PITCH,
      size: 12,
      blankAfter: false,
    })),
    width: 100,
    top: 0,
    bottom: height,
    open: false,
  };
}

const pair = (above: CutCell, below: CutCell, rows: readonly [number, number] = [1, 1]): CutPair => ({
  above,
  below,
  earlier: above.lines.length > 0,
  rowsAbove: rows[0],
  rowsBelow: rows[1],
});

describe("a row at a page's end", () => {
  it("is cut where its text goes on, though the next page shows it in the middle of the row", () => {
    const number = pair(part("4", 42), part("", 70));
    const work = pair(
      part("Rà soát, sửa đổi|quy chế chi tiêu|nội bộ và quy", 42),
      part("chế làm việc", 70, "middle"),
    );
    const unit = pair(
      part("Sở Tài chính|các sở, ngành|và ủy ban", 42),
      part("nhân dân|các xã|phường|thuộc|tỉnh", 70),
    );
    expect(goesOn([number, work, unit], false)).toBe(true);
  });

  it("is whole where a cell that would go on had room for many more lines", () => {
    const number = pair(part("4", 140), part("", 42), [1, 2]);
    const work = pair(part("Rà soát quy chế", 140), part("kiểm tra đơn vị|về quy chế|đã ban hành", 42));
    const product = pair(
      part(Array.from({ length: 10 }, () => "Báo cáo").join("|"), 140),
      part("Kế hoạch", 42),
    );
    expect(goesOn([number, work, product], false)).toBe(false);
  });

  it("is judged by its own cells, not by those that are merged with other rows", () => {
    const number = pair(part("4", 28), part("", 28), [1, 2]);
    const unit = pair(part("Ủy ban|nhân dân các", 28), part("xã, phường", 28), [1, 2]);
    const work = pair(part("Tăng tỷ lệ giải|ngân.", 28), part("Hỗ trợ chuyển|đổi số.", 28));
    const product = pair(part("Quyết định;|", 28), part("Báo cáo", 28));
    expect(goesOn([number, unit, work, product], false)).toBe(false);
  });

  it("is whole where a short row left room for a further line, as a group's merge hides who does it", () => {
    const blank = pair(part("4", 28, "middle"), part("", 28));
    const work = pair(part("Rà soát danh|mục năm 2022", 28), part("Đánh giá|kết quả", 28));
    const product = pair(part("Kế hoạch", 28, "middle"), part("Quyết định của Bộ", 28));
    const unit = pair(part("Văn phòng Bộ", 28, "middle"), part("Thanh tra Bộ", 28));
    expect(goesOn([blank, work, product, unit], false)).toBe(false);
  });

  it("is whole where the next is a title repeated in all cells, or counts on behind a code", () => {
    const title = (width: number) =>
      pair(part("Quý I", 28), part("II. Thủ tục|hành chính".slice(0, width), 28));
    expect(goesOn([title(99), title(99), title(99)], true)).toBe(false);
    const open = (cell: CutCell): CutCell => ({ ...cell, open: true });
    const row = (code: string, no: string) => [open(part(code, 28)), open(part(no, 28))] as const;
    const [code, no] = row("N01", "17");
    expect(goesOn([pair(code, part("N02", 28)), pair(no, part("18", 28))], true)).toBe(false);
    expect(goesOn([pair(code, part("", 28)), pair(no, part("", 28))], true)).toBe(true);
  });

  it("is cut before a further point of a list, where no other cell has a word on the next page", () => {
    const number = pair(part("4", 42), part("", 28));
    const work = pair(part("- Rà soát văn|bản;", 42), part("- Tổng hợp.", 28));
    expect(goesOn([number, work, pair(part("Quý I", 42), part("", 28))], false)).toBe(true);
    expect(goesOn([number, work, pair(part("Quý I", 42), part("Quý II", 28))], false)).toBe(false);
  });

  it("is cut where words of two syllables part in narrow cells", () => {
    const number = pair(part("4", 28), part("", 42));
    const work = pair(part("Duy trì, cải|tiến hệ", 28), part("thống quản lý", 42));
    const deadline = pair(part("Thường", 28), part("xuyên", 42, "middle"));
    expect(goesOn([number, work, deadline], false)).toBe(true);
  });

  it("is whole where the next has a number, even one that its narrow column broke", () => {
    const number = pair(part("10|.", 42), part("11|.", 42));
    const work = pair(part("Rà soát và", 42), part("sửa đổi quy chế", 42));
    expect(goesOn([number, work], false)).toBe(false);
  });
});

describe("a repeated head", () => {
  it("is known though its tallest cell is cut off where it repeats", () => {
    const drawing = {
      widths: [30, 150, 60],
      pageHeight: 300,
      repeatsHead: true,
      shift: 0,
      pageNumbers: false,
    };
    const head = ["TT", "Nhiệm vụ", "Thời gian hoàn thành"];
    const rows = Array.from({ length: 12 }, (_, at) => [`${at + 1}`, "Rà soát văn bản", "Quý I"]);
    const parts = drawTable([head, ...rows], drawing).flatMap(
      (page, at) =>
        pageParts(
          at === 0
            ? page
            : { ...page, glyphs: page.glyphs.filter(({ y, x0 }) => x0 < 220 || y > 95 || y < 85) },
        ).tables,
    );
    expect(parts.length).toBeGreaterThan(1);
    expect(stitched(parts).rows).toBe(13);
  });
});

describe("a cell of a column that is merged throughout", () => {
  /** A page's rows of number, aim and work; "^" goes on with the aim above. */
  function page(number: number, rows: readonly string[]): PageTable {
    const texts = rows.map((row) => row.split("|"));
    const cells = texts.flatMap((row, at) =>
      row.flatMap((text, column) => {
        if (text === "^") return [];
        const end = texts.findIndex((other, below) => below > at && other[column] !== "^");
        const rowSpan = (end < 0 ? texts.length : end) - at;
        const { lines } = part(text, 28);
        return [{ row: at, column, rowSpan, columnSpan: 1, open: false, doubt: null, lines }];
      }),
    );
    return {
      page: number,
      xs: [0, 30, 130, 330],
      ys: [...rows.keys(), rows.length].map((y) => y * 28),
      cells,
    };
  }
  const aims = (...rows: readonly string[][]): number[] =>
    stitched(rows.map((each, at) => page(at + 1, each)))
      .cells.filter(({ column, row }) => column === 1 && row > 0)
      .map(({ rowSpan }) => rowSpan);
  const top = ["TT|Mục tiêu|Nhiệm vụ", "1|Gọn|Rà soát", "2|^|Sắp xếp", "3|Nhanh|Rút ngắn", "4|^|Công khai"];

  it("goes on over a page's end though each page shows one row of it", () => {
    expect(aims([...top, "5|Sạch|Kiểm tra"], ["6||Đánh giá", "7|Vui|Thi đua"])).toEqual([2, 2, 2, 1]);
  });

  it("ends there where the column has blanks of its own elsewhere", () => {
    const blank = [...top, "5||Tập huấn", "6|Sạch|Kiểm tra"];
    expect(aims(blank, ["7||Đánh giá", "8|Vui|Thi đua"])).toEqual([2, 2, 1, 1, 1, 1]);
  });
});

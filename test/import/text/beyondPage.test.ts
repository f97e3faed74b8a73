import { furtherBeyond } from "../../../src/import/text/beyondPage";
import type { ColumnRole } from "../../../src/import/text/columns";

const ROLES: readonly ColumnRole[] = ["task", "activity", "product", "leadUnit", "deadline"];
const COLUMNS = ROLES.map((role) => ({ role }));

/** Above and below a page's end, by column. */
const beyond = (...texts: readonly (readonly [string, string])[]): ReturnType<typeof furtherBeyond> =>
  furtherBeyond(
    texts.map(([above, below]) => ({ above, below })),
    COLUMNS,
  );

describe("words behind a page's end", () => {
  it("are a further activity where its work and another cell begin anew, beside the rest of merged cells", () => {
    const merged = ["Nâng cao chất lượng rừng", "phòng hộ"] as const;
    expect(
      beyond(
        merged,
        ["Ban hành kế hoạch", "Kiểm tra kỷ luật"],
        ["", ""],
        ["", ""],
        ["6 tháng, năm", "31/12/2026"],
      ),
    ).toEqual(["rest", "own", "open", "open", "own"]);
  });

  it("are the row's rest where the page cut its work, its product or its time", () => {
    const none = ["", ""] as const;
    const time = ["Quý I", "Quý IV"] as const;
    expect(beyond(none, ["Ban hành kế hoạch và", "Kiểm tra kỷ luật"], none, none, time)).toBeNull();
    expect(beyond(none, ["Ban hành kế hoạch", "kiểm tra kỷ luật"], none, none, time)).toBeNull();
    const product = ["Quyết định của", "Chủ tịch"] as const;
    expect(beyond(none, ["Ban hành kế hoạch", "Kiểm tra kỷ luật"], product, none, time)).toBeNull();
  });

  it("are the row's rest where only its work seems to begin anew", () => {
    const none = ["", ""] as const;
    expect(beyond(none, ["Ban hành kế hoạch", "Kiểm tra kỷ luật"], none, none, none)).toBeNull();
  });
});

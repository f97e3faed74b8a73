import type { ActivityField } from "../../../src/plan/plan";
import { RepeatedTexts } from "../../../src/import/text/repeatedTexts";
import { strayWords } from "../../../src/import/text/strayWords";

type Cells = Record<ActivityField, string>;

const EMPTY: Cells = {
  objective: "",
  task: "Rà soát thủ tục",
  activity: "",
  product: "",
  leadUnit: "Văn phòng",
  coopUnits: "",
  deadline: "Quý I",
  budget: "",
};

const rows = (...own: Partial<Cells>[]): Cells[] => own.map((cells) => ({ ...EMPTY, ...cells }));

describe("words that stand in a neighbour's cell", () => {
  it("are told where another row has the whole text", () => {
    const all = rows(
      { product: "Quyết định phê duyệt phương án" },
      { product: "Quyết định", coopUnits: "Các cơ quan phê duyệt liên quan phương án" },
    );
    expect(strayWords(all, new RepeatedTexts(all))).toEqual([
      { row: 1, field: "product" },
      { row: 1, field: "coopUnits" },
    ]);
  });

  it("are looked for in the row above too", () => {
    const all = rows(
      { deadline: "Sau khi Luật được thông qua" },
      { deadline: "Tháng 3 Sau khi" },
      { deadline: "Luật được thông qua" },
    );
    expect(strayWords(all, new RepeatedTexts(all)).map(({ row }) => row)).toEqual([2, 1]);
  });

  it("are none where a text only begins as another does", () => {
    const all = rows({ product: "Kế hoạch được ban hành" }, { product: "Kế hoạch" });
    expect(strayWords(all, new RepeatedTexts(all))).toEqual([]);
  });
});

it("a text that other rows have is mixed where words stand within it, not behind it", () => {
  const all = rows({ product: "Nền tảng được vận hành" }, { product: "Nền tảng được vận hành" });
  const texts = new RepeatedTexts(all);
  expect(texts.isMixed("product", "Nền tảng được thông qua vận hành")).toBe(true);
  expect(texts.isMixed("product", "Nền tảng được vận hành thử")).toBe(false);
});

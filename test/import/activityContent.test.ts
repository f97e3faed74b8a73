import { activityContent } from "../../src/import/activityContent";

describe("the content of a row", () => {
  it("keeps the texts of two unknown columns with one heading, and of one without", () => {
    const columns = ["Ghi chú", "Ghi chú", ""].map((heading) => ({ role: "extra" as const, heading }));
    const { extra } = activityContent(columns, (_, at) => ({ text: `chữ ${at}`, doubt: null }));
    expect(extra).toEqual({ "Ghi chú": "chữ 0", "Ghi chú (2)": "chữ 1", "Cột 3": "chữ 2" });
  });

  it("asks nothing of the number's column and leaves what was not read blank", () => {
    const columns = [
      { role: "no" as const, heading: "TT" },
      { role: "task" as const, heading: "Nhiệm vụ" },
      { role: "product" as const, heading: "Sản phẩm" },
    ];
    const { cells, doubts } = activityContent(columns, (role) =>
      role === "task" ? { text: "Rà soát", doubt: "boundary" } : null,
    );
    expect(cells).toMatchObject({ task: "Rà soát", product: "" });
    expect(doubts).toEqual([{ field: "task", reason: "boundary" }]);
  });
});

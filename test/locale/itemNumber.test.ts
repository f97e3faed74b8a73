import { itemName } from "../../src/locale/vi/findings";
import { itemNumber } from "../../src/locale/vi/itemNumber";

describe("an item is called", () => {
  it.each([
    ["II", "5", "II.5"],
    ["A.2", "3.", "A.2.3"],
    ["II~2", "1", "II~2.1"],
    ["", "5)", "5"],
    ["Thể chế", "", "Thể chế"],
    ["Cải cách thể chế", "5", "5 (Cải cách thể chế)"],
    ["x y ".repeat(30), "5", `5 (${"x y ".repeat(15).slice(0, 59).trim()}…)`],
  ])("by section %p and number %p: %p", (section, no, name) => {
    expect(itemNumber(section, no)).toBe(name);
  });

  it("in the sentences of checks with its activity behind", () => {
    const place = { section: "Cải cách thể chế", no: "5", key: "Cải cách thể chế.5.2" };
    expect(itemName(place)).toBe("Mục 5 (Cải cách thể chế), hoạt động 2");
  });
});

import { unitsInText } from "../../../src/plan/units/unitsInText";

describe("the units that sentences name", () => {
  it.each([
    [
      "Chuyển giao về Trung tâm Khuyến nông; hợp nhất Chi cục Thủy lợi và Chi cục Thủy sản.",
      ["Trung tâm Khuyến nông", "Chi cục Thủy lợi", "Chi cục Thủy sản"],
    ],
    ["Đầu tư cho Trung tâm Thông tin và Tin học, dự kiến năm 2026", ["Trung tâm Thông tin và Tin học"]],
    // Where the name ends can't be known.
    ["Trung tâm Khuyến nông tiếp tục thực hiện tự chủ chi thường xuyên", []],
    ["Nâng cao năng lực các trung tâm, chi cục", []],
    ["Xây dựng trung tâm điều hành thông minh.", []],
  ])("of %s", (sentence, names) => {
    expect(unitsInText([sentence])).toEqual(names);
  });

  it("take small letters only for a name that stands in capitals elsewhere", () => {
    const small = "tại Trung tâm khuyến nông và dịch vụ, trung tâm y tế";
    expect(unitsInText([small])).toEqual([]);
    expect(unitsInText([small, "Củng cố Trung tâm Khuyến nông và Dịch vụ."])).toEqual([
      "Trung tâm khuyến nông và dịch vụ",
      "Trung tâm Khuyến nông và Dịch vụ",
    ]);
  });
});

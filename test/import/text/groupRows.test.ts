import { importText } from "../../../src/import/document";

const TABLE = `PHỤ LỤC
TT
Nhiệm vụ
Đơn vị chủ trì
Thời hạn
1 Cải cách thể chế
1.1 Rà soát văn bản quy phạm pháp luật
Phòng Tư pháp
Quý I
1.2 Kiểm tra văn bản đã ban hành
Phòng Tư pháp
Quý II
2 Tuyên truyền cải cách hành chính
Phòng Văn hóa
Quý III
3 Chuyển đổi số
3.1 Thành lập Tổ công nghệ số cộng đồng
Phòng Văn hóa
Tháng 3/2026
3.2 Số hóa hồ sơ còn hiệu lực
Văn phòng
Trong năm 2026
`;

describe("numbered titles in a text without cells", () => {
  const { sections, activities } = importText(TABLE);

  it("are the sections of the rows below them", () => {
    expect(sections).toEqual([
      { no: "1", name: "Cải cách thể chế" },
      { no: "3", name: "Chuyển đổi số" },
    ]);
    expect(activities.map(({ section, no }) => `${section}/${no}`)).toEqual([
      "1/1.1",
      "1/1.2",
      "/2",
      "3/3.1",
      "3/3.2",
    ]);
  });

  it("leave a numbered row with a unit and a time of its own a row", () => {
    expect(activities.find(({ no }) => no === "2")?.cells.deadline).toBe("Quý III");
  });
});

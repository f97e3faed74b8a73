import { readPlan } from "../../../src/import/table/readPlan";
import { drawnDocument } from "./drawnTable";

const HEAD = "TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Kết quả";
/** Section, number, task and deadline of every row. */
function rowsOf(...parts: readonly string[]): string[] {
  return readPlan(drawnDocument(...parts)).plan.activities.map(
    ({ section, no, cells }) => `${section}/${no} ${cells.task} ${cells.deadline}`,
  );
}

describe("titles over rows", () => {
  it("are sections: a number beside a merged rest, a full merge, text repeated, a number in the second column", () => {
    const rows = rowsOf(`${HEAD}
      I | Thể chế | < | < | < | <
      1 | Rà soát | Sở A | | Quý I | Báo cáo
      II. Thủ tục | < | < | < | < | <
      1 | Công khai | Sở B | | Quý II | Quyết định
      III | Bộ máy | Bộ máy | Bộ máy | Bộ máy | Bộ máy
      1 | Sắp xếp | Sở C | | Quý III | Đề án
      | IV | Công vụ | | |
      1 | Đào tạo | Sở D | | Quý IV | Lớp`);
    expect(rows).toEqual([
      "I/1 Rà soát Quý I",
      "II/1 Công khai Quý II",
      "III/1 Sắp xếp Quý III",
      "IV/1 Đào tạo Quý IV",
    ]);
  });

  it("are known by their words where a narrow cell lost blanks between them", () => {
    const rows = rowsOf(`${HEAD}
      I. Cải cáchthể chế | I. Cải cách thể chế | I. Cải cách thể chế | I. Cải cách thểchế | I. Cải cách thể chế | I. Cải cách thể chế
      1 | Rà soát | Sở A | | Quý I | Báo cáo
      1. 1 | Lập danh mục | Sở A | | Quý II | Danh mục
      1. 2 | Công bố | Sở A | | Quý III | Quyết định`);
    expect(rows).toEqual(["I.1/1. 1 Lập danh mục Quý II", "I.1/1. 2 Công bố Quý III"]);
  });

  it("may have a unit and a deadline of their own; a number that stands alone is a row", () => {
    const rows = rowsOf(`${HEAD}
      1 | Xây dựng chính quyền số | Sở A | Sở B | Năm 2026 | Đề án
      1.1 | Lập đề án | Sở A | | Quý I | Tờ trình
      1.2 | Trình đề án | Sở A | | Quý II | Tờ trình
      2 | Công khai | Sở C | | Quý II | Quyết định
      3 | Kiểm tra | Sở C | | Quý II | Kế hoạch
      a) | Kiểm tra lần 1 | Sở C | | Quý III | Biên bản
      đ) | Kiểm tra lần 2 | Sở C | | Quý IV | Biên bản`);
    expect(rows).toEqual([
      "1/1.1 Lập đề án Quý I",
      "1/1.2 Trình đề án Quý II",
      "/2 Công khai Quý II",
      "3/a) Kiểm tra lần 1 Quý III",
      "3/đ) Kiểm tra lần 2 Quý IV",
    ]);
  });

  it("without a number are counted in the codes of their rows", () => {
    const { plan } = readPlan(
      drawnDocument(`${HEAD}
        I | Thể chế | < | < | < | <
        1 | Rà soát | Sở A | | Quý I | Báo cáo
        Chính quyền số | < | < | < | < | <
        1 | Nâng cấp nền tảng | Sở B | | Quý II | Hệ thống
        2 | Kết nối dữ liệu | Sở B | | Quý III | Hệ thống`),
    );
    expect(plan.activities.map(({ section, key }) => [section, key])).toEqual([
      ["I", "I.1"],
      ["Chính quyền số", "II.1"],
      ["Chính quyền số", "II.2"],
    ]);
  });

  it("without a number are given none that another title bears", () => {
    const { plan } = readPlan(
      drawnDocument(`${HEAD}
        Chính quyền số | < | < | < | < | <
        1 | Nâng cấp nền tảng | Sở B | | Quý II | Hệ thống
        I | Thể chế | < | < | < | <
        1 | Rà soát | Sở A | | Quý I | Báo cáo`),
    );
    expect(plan.activities.map(({ section, key }) => [section, key])).toEqual([
      ["Chính quyền số", "II.1"],
      ["I", "I.1"],
    ]);
  });

  it("without a number go by their name, and numbers run on below them", () => {
    const { plan } = readPlan(
      drawnDocument(`${HEAD}
      Nhiệm vụ thường xuyên | < | < | < | < | <
      1 | Trực một cửa | Sở A | | Hằng ngày | Sổ
      | Nhiệm vụ trọng tâm | | | |
      2 | Lập đề án | Sở A | | Quý I | Đề án`),
    );
    expect(plan.sections.map(({ no }) => no)).toEqual(["Nhiệm vụ thường xuyên", "Nhiệm vụ trọng tâm"]);
    expect(plan.activities.map(({ section, no }) => `${section} ${no}`)).toEqual([
      "Nhiệm vụ thường xuyên 1",
      "Nhiệm vụ trọng tâm 2",
    ]);
  });

  it("nest, and a digit over digits that begin again is a title too", () => {
    const rows = rowsOf(`${HEAD}
      I | THỂ CHẾ | < | < | < | <
      1 | Ban hành văn bản | | | |
      1 | Rà soát | Sở A | | Quý I | Báo cáo
      2 | Soạn thảo | Sở A | | Quý II | Dự thảo
      II | BỘ MÁY | < | < | < | <
      1 | Sắp xếp | Sở C | | Quý III | Đề án`);
    expect(rows).toEqual(["I.1/1 Rà soát Quý I", "I.1/2 Soạn thảo Quý II", "II/1 Sắp xếp Quý III"]);
  });

  it("are no items that only lack unit and deadline", () => {
    const rows = rowsOf(`${HEAD}
      1 | Rà soát | Sở A | | Quý I | Báo cáo
      2 | Công khai thủ tục | | | |
      3 | Niêm yết | Sở B | | Quý II | Bảng`);
    expect(rows).toEqual(["/1 Rà soát Quý I", "/2 Công khai thủ tục ", "/3 Niêm yết Quý II"]);
  });
});

describe("items", () => {
  it("hold several activities: merged cells hold for each, empty ones of the work go on with a doubt", () => {
    const { plan } = readPlan(
      drawnDocument(`TT | Nhiệm vụ | Hoạt động | Chủ trì | Thời hạn
      1 | Công khai | Niêm yết | Sở A | Quý I
      ^ | ^ | Đăng báo | ^ | Quý II
      | | Phát tờ rơi | Sở B | Quý III`),
    );
    expect(
      plan.activities.map(({ key, no, cells }) => [key, no, cells.task, cells.activity, cells.leadUnit]),
    ).toEqual([
      ["1.1", "1", "Công khai", "Niêm yết", "Sở A"],
      ["1.2", "1", "Công khai", "Đăng báo", "Sở A"],
      ["1.3", "1", "Công khai", "Phát tờ rơi", "Sở B"],
    ]);
    expect(plan.activities[2]?.doubts).toEqual([{ field: "task", reason: "merged" }]);
    expect(plan.activities[1]?.doubts).toEqual([]);
  });

  it("go on in rows that hold only further words", () => {
    const { plan } = readPlan(
      drawnDocument(`${HEAD}
      1 | Rà soát: | Sở A | | Quý I | Báo cáo
      | - thủ tục nội bộ; | | | |
      | - thủ tục liên thông. | | | |
      2 | Công khai | Sở B | | Quý II | Bảng`),
    );
    expect(plan.activities.map(({ cells }) => cells.task)).toEqual([
      "Rà soát:\n- thủ tục nội bộ;\n- thủ tục liên thông.",
      "Công khai",
    ]);
    expect(plan.activities[0]?.doubts).toEqual([{ field: "task", reason: "split" }]);
  });

  it("need no number, in a column or at all", () => {
    expect(
      rowsOf(`Nội dung công việc | Đơn vị thực hiện | Thời hạn
      1. Rà soát | Sở A | Quý I
      Công khai | Sở B | Quý II`),
    ).toEqual(["/1. 1. Rà soát Quý I", "/ Công khai Quý II"]);
  });

  it("keep notes between and below them as a warning", () => {
    const { plan } = readPlan(
      drawnDocument(`${HEAD}
      1 | Rà soát | Sở A | | Quý I | Báo cáo
      Ghi chú: số liệu tạm tính | < | < | < | < | <
      2 | Tổng cộng hồ sơ tồn | | | |
      3 | Công khai | Sở B | | Quý II | Bảng`),
    );
    expect(plan.activities).toHaveLength(3);
    expect(plan.warnings).toContainEqual({
      code: "leftover-text",
      where: "bảng 1, dòng 3",
      text: "Ghi chú: số liệu tạm tính",
    });
  });
});

describe("heads", () => {
  const fieldsOf = (head: string, row: string) =>
    readPlan(drawnDocument(`${head}\n${row}`)).plan.activities[0];

  it("name columns in any order and in many words", () => {
    const activity = fieldsOf(
      "STT | Sản phẩm đầu ra | Thời gian trình | Tên nhiệm vụ | Cơ quan phối hợp | Cơ quan thực hiện",
      "1 | Báo cáo | Quý I | Rà soát | Sở B | Sở A",
    );
    expect(activity?.cells).toMatchObject({
      product: "Báo cáo",
      deadline: "Quý I",
      task: "Rà soát",
      coopUnits: "Sở B",
      leadUnit: "Sở A",
    });
  });

  it("have two lines, merged or not, and a row of column numbers", () => {
    const merged = fieldsOf(
      "TT | Nhiệm vụ | Phân công thực hiện | < | Thời gian | <\n^ | ^ | Chủ trì | Phối hợp | Bắt đầu | Kết thúc\n1 | 2 | 3 | 4 | 5 | 6",
      "1 | Rà soát | Sở A | Sở B | 01/2026 | 03/2026",
    );
    expect(merged?.cells).toMatchObject({ leadUnit: "Sở A", coopUnits: "Sở B", deadline: "03/2026" });
    expect(merged?.extra).toEqual({ "Thời gian – Bắt đầu": "01/2026" });
    const open = fieldsOf(
      "TT | Nhiệm vụ | Đơn vị thực hiện | | Thời hạn\n | | Chủ trì | Phối hợp |",
      "1 | Rà soát | Sở A | Sở B | Quý I",
    );
    expect(open?.cells).toMatchObject({ leadUnit: "Sở A", coopUnits: "Sở B", deadline: "Quý I" });
  });

  it("may call the work by any word where who and when are asked of it", () => {
    const activity = fieldsOf(
      "TT | Tên văn bản | Cơ quan chủ trì | Thời gian trình | Ghi chú",
      "1 | Nghị quyết về phí | Sở A | Tháng 6 | Mới",
    );
    expect(activity?.cells).toMatchObject({ task: "Nghị quyết về phí", deadline: "Tháng 6" });
    expect(activity?.extra).toEqual({ "Ghi chú": "Mới" });
  });

  it("are guessed from what the columns hold where they are missing, with a warning", () => {
    const { plan } = readPlan(
      drawnDocument(`1 | Rà soát quy định về phí và lệ phí | Sở Tài chính | Các sở, ngành | Quý I năm 2026
      2 | Công khai thủ tục hành chính đã sửa đổi | Văn phòng UBND tỉnh | Các sở, ngành | Tháng 6/2026
      3 | Đào tạo công chức một cửa cấp xã | Sở Nội vụ | UBND cấp huyện | Trước 30/9/2026`),
    );
    expect(plan.activities[1]?.cells).toMatchObject({
      task: "Công khai thủ tục hành chính đã sửa đổi",
      leadUnit: "Văn phòng UBND tỉnh",
      coopUnits: "Các sở, ngành",
      deadline: "Tháng 6/2026",
    });
    expect(plan.warnings.map(({ code }) => code)).toContain("no-head");
  });
});

describe("which table", () => {
  const task = `${HEAD}\n1 | Rà soát | Sở A | | Quý I | Báo cáo`;

  it("neither motto nor targets nor equipment", () => {
    const rows = rowsOf(
      "UBND TỈNH A\\nSỞ B | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "TT | Chỉ tiêu | Đơn vị tính | Kết quả | Cơ quan chủ trì theo dõi\n1 | Tỷ lệ hồ sơ | % | 95 | Sở C",
      task,
      "TT | Tên thiết bị | Số lượng | Đơn vị tính | Kinh phí\n1 | Máy quét | 2 | cái | 10 triệu đồng",
    );
    expect(rows).toEqual(["/1 Rà soát Quý I"]);
  });

  it("all parts of a table that pages or sections cut", () => {
    const rows = rowsOf(
      "I. Cải cách thể chế",
      task,
      "II. Cải cách bộ máy",
      `${HEAD}\n1 | Sắp xếp | Sở C | | Quý II | Đề án`,
      "2 | Tinh gọn | Sở C | | Quý III | Đề án",
    );
    expect(rows).toEqual(["I/1 Rà soát Quý I", "II/1 Sắp xếp Quý II", "II/2 Tinh gọn Quý III"]);
  });
});

import { readPlan } from "../../../src/import/table/readPlan";
import type { Plan } from "../../../src/plan/plan";
import { drawnDocument } from "./drawnTable";

const HEAD = "TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Kết quả";
const read = (...parts: readonly string[]): Plan => readPlan(drawnDocument(...parts)).plan;
/** Section, number, work, lead unit, deadline and, where there are any, other columns of every row. */
function rowsOf(...parts: readonly string[]): string[] {
  return read(...parts).activities.map(({ section, no, cells, extra }) => {
    const work = [cells.objective, cells.task, cells.activity].filter((text) => text !== "").join(" > ");
    const others = Object.entries(extra).map(([heading, text]) => `${heading}: ${text}`);
    return [section, no, work, cells.leadUnit, cells.deadline, ...others].join("/");
  });
}
const leftOver = (...parts: readonly string[]): string[] =>
  read(...parts).warnings.flatMap(({ code, text }) => (code === "leftover-text" ? [text] : []));

/** Plans as offices draw them, each with the rows that a person reads in it. */
const TABLES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a head of three lines with column numbers, dashes for numbers, a budget in parts",
    `TT | Nhiệm vụ | Trách nhiệm thực hiện | < | Tiến độ thực hiện | < | Kinh phí (triệu đồng) | <
     ^ | ^ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn hoàn thành | Kết quả theo kỳ | Ngân sách huyện | Nguồn khác
     ^ | ^ | ^ | ^ | ^ | 6 tháng đầu năm | ^ | ^
     (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
     A | Thể chế | < | < | < | < | < | <
     - | Rà soát | Phòng A | UBND xã | Quý I | 50% | 25 | 5
     - | Công khai | Phòng B | | 30/11/2026 | | |`,
    [
      "A/-/Rà soát/Phòng A/Quý I/Tiến độ thực hiện – Kết quả theo kỳ – 6 tháng đầu năm: 50%/Kinh phí (triệu đồng) – Nguồn khác: 5",
      "A/-/Công khai/Phòng B/30/11/2026",
    ],
  ],
  [
    "the deadline comes first, codes stand before the numbers, titles in every cell",
    `Thời hạn | Mã nhiệm vụ | STT | Hoạt động | Đơn vị đầu mối | Sản phẩm, kết quả
     I. Thể chế | I. Thể chế | I. Thể chế | I. Thể chế | I. Thể chế | I. Thể chế
     Quý I | TTr26.01-N1 | 1 | Rà soát | Phòng A | BC
     II. Bộ máy | II. Bộ máy | II. Bộ máy | II. Bộ máy | II. Bộ máy | II. Bộ máy
     Quý II | TTr26.02-N2 | 2 | Sắp xếp | Phòng B | BC`,
    [
      "I/1/Rà soát/Phòng A/Quý I/Mã nhiệm vụ: TTr26.01-N1",
      "II/2/Sắp xếp/Phòng B/Quý II/Mã nhiệm vụ: TTr26.02-N2",
    ],
  ],
  [
    "the column of numbers is empty, titles have theirs",
    `${HEAD}
     I | Thể chế | < | < | < | <
     | Rà soát văn bản | Sở A | | Quý I | BC
     | Công khai văn bản | Sở B | | Quý II | BC
     II | Bộ máy | < | < | < | <
     | Sắp xếp | Sở B | | Quý II | BC`,
    ["I//Rà soát văn bản/Sở A/Quý I", "I//Công khai văn bản/Sở B/Quý II", "II//Sắp xếp/Sở B/Quý II"],
  ],
  [
    "the field is a merged column in front of the numbers",
    `Lĩnh vực | TT | Nhiệm vụ | Chủ trì | Thời hạn
     Thể chế | 1 | Rà soát | Sở A | Quý I
     ^ | 2 | Công khai | Sở B | Quý II
     Bộ máy | 3 | Sắp xếp | ^ | Quý II`,
    ["Thể chế/1/Rà soát/Sở A/Quý I", "Thể chế/2/Công khai/Sở B/Quý II", "Bộ máy/3/Sắp xếp/Sở B/Quý II"],
  ],
  [
    "the field, with its number, is written in its first row only",
    `TT | Lĩnh vực cải cách | Nhiệm vụ | Chủ trì | Thời hạn
     1 | I. Thể chế | Rà soát | Sở A | Quý I
     2 | | Công khai | Sở B | Quý II
     1 | II. Bộ máy | Sắp xếp | Sở B | Quý II
     2 | | Kiểm tra | Sở B | Quý III`,
    [
      "I/1/Rà soát/Sở A/Quý I",
      "I/2/Công khai/Sở B/Quý II",
      "II/1/Sắp xếp/Sở B/Quý II",
      "II/2/Kiểm tra/Sở B/Quý III",
    ],
  ],
  [
    "fields come back after others: the column only describes its rows",
    `TT | Lĩnh vực | Nhiệm vụ | Chủ trì | Thời hạn
     1 | Đất đai | Rà soát | Sở A | Quý I
     2 | Đất đai | Công khai | Sở B | Quý II
     3 | Xây dựng | Sắp xếp | Sở B | Quý II
     4 | Đất đai | Kiểm tra | Sở B | Quý III`,
    [
      "/1/Rà soát/Sở A/Quý I/Lĩnh vực: Đất đai",
      "/2/Công khai/Sở B/Quý II/Lĩnh vực: Đất đai",
      "/3/Sắp xếp/Sở B/Quý II/Lĩnh vực: Xây dựng",
      "/4/Kiểm tra/Sở B/Quý III/Lĩnh vực: Đất đai",
    ],
  ],
  [
    "the work's cell lies over the column of numbers too",
    `${HEAD}
     1. Rà soát văn bản | < | Sở A | | Quý I | BC
     2. Công khai văn bản | < | Sở B | | Quý II | BC`,
    ["/1./1. Rà soát văn bản/Sở A/Quý I", "/2./2. Công khai văn bản/Sở B/Quý II"],
  ],
  [
    "a number is merged over several tasks",
    `${HEAD}
     1 | Rà soát | Sở A | | Quý I | BC
     ^ | Công khai | Sở B | | Quý II | BC
     2 | Sắp xếp | ^ | | Quý II | BC`,
    ["/1/Rà soát/Sở A/Quý I", "/1/Công khai/Sở B/Quý II", "/2/Sắp xếp/Sở B/Quý II"],
  ],
  [
    "an objective is merged over several items",
    `TT | Mục tiêu | Nhiệm vụ | Chủ trì | Thời hạn
     1 | Nâng cao | Rà soát | Sở A | Quý I
     2 | ^ | Công khai | Sở B | Quý II
     3 | ^ | Sắp xếp | ^ | Quý II`,
    [
      "/1/Nâng cao > Rà soát/Sở A/Quý I",
      "/2/Nâng cao > Công khai/Sở B/Quý II",
      "/3/Nâng cao > Sắp xếp/Sở B/Quý II",
    ],
  ],
  [
    "points below a number are dashes",
    `${HEAD}
     1 | Xây dựng kế hoạch | Sở A | | |
     - | Dự thảo kế hoạch | Sở A | | Quý I | BC
     - | Ban hành kế hoạch | Sở A | | Quý II | BC
     2 | Kiểm tra | Sở A | | Quý II | BC`,
    ["1/-/Dự thảo kế hoạch/Sở A/Quý I", "1/-/Ban hành kế hoạch/Sở A/Quý II", "/2/Kiểm tra/Sở A/Quý II"],
  ],
  [
    "parts hold sections that count anew",
    `${HEAD}
     A | NHIỆM VỤ CHUNG | < | < | < | <
     I | Thể chế | < | < | < | <
     1 | Rà soát | Sở A | | Quý I | BC
     B | NHIỆM VỤ RIÊNG | < | < | < | <
     I | Bộ máy | < | < | < | <
     1 | Sắp xếp | Sở A | | Quý I | BC`,
    ["A.I/1/Rà soát/Sở A/Quý I", "B.I/1/Sắp xếp/Sở A/Quý I"],
  ],
  [
    "titles stand in the first cell only",
    `${HEAD}
     I. THỂ CHẾ | | | | |
     1 | Rà soát | Sở A | | Quý I | BC
     II. BỘ MÁY | | | | |
     1 | Sắp xếp | Sở A | | Quý I | BC`,
    ["I/1/Rà soát/Sở A/Quý I", "II/1/Sắp xếp/Sở A/Quý I"],
  ],
  [
    "three levels of numbers",
    `${HEAD}
     I | THỂ CHẾ | < | < | < | <
     1 | Xây dựng văn bản | | | |
     1.1 | Rà soát | Sở A | | Quý I | BC
     1.2 | Soạn thảo | Sở A | | Quý I | BC
     2 | Kiểm tra | Sở A | | Quý I | BC
     II | BỘ MÁY | < | < | < | <
     1 | Sắp xếp | Sở B | | Quý I | BC`,
    [
      "I.1/1.1/Rà soát/Sở A/Quý I",
      "I.1/1.2/Soạn thảo/Sở A/Quý I",
      "I/2/Kiểm tra/Sở A/Quý I",
      "II/1/Sắp xếp/Sở B/Quý I",
    ],
  ],
  [
    "numbers run on over the sections",
    `${HEAD}
     I | THỂ CHẾ | | | |
     1 | Rà soát | Sở A | | Quý I | BC
     II | BỘ MÁY | | | |
     2 | Sắp xếp | Sở B | | Quý I | BC
     3 | Tinh gọn | Sở B | | Quý I | BC`,
    ["I/1/Rà soát/Sở A/Quý I", "II/2/Sắp xếp/Sở B/Quý I", "II/3/Tinh gọn/Sở B/Quý I"],
  ],
  [
    "months are columns with crosses",
    `TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian thực hiện (tháng) | < | < | < | Kết quả
     ^ | ^ | ^ | 1 | 2 | 3 | 4 | ^
     1 | Rà soát | Sở A | x | | | | BC
     2 | Công khai | Sở B | | x | x | x | BC
     3 | Kiểm tra | Sở B | | 15/2 | | X | BC`,
    [
      "/1/Rà soát/Sở A/Tháng 1",
      "/2/Công khai/Sở B/Tháng 2 - tháng 4",
      "/3/Kiểm tra/Sở B/Tháng 2: 15/2, tháng 4",
    ],
  ],
  [
    "quarters are columns with crosses",
    `TT | Nhiệm vụ | Đơn vị chủ trì | Quý I | Quý II | Quý III | Quý IV | Kết quả
     1 | Rà soát | Sở A | x | | | | BC
     2 | Công khai | Sở B | | x | | x | BC`,
    ["/1/Rà soát/Sở A/Quý I", "/2/Công khai/Sở B/Quý II, quý IV"],
  ],
  [
    "quarters are columns of boxes to tick",
    `TT | Nhiệm vụ | Đơn vị chủ trì | Quý I | Quý II | Quý III | Quý IV | Kết quả
     1 | Rà soát | Sở A | ☒ | ☐ | ☐ | ☐ | BC
     2 | Công khai | Sở B | □ | ☑ | □ | ✗ | BC`,
    ["/1/Rà soát/Sở A/Quý I", "/2/Công khai/Sở B/Quý II, quý IV"],
  ],
  [
    "a title is merged over some columns only",
    `${HEAD}
     I | Thể chế | < | | |
     1 | Rà soát | Sở A | | Quý I | BC
     2 | Soạn thảo | Sở A | | Quý I | BC`,
    ["I/1/Rà soát/Sở A/Quý I", "I/2/Soạn thảo/Sở A/Quý I"],
  ],
  [
    "lead and coordinating units share a cell",
    `${HEAD}
     1 | Rà soát | Các phòng, đơn vị | < | Quý I | BC
     2 | Công khai | Sở B | | Quý II | BC`,
    ["/1/Rà soát/Các phòng, đơn vị/Quý I", "/2/Công khai/Sở B/Quý II"],
  ],
  [
    "items lack unit and deadline",
    `${HEAD}
     I | CÔNG TÁC CHỈ ĐẠO | | | |
     1 | Ban hành kế hoạch | | | |
     2 | Kiểm tra | | | |
     3 | Báo cáo | Sở A | | Quý I | BC`,
    ["I/1/Ban hành kế hoạch//", "I/2/Kiểm tra//", "I/3/Báo cáo/Sở A/Quý I"],
  ],
  [
    "units are titles",
    `${HEAD}
     VĂN PHÒNG SỞ | < | < | < | < | <
     1 | Ban hành kế hoạch | Sở A | | Quý I |
     PHÒNG TÀI CHÍNH | < | < | < | < | <
     1 | Kiểm tra | Sở A | | Quý I |`,
    ["VĂN PHÒNG SỞ/1/Ban hành kế hoạch/Sở A/Quý I", "PHÒNG TÀI CHÍNH/1/Kiểm tra/Sở A/Quý I"],
  ],
  [
    "no numbers at all, but titles",
    `Nội dung công việc | Đơn vị thực hiện | Thời hạn | Sản phẩm
     I. Thể chế | < | < | <
     Rà soát | Sở A | Quý I | BC
     Công khai | Sở B | Quý II | BC
     II. Bộ máy | < | < | <
     Sắp xếp | Sở B | Quý II | BC`,
    ["I//Rà soát/Sở A/Quý I", "I//Công khai/Sở B/Quý II", "II//Sắp xếp/Sở B/Quý II"],
  ],
  [
    "further activities leave what is the same empty",
    `TT | Nhiệm vụ | Hoạt động | Chủ trì | Phối hợp | Thời hạn | Sản phẩm
     1 | Thể chế | Rà soát | Sở A | Sở B | Quý I | BC
     | | Công khai | | | Quý II | BC
     | | Niêm yết | Sở C | | Quý III | BC`,
    [
      "/1/Thể chế > Rà soát/Sở A/Quý I",
      "/1/Thể chế > Công khai/Sở A/Quý II",
      "/1/Thể chế > Niêm yết/Sở C/Quý III",
    ],
  ],
  [
    "one text lies over all columns between numbered rows",
    `${HEAD}
     1 | Rà soát | Sở A | | Quý I | BC
     2 | Thực hiện chế độ trực thường xuyên | < | < | < | <
     3 | Công khai | Sở B | | Quý II | BC`,
    ["/1/Rà soát/Sở A/Quý I", "/2/Thực hiện chế độ trực thường xuyên//", "/3/Công khai/Sở B/Quý II"],
  ],
  [
    "a title is printed again on the next page",
    `${HEAD}
     I | Thể chế | < | < | < | <
     1 | Rà soát | Sở A | | Quý I | BC
     I | Thể chế (tiếp theo) | < | < | < | <
     2 | Công khai | Sở B | | Quý II | BC`,
    ["I/1/Rà soát/Sở A/Quý I", "I/2/Công khai/Sở B/Quý II"],
  ],
];

describe("rows are told apart where", () => {
  it.each(TABLES)("%s", (_, drawing, rows) => {
    expect(rowsOf(drawing)).toEqual(rows);
  });
});

describe("what is no row", () => {
  const two = `${HEAD}
    1 | Rà soát | Sở A | | Quý I | BC
    2 | Công khai | Sở B | | Quý II | BC`;

  it.each([
    ["sums", "| Tổng cộng | | | | 30 văn bản", ["Tổng cộng 30 văn bản"]],
    [
      "a field's sum under a merged deadline",
      "| Cộng lĩnh vực I: 2 việc | | | ^ |",
      ["Cộng lĩnh vực I: 2 việc"],
    ],
    ["a title without rows", "II | NHIỆM VỤ KHÁC | < | < | < | <", ["NHIỆM VỤ KHÁC"]],
    ["a remark", "| (Số liệu tính đến tháng 12) | | | |", ["(Số liệu tính đến tháng 12)"]],
  ])("%s are kept in a warning", (_, row, texts) => {
    expect(rowsOf(`${two}\n${row}`)).toHaveLength(2);
    expect(leftOver(`${two}\n${row}`)).toEqual(texts);
  });

  it.each([
    "| | | Vinh, ngày 10 tháng 01 năm 2026 | < | <\n | NGƯỜI LẬP BIỂU | | GIÁM ĐỐC | < | <\n | Nguyễn Văn A | | Trần Thị B | < | <",
    "| | | | |\nNgười lập biểu | < | | | Thủ trưởng đơn vị | <",
    "| Nơi nhận: | | TM. ỦY BAN NHÂN DÂN | < | <",
  ])("the signatures below it", (rows) => {
    expect(rowsOf(`${two}\n${rows}`)).toHaveLength(2);
  });

  it("a remark above the signatures is kept in a warning", () => {
    const drawing = `${two}\nCác đơn vị báo cáo trước 15/12. | < | < | < | < | <\n | NGƯỜI LẬP BIỂU | | GIÁM ĐỐC | < | <`;
    expect(rowsOf(drawing)).toHaveLength(2);
    expect(leftOver(drawing)).toEqual(["Các đơn vị báo cáo trước 15/12."]);
  });

  it("a unit's head who has to do something ends no table", () => {
    expect(rowsOf(`${two}\n3 | Trực | GIÁM ĐỐC | | Quý I |`)).toHaveLength(3);
  });

  it("a title's own unit and deadline are told in a warning", () => {
    const plan = read(`${HEAD}
      1 | Chính quyền số | Sở A | | Năm 2026 | Đề án
      1.1 | Lập đề án | Sở B | | Quý I | Tờ trình`);
    expect(plan.activities).toHaveLength(1);
    expect(plan.warnings).toContainEqual({
      code: "group-answers",
      where: "bảng 1, dòng 2",
      text: "1; Sở A; Năm 2026; Đề án",
    });
  });
});

it("rows that are lines of print, as programs make sheets of pages, are put together and marked", () => {
  const item = (no: number, section = ""): string => `${section}
    ${no} | Rà soát văn | Phòng Tư | UBND | Trước ngày | Báo
    | bản quy phạm | pháp | xã | 30/11 | cáo
    | pháp luật, Trưởng | | | |
    | Phòng ký | | | |`;
  const { activities } = read(`${HEAD}${item(1, "\nI | Thể chế | < | < | < | <")}${item(2)}${item(3)}`);
  const folded = activities.map(({ section, no, cells }) =>
    [section, no, cells.task, cells.leadUnit, cells.deadline].join("/").replace(/\n/g, " "),
  );
  const work = "Rà soát văn bản quy phạm pháp luật, Trưởng Phòng ký/Phòng Tư pháp/Trước ngày 30/11";
  expect(folded).toEqual([1, 2, 3].map((no) => `I/${no}/${work}`));
  expect(activities[0]?.doubts).toContainEqual({ field: "task", reason: "split" });
});

it("a column that names the sections is no unknown one", () => {
  const rows = `Thể chế | 1 | Rà soát | Sở A | Quý I | a\n ^ | 2 | Công khai | Sở B | Quý II | b`;
  const plan = read(
    `Lĩnh vực | TT | Nhiệm vụ | Chủ trì | Thời hạn | \n ${rows}\n Bộ máy | 3 | Sắp xếp | Sở B | Quý II | c`,
  );
  expect(plan.sections.map(({ no }) => no)).toEqual(["Thể chế", "Bộ máy"]);
  const unknown = plan.warnings.filter(({ code }) => code === "unknown-column");
  expect(unknown.map(({ text }) => text)).toEqual(["Cột 6"]);
});

it("a column without a heading is told by its place", () => {
  const plan = read(`TT | Nhiệm vụ | Chủ trì | Thời hạn | \n 1 | Rà soát | Sở A | Quý I | xem lại`);
  expect(plan.warnings).toContainEqual({ code: "unknown-column", where: "", text: "Cột 5" });
  expect(plan.activities[0]?.extra).toEqual({ "Cột 5": "xem lại" });
});

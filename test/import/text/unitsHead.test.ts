import { importText } from "../../../src/import/document";

const HEAD = [
  "TT Mục tiêu Nhiệm vụ cụ thể Thời hạn",
  "Phân công thực hiện Kết quả dự kiến",
  "Dự kiến kinh phí (triệu",
  "đồng)",
  "Cơ quan chủ trì Cơ quan phối hợp",
].join("\n");
const FIRST = [
  "1 Nâng cao hiệu lực chỉ đạo, điều",
  "hành cải cách hành chính",
  "Ban hành kế hoạch cải cách hành",
  "chính của huyện",
  "Tháng 01/2026 Phòng Nội vụ Các phòng, ban chuyên môn Kế hoạch 5",
];
const SECOND = [
  "2 Kiểm tra công vụ tại các xã,",
  "thị trấn",
  "Quý III/2026 Thanh tra huyện UBND các xã, thị trấn Báo cáo kiểm tra",
  "20,5",
];
const THIRD = [
  "3 Hoàn thiện nền tảng số dùng",
  "chung",
  "Vận hành hệ thống một cửa điện tử",
  "cấp huyện",
  "Trong năm 2026 Văn phòng HĐND và UBND Phòng Văn hóa và Thông tin Hệ thống vận hành",
];

const document = (between = ""): string =>
  [HEAD, "I Chỉ đạo, điều hành", ...FIRST, ...SECOND, ...(between ? [between] : []), ...THIRD].join("\n");

describe("a head whose lower line stands behind all of its upper one", () => {
  const plan = importText(document());

  it("has the units' columns in the place of the heading over them", () => {
    expect(plan.columns).toEqual([
      "TT",
      "Mục tiêu",
      "Nhiệm vụ cụ thể",
      "Thời hạn",
      "Cơ quan chủ trì",
      "Cơ quan phối hợp",
      "Kết quả dự kiến",
      "Dự kiến kinh phí (triệu đồng)",
    ]);
    expect(plan.activities.map(({ cells }) => cells.leadUnit)).toEqual([
      "Phòng Nội vụ",
      "Thanh tra huyện",
      "Văn phòng HĐND và UBND",
    ]);
  });

  it("gives bare numbers to the column of amounts", () => {
    expect(plan.activities.map(({ cells }) => [cells.product, cells.budget])).toEqual([
      ["Kế hoạch", "5"],
      ["Báo cáo kiểm tra", "20,5"],
      ["Hệ thống vận hành", ""],
    ]);
  });

  it("has an aim hold for the rows below it that have none, and says so", () => {
    const [first, second] = plan.activities;
    expect(second?.cells.objective).toBe(first?.cells.objective);
    expect(second?.doubts).toContainEqual({ field: "objective", reason: "merged" });
  });
});

it("a head that a page repeats without one of its words is a head", () => {
  const repeated = HEAD.replace("đồng)\n", "");
  const read = importText(document(repeated));
  expect(read.activities.map(({ cells }) => cells)).toEqual(
    importText(document()).activities.map(({ cells }) => cells),
  );
});

it("units and persons who carry out are the lead", () => {
  const rows = [1, 2, 3].map((no) => `${no} Rà soát văn bản của xã\nCông chức Tư pháp\nQuý I\nBáo cáo`);
  const text = `TT Nội dung công việc Đơn vị, cá nhân thực hiện Thời hạn Sản phẩm\n${rows.join("\n")}`;
  expect(importText(text).activities[0]?.cells.leadUnit).toBe("Công chức Tư pháp");
});

describe("units beside each other", () => {
  const rows = [
    ["Công chức", "Văn phòng -", "Thống kê", "Các cơ quan, đơn vị"],
    ["Trung tâm", "PVHCC xã", "Các cơ quan, đơn vị"],
    ["Văn phòng", "HĐND và", "UBND xã", "Các đoàn thể xã"],
  ].map((units, at) =>
    [`${at + 1} Rà soát quy trình nội bộ của xã`, ...units, "Quý I", "Báo cáo"].join("\n"),
  );
  const plan = importText(`TT Nhiệm vụ Chủ trì Phối hợp Thời hạn Kết quả\n${rows.join("\n")}`);

  it("are parted where a name ends and another begins, not behind its kind", () => {
    expect(plan.activities.map(({ cells }) => cells.coopUnits)).toEqual([
      "Các cơ quan, đơn vị",
      "Các cơ quan, đơn vị",
      "Các đoàn thể xã",
    ]);
  });
});

it("a year torn by a narrow column is one word again", () => {
  const rows = [1, 2, 3].map((no) => `${no}\nRà soát văn bản của xã\nVăn phòng\nTrước 01/7/202\n6\nBáo cáo`);
  const text = `TT Nhiệm vụ Chủ trì Thời hạn Kết quả\n${rows.join("\n")}`;
  expect(importText(text).activities.map(({ cells }) => cells.deadline)).toEqual([
    "Trước 01/7/2026",
    "Trước 01/7/2026",
    "Trước 01/7/2026",
  ]);
});

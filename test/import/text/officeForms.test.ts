import { importText } from "../../../src/import/document";

const HEAD = "TT Nhiệm vụ Kết quả Đơn vị chủ trì Thời hạn\n";
const ROWS: readonly (readonly string[])[] = [
  ["Rà soát quy trình nội bộ của cơ quan", "Báo cáo", "Văn phòng", "Quý I"],
  ["Xây dựng kế hoạch kiểm tra công vụ", "Kế hoạch", "Phòng Nội vụ", "Tháng 3/2026"],
  ["Tổ chức tập huấn nghiệp vụ một cửa", "Hội nghị", "Phòng Tư pháp", "Quý IV/2026"],
  ["Công khai thủ tục hành chính", "Quyết định", "Văn phòng", "Thường xuyên"],
];

/** The rows as lines, numbered as the office does. */
function rows(number: (at: number) => string = (at) => String(at + 1)): string {
  return ROWS.map((cells, at) => [number(at), ...cells].join("\n")).join("\n") + "\n";
}

const TWO = [
  { no: "I", name: "Cải cách thể chế" },
  { no: "II", name: "Chỉ đạo điều hành" },
];

describe("the ways offices write their sections", () => {
  it.each([
    ["small letters behind a number", "I Cải cách thể chế\n", "II Chỉ đạo điều hành\n"],
    ["small letters behind a dot", "I. Cải cách thể chế\n", "II. Chỉ đạo điều hành\n"],
    ["a name below its number", "I\nCải cách thể chế\n", "II\nChỉ đạo điều hành\n"],
    ["the word Phần", "Phần I. Cải cách thể chế\n", "Phần II. Chỉ đạo điều hành\n"],
    ["Phần with the name below", "Phần I\nCải cách thể chế\n", "Phần II\nChỉ đạo điều hành\n"],
  ])("%s", (_, first, second) => {
    const plan = importText(`${HEAD}${first}${rows()}${second}${rows()}`);
    expect(plan.sections).toEqual(TWO);
    expect(plan.activities.map(({ section, no }) => section + no).join(" ")).toBe(
      "I1 I2 I3 I4 II1 II2 II3 II4",
    );
    expect(plan.columns).toHaveLength(5);
  });

  it.each(["A. CẢI CÁCH THỂ CHẾ\n", "A CẢI CÁCH THỂ CHẾ\n", "A\nCẢI CÁCH THỂ CHẾ\n"])(
    "letters: %s",
    (first) => {
      const plan = importText(`${HEAD}${first}${rows()}B. CHỈ ĐẠO ĐIỀU HÀNH\n${rows()}`);
      expect(plan.sections.map(({ no }) => no)).toEqual(["A", "B"]);
      expect(plan.activities).toHaveLength(8);
    },
  );

  it("takes the I of a Quý that a line's end broke for no section", () => {
    const text = `${HEAD}1\nRà soát quy trình\nBáo cáo\nVăn phòng\nQuý\nI\n2\nXây dựng kế hoạch\nBáo cáo\nVăn phòng\nQuý II\n`;
    const plan = importText(text);
    expect(plan.sections).toEqual([]);
    expect(plan.activities[0]?.cells.deadline).toBe("Quý I");
  });
});

it("a section below a deadline “Hằng quý” is a section", () => {
  const every = rows().replace("Thường xuyên", "Hằng quý");
  const plan = importText(`${HEAD}I Cải cách thể chế\n${every}II Chỉ đạo điều hành\n${every}`);
  expect(plan.sections).toEqual(TWO);
  expect(plan.activities).toHaveLength(8);
});

describe("what a line begins with", () => {
  const cells = (text: string): string[][] =>
    importText(text).activities.map(({ no, cells: own }) => [no, own.task, own.activity, own.deadline]);

  it("a capital that begins the next column's heading ends the one before", () => {
    const rows = [1, 2, 3]
      .map((no) => `${no}\nRà soát quy trình nội bộ\nKiểm tra thực tế tại đơn vị\nVăn phòng Sở\nQuý I\n`)
      .join("");
    const text = `TT Nhiệm vụ Giải pháp thực hiện Đơn vị chủ trì Thời hạn\n${rows}`;
    expect(importText(text).columns.slice(1, 3)).toEqual(["Nhiệm vụ", "Giải pháp thực hiện"]);
    expect(cells(text)[0]).toEqual(["1", "Rà soát quy trình nội bộ", "Kiểm tra thực tế tại đơn vị", "Quý I"]);
  });

  it("an item's number before a share, and one that happens to begin a page", () => {
    const text = `${HEAD}1\n${ROWS[0]?.join("\n")}\n2 100% hồ sơ được số hóa\nBáo cáo\nVăn phòng\nQuý I\n\f3\n${ROWS[2]?.join("\n")}\n\f4\n${ROWS[3]?.join("\n")}\n`;
    expect(importText(text).activities.map(({ no }) => no)).toEqual(["1", "2", "3", "4"]);
  });

  it("no page's number, which grows with the pages", () => {
    const page = (no: number): string => `\f${no + 1}\n${no}\n${ROWS[no - 1]?.join("\n")}\n`;
    expect(importText(HEAD + [1, 2, 3, 4].map(page).join("")).activities.map(({ no }) => no)).toEqual([
      "1",
      "2",
      "3",
      "4",
    ]);
  });
});

describe("the ways a text is stored", () => {
  const plain = `${HEAD}I CẢI CÁCH THỂ CHẾ\n${rows()}`;
  const expected = importText(plain).activities;

  it.each([
    ["Windows line ends", plain.replace(/\n/g, "\r\n")],
    ["line ends of old Macs", plain.replace(/\n/g, "\r")],
    ["non-breaking blanks", plain.replace(/ /g, "\u00a0")],
    ["decomposed letters", plain.normalize("NFD")],
    ["form feeds and a page's number on top", plain.replace("\n3\n", "\n\f2\n3\n")],
  ])("%s", (_, text) => {
    expect(importText(text).activities).toEqual(expected);
  });

  it("tabs between the cells of a row", () => {
    const text = `${HEAD}${ROWS.map((cells, at) => [at + 1, ...cells].join("\t")).join("\n")}\n`;
    const read = importText(text).activities.map(({ cells }) => Object.values(cells).join(" "));
    for (const [at, cells] of ROWS.entries())
      for (const word of cells.join(" ").split(" ")) expect(read[at]).toContain(word);
  });
});

describe("the ways offices write their heads", () => {
  it.each([
    ["a list of bodies", "TT Nhiệm vụ Kết quả\nKhoa, phòng chủ trì\nThời hạn\n", "Khoa, phòng chủ trì"],
    [
      "a person or a body",
      "TT Nhiệm vụ Kết quả\nNgười, bộ phận phụ trách\nThời hạn\n",
      "Người, bộ phận phụ trách",
    ],
    [
      "words between",
      "TT Nhiệm vụ Kết quả\nĐơn vị tham gia chủ trì\nMốc thời gian\n",
      "Đơn vị tham gia chủ trì",
    ],
    [
      "an end alone",
      "TT Công việc cụ thể Kết quả\nĐơn vị, cá nhân thực hiện\nHoàn thành\n",
      "Đơn vị, cá nhân thực hiện",
    ],
    [
      "a torn STT",
      "PHỤ LỤC\nNHIỆM VỤ CẢI CÁCH NĂM 2026\nS\nT\nT\nNhiệm vụ Kết quả Đơn vị chủ trì Thời hạn\n",
      "Đơn vị chủ trì",
    ],
  ])("%s", (_, head, unit) => {
    const plan = importText(`${head}${rows()}`);
    expect(plan.columns).toHaveLength(5);
    expect(plan.columns[3]).toBe(unit);
    expect(plan.activities.map(({ cells }) => cells.leadUnit)).toEqual(ROWS.map(([, , lead]) => lead));
  });
});

it.each(["TỔNG GIÁM ĐỐC", "CHÁNH ÁN", "HIỆU TRƯỞNG", "TRƯỞNG THUẾ TỈNH", "KT. CỤC TRƯỞNG"])(
  "the signature of a %s belongs to no row",
  (signer) => {
    const plan = importText(`${HEAD}${rows()}${signer}\nNguyễn Văn An\n`);
    expect(plan.activities[3]?.cells.deadline).toBe("Thường xuyên");
    expect(plan.warnings.map(({ code }) => code)).not.toContain("leftover-text");
  },
);

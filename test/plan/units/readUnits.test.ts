import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Unit, UnitCatalogue } from "../../../src/plan/unit";
import { unitsMeant } from "../../../src/plan/units/groupMembers";
import { readUnits } from "../../../src/plan/units/readUnits";
import golden from "./units.golden.json";
import { OUTSIDE } from "./outside.golden";

const unit = (name: string, kind: Unit["kind"] = "department", aliases: readonly string[] = []): Unit => ({
  name,
  aliases,
  kind,
  groups: [],
});
const CATALOGUE: UnitCatalogue = [
  unit("Văn phòng Sở"),
  unit("Thanh tra Sở"),
  unit("Phòng Quản lý Công nghệ"),
  unit("Trung tâm Dịch vụ, Sự nghiệp công", "centre"),
  unit("Tổ giúp việc, thư ký và tổng hợp", "other"),
  unit("Chi cục Tiêu chuẩn Đo lường Chất lượng", "branch", ["TĐC"]),
  unit("Các đơn vị trực thuộc Sở", "group"),
];
const names = (cell: string, catalogue: UnitCatalogue = []) =>
  readUnits(cell, catalogue).map(({ name }) => name);

describe("unit cells of real plans, without any catalogue", () => {
  it("has a golden reading for every line of the fixture", () => {
    const lines = readFileSync(join(__dirname, "../../fixtures/strings/units.txt"), "utf8").split("\n");
    expect(golden.map(({ text }) => text)).toEqual(lines.filter((line) => line !== ""));
  });

  it.each(golden)("reads $text", ({ text, units }) => {
    expect(readUnits(text, []).map(({ name, group }) => ({ name, group }))).toEqual(units);
  });
});

describe("unit cells of other offices, without any catalogue", () => {
  it.each(OUTSIDE)("reads %j", (cell, units) => {
    expect(readUnits(cell, []).map(({ name, group }) => (group ? `${name}*` : name))).toEqual(units);
  });
});

/** "cell => name | collective*", a line break as "\\n". */
const MORE = readFileSync(join(__dirname, "moreCells.golden.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => line.split(" =>").map((part) => part.trim()))
  .map(([cell = "", units = ""]) => [cell.replaceAll("\\n", "\n"), units] as const);

describe("more unit cells of other offices", () => {
  it.each(MORE)("reads %j", (cell, units) => {
    const read = readUnits(cell, []).map(({ name, group }) => (group ? `${name}*` : name));
    expect(read.join(" | ")).toBe(units);
  });
});

describe("units of a catalogue", () => {
  it.each([
    ["VP Sở", ["Văn phòng Sở"]],
    ["văn phòng  sở", ["Văn phòng Sở"]],
    ["Chi cục TĐC", ["Chi cục Tiêu chuẩn Đo lường Chất lượng"]],
    ["TĐC", ["Chi cục Tiêu chuẩn Đo lường Chất lượng"]],
    ["Chi cục Tiêu chuẩn - Đo lường - Chất lượng", ["Chi cục Tiêu chuẩn Đo lường Chất lượng"]],
    ["Tổ giúp việc, thư ký và tổng hợp, Thanh tra Sở", ["Tổ giúp việc, thư ký và tổng hợp", "Thanh tra Sở"]],
    [
      "Thanh tra Sở; Trung tâm Dịch vụ, Sự nghiệp công",
      ["Thanh tra Sở", "Trung tâm Dịch vụ, Sự nghiệp công"],
    ],
    ["Giao Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở", ["Văn phòng Sở", "Thanh tra Sở"]],
    ["đơn vị trực thuộc Sở", ["Các đơn vị trực thuộc Sở"]],
    ["Văn phòng Sở\nThanh tra Sở", ["Văn phòng Sở", "Thanh tra Sở"]],
    ["Văn phòng\nSở", ["Văn phòng Sở"]],
  ])("knows %j", (cell, expected) => {
    const units = readUnits(cell, CATALOGUE);
    expect(units.map(({ name }) => name)).toEqual(expected);
    expect(units.every(({ known }) => known)).toBe(true);
  });

  it("marks a catalogue's group as one", () => {
    expect(readUnits("Các đơn vị trực thuộc Sở", CATALOGUE)).toEqual([
      { name: "Các đơn vị trực thuộc Sở", group: true, known: true, suggestion: null },
    ]);
  });

  it.each([
    ["Phòng QLCN", "Phòng Quản lý Công nghệ"],
    ["Chi cục Tiêu chuẩn Đo lường", "Chi cục Tiêu chuẩn Đo lường Chất lượng"],
    ["Thanh ttra Sở", "Thanh tra Sở"],
    ["Sở Nội vụ", null],
    ["Phòng Kế hoạch", null],
  ])("suggests for %s: %s, and applies nothing", (cell, suggestion) => {
    expect(readUnits(cell, CATALOGUE)).toEqual([{ name: cell, group: false, known: false, suggestion }]);
  });
});

describe("cells that hold more than names", () => {
  it.each([
    ["Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ", ["Sở Văn hóa, Thể thao và Du lịch", "Sở Nội vụ"]],
    ["Thanh tra Sở và Văn phòng Sở", ["Thanh tra Sở", "Văn phòng Sở"]],
    ["Bộ Kế hoạch và Đầu tư và các địa phương", ["Bộ Kế hoạch và Đầu tư", "các địa phương"]],
    ["- Văn phòng Sở;\n- Phòng Tổ chức - Hành chính.", ["Văn phòng Sở", "Phòng Tổ chức - Hành chính"]],
    [
      "Sở Nông nghiệp (Chi cục Kiểm lâm, Chi cục Thủy lợi)",
      ["Sở Nông nghiệp (Chi cục Kiểm lâm, Chi cục Thủy lợi)"],
    ],
    ["Đề nghị phối hợp với các Bộ, ngành liên quan", ["các Bộ, ngành liên quan"]],
    [
      "UBND các xã, phường trực tiếp triển khai tại địa bàn Sở Khoa học và Công nghệ triển khai hệ thống, hạ tầng.",
      ["UBND các xã, phường", "Sở Khoa học và Công nghệ"],
    ],
    ["Sở Xây dựng/các công ty liên quan", ["Sở Xây dựng", "các công ty liên quan"]],
    ["Chưa xác định", []],
    ["Các đơn vị trực thuộc\nSở, Thanh tra\nSở", ["Các đơn vị trực thuộc Sở", "Thanh tra Sở"]],
    ["Sở Nội vụ\nSở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]],
    ["", []],
    [" ;, / ", []],
  ])("%j", (cell, expected) => {
    expect(names(cell)).toEqual(expected);
  });

  it.each(["Phòng Kinh tế hoặc Phòng Văn hóa", "Văn phòng Sở (?)", "Văn phòng Sở?; Thanh tra Sở"])(
    "leaves it to a person which unit is meant: %s",
    (cell) => {
      const units = readUnits(cell, [
        { name: "Văn phòng Sở", aliases: [], kind: "department", groups: [] },
        { name: "Phòng Văn hóa", aliases: [], kind: "department", groups: [] },
      ]);
      expect(units).toEqual([{ name: cell, group: false, known: false, suggestion: null }]);
    },
  );

  it("knows a name with a footnote's mark, and with i for y", () => {
    const catalogue = [
      { name: "Phòng Quản lý ngân sách", aliases: [], kind: "department" as const, groups: [] },
    ];
    for (const cell of ["Phòng Quản lí ngân sách", "Phòng Quản lý ngân sách²", "Phòng Quản lý ngân sách [1]"])
      expect(readUnits(cell, catalogue)).toMatchObject([{ name: "Phòng Quản lý ngân sách", known: true }]);
  });

  it("reads anything without failing, and only words of the cell", () => {
    const words = fc.constantFrom(
      ..."Sở Văn phòng các và , ; / - & ( ) \n Bộ UBND xã là triển khai VNPT P. 2".split(" "),
    );
    const cells = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 120 }),
      fc.array(words, { maxLength: 16 }).map((list) => list.join(" ")),
    );
    const plain = (text: string) =>
      text
        .normalize("NFC")
        .replace(/\[\d+\]|[¹²³⁰⁴-⁹]/gu, "")
        .replace(/\s+/g, " ");
    fc.assert(
      fc.property(cells, (cell) => {
        for (const name of names(cell)) expect(plain(cell)).toContain(plain(name));
      }),
      { numRuns: 1000, examples: [["Àⁱ´"]] },
    );
  });

  it("finds the members of any list of the catalogue, however they are joined", () => {
    const single = CATALOGUE.filter(({ kind }) => kind !== "group").map(({ name }) => name);
    const joints = fc.constantFrom(", ", "; ", "/", "\n", ",", " ; ");
    fc.assert(
      fc.property(fc.shuffledSubarray(single, { minLength: 1 }), joints, (members, joint) => {
        expect(names(members.join(joint), CATALOGUE)).toEqual(members);
      }),
    );
  });

  it.each(["…", "...", "-", "/", "(…)"])("takes %j for a blank, not for a unit", (cell) => {
    expect(readUnits(cell, [])).toEqual([]);
  });
});

describe("a group with exceptions", () => {
  it("stands for its other members", () => {
    const catalogue: UnitCatalogue = [
      ...["Phòng Pháp chế", "Phòng Nội vụ", "Phòng Kế hoạch, Tài chính"].map((name) => ({
        ...unit(name),
        groups: ["Các phòng chuyên môn"],
      })),
      unit("Các phòng chuyên môn", "group"),
    ];
    const meant = (cell: string) =>
      readUnits(cell, catalogue).flatMap((mention) => unitsMeant(mention, catalogue));
    expect(meant("Các phòng (trừ Phòng Pháp chế)")).toEqual(["Phòng Nội vụ", "Phòng Kế hoạch, Tài chính"]);
    expect(meant("Trưởng các phòng chuyên môn, trừ Phòng Kế hoạch - Tài chính và Phòng Nội vụ")).toEqual([
      "Phòng Pháp chế",
    ]);
  });
});

describe("names that are cut short or lend each other their noun", () => {
  const catalogue: UnitCatalogue = [
    unit("Văn phòng Sở"),
    unit("Văn phòng HĐND và UBND"),
    unit("Phòng Kế hoạch - Tài chính", "department", ["Phòng KHTC"]),
    unit("Phòng Tổ chức cán bộ", "department", ["Phòng TCCB"]),
    unit("Thanh tra Sở"),
  ];

  it.each([
    ["Phòng KHTC, TCCB", ["Phòng Kế hoạch - Tài chính", "Phòng Tổ chức cán bộ"]],
    ["Các phòng: KHTC và TCCB", ["Phòng Kế hoạch - Tài chính", "Phòng Tổ chức cán bộ"]],
    ["phòng KH-TC", ["Phòng Kế hoạch - Tài chính"]],
    ["Văn phòng HĐND&UBND", ["Văn phòng HĐND và UBND"]],
    ["Văn\nphòng Sở", ["Văn phòng Sở"]],
    ["Phòng KHTC, QLĐT", ["Phòng Kế hoạch - Tài chính", "QLĐT"]],
  ])("%j", (cell, expected) => {
    expect(names(cell, catalogue)).toEqual(expected);
  });

  it("suggest the one name that goes on from there, and none of two", () => {
    const suggestion = (cell: string) => readUnits(cell, catalogue)[0]?.suggestion;
    expect(suggestion("Thanh tra")).toBe("Thanh tra Sở");
    expect(suggestion("Văn phòng")).toBeNull();
  });
});

describe("other names of a catalogue's units", () => {
  const catalogue: UnitCatalogue = [
    unit("Phòng Tổ chức - Hành chính", "department", ["TCHC"]),
    unit("Phòng Đăng ký kinh doanh", "department", ["ĐKKD"]),
    unit("Các phòng, đơn vị thuộc Sở", "group"),
    unit("Các phòng chuyên môn", "group"),
  ];
  const known = (cell: string) => readUnits(cell, catalogue).map((mention) => mention.known && mention.name);

  it("are codes behind a unit's noun too", () => {
    expect(known("Phòng TCHC và phòng ĐKKD")).toEqual([
      "Phòng Tổ chức - Hành chính",
      "Phòng Đăng ký kinh doanh",
    ]);
    expect(known("Trung tâm TCHC")).toEqual([false]);
  });

  it("are groups with or without the office they belong to, but not another office's", () => {
    expect(known("Các phòng, đơn vị")).toEqual(["Các phòng, đơn vị thuộc Sở"]);
    expect(known("Các phòng chuyên môn thuộc Sở")).toEqual(["Các phòng chuyên môn"]);
    expect(known("Trưởng các phòng, đơn vị")).toEqual(["Các phòng, đơn vị thuộc Sở"]);
    expect(known("Các phòng chuyên môn thuộc Sở Nội vụ")).toEqual([false]);
  });
});

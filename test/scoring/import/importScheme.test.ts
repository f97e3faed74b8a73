import { mkdtemp, readFile, rm } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { openDocument } from "../../../src/import/openDocument";
import { importScheme } from "../../../src/scoring/import/importScheme";
import type { ImportedScheme } from "../../../src/scoring/import/schemeOf";
import { readScheme, SchemeError } from "../../../src/scoring/readScheme";
import { convertWithSoffice, findProgram } from "../../../tools/libreoffice/soffice";
import { cchc, SAMPLE_PLAN } from "../../cli/cchc";
import { DECISIONS, PRINTED } from "./decisions";

const FIXTURES = join(__dirname, "../../fixtures/decisions");
const schema = JSON.parse(
  readFileSync(join(__dirname, "../../../assets/scheme.schema.json"), "utf8"),
) as object;
const matchesSchema = new Ajv2020({ strict: false }).compile(schema);

async function schemeIn(bytes: Uint8Array): Promise<ImportedScheme> {
  const opened = await openDocument(bytes);
  if (opened.kind === "text") throw new Error("no grid");
  return importScheme(opened.document);
}

const html = (name: string): string => readFileSync(join(FIXTURES, `${name}.html`), "utf8");
const schemeInHtml = (text: string): Promise<ImportedScheme> => schemeIn(new TextEncoder().encode(text));
const table = (...rows: string[]): string =>
  `<table><tr><td>STT</td><td>Tiêu chí</td><td>Điểm tối đa</td><td>Cách tính điểm</td></tr>${rows
    .map(
      (row) =>
        `<tr>${row
          .split("|")
          .map((cell) => `<td>${cell.trim()}</td>`)
          .join("")}</tr>`,
    )
    .join("")}</table>`;

function expectAsRead(name: string, { scheme, rules, questions }: ImportedScheme): void {
  const {
    title,
    source,
    maxima,
    rules: right,
  } = DECISIONS[name] ?? { title: "", source: "", maxima: [], rules: [] };
  expect({ title: scheme.title, source: scheme.source }).toEqual({ title, source });
  expect(scheme.fields.map(({ max }) => max)).toEqual(maxima);
  expect(rules.map(({ no, max, sureness, rule }) => [no, max, sureness, rule])).toEqual(right);
  expect(questions).toEqual([]);
  expect(rules.every((rule) => (rule.sureness === "sure") === (rule.questions.length === 0))).toBe(true);
  matchesSchema(scheme);
  expect(matchesSchema.errors).toBeNull();
}

describe("a scheme in a decision's table", () => {
  it.each(Object.keys(DECISIONS))("is read from a page's HTML: %s", async (name) => {
    expectAsRead(name, await schemeInHtml(html(name)));
  });

  it("loads as any scheme does, with its doubts as warnings", async () => {
    const { scheme } = await schemeInHtml(html("department"));
    const read = readScheme(JSON.parse(JSON.stringify(scheme)));
    expect(read.warnings.map(({ code, where }) => [code, where])).toEqual([
      ["unconfirmed", "2.1"],
      ["hole", "2.1"],
      ["grades-assumed", ""],
    ]);
    expect(read.fields[2]?.criteria[0]?.components[0]?.rule).toEqual({ kind: "entered", by: "survey" });
  });

  it("says where maxima don't add up, and the total too", async () => {
    const changed = html("department").replace("<td>6,5</td>", "<td>7</td>");
    const { scheme } = await schemeInHtml(changed);
    const sums = readScheme(scheme).warnings.filter(({ code }) => code === "max-mismatch");
    expect(sums.map(({ where, message }) => `${where}: ${message}`)).toEqual([
      "1: Điểm tối đa ghi 7 nhưng các mục bên dưới cộng lại được 6,5.",
      ": Tổng điểm ghi 23,5 nhưng các lĩnh vực cộng lại được 24.",
    ]);
  });

  it("asks for a maximum that isn't printed", async () => {
    const { scheme, questions } = await schemeInHtml(
      table("1 | Chỉ đạo | |", "1.1 | Kế hoạch | 2 |", "1.1.1 | Ban hành | 2 | Có: 2; không: 0"),
    );
    expect(scheme.fields[0]?.max).toBe(2);
    expect(questions).toEqual(["Mục 1 không ghi điểm tối đa: tạm lấy 2, cần xem lại."]);
  });

  it("loses no row: what has no place is asked about", async () => {
    const { questions } = await schemeInHtml(
      table(
        "| Áp dụng cho các sở | |",
        "1 | Chỉ đạo | 2 | Chấm theo quý",
        "1.1 | Kế hoạch | 2 | Có: 2; không: 0",
      ),
    );
    expect(questions).toEqual([
      "Dòng “Áp dụng cho các sở” chưa biết thuộc mục nào: cần xem lại.",
      "Mục 1 có các mục con nên dòng “Chấm theo quý” chưa được dùng: cần xem lại.",
    ]);
  });

  it("takes lettered rows for steps of a rule where they don't add up, else for components", async () => {
    const rows = (a: string, b: string): string =>
      table(
        "1 | Chỉ đạo | 2 |",
        "1.1 | Kế hoạch | 2 |",
        `a) | Ban hành kịp thời | ${a} |`,
        `b) | Ban hành chậm | ${b} |`,
        "c) | Không ban hành | 0 |",
      );
    const steps = await schemeInHtml(rows("2", "1"));
    expect(steps.rules.map(({ no, rule }) => [no, rule.kind])).toEqual([["1.1", "level"]]);
    const parts = await schemeInHtml(rows("1,5", "0,5"));
    expect(parts.rules.map(({ no, max }) => [no, max])).toEqual([
      ["1.1.a", 1.5],
      ["1.1.b", 0.5],
      ["1.1.c", 0],
    ]);
  });

  it("goes on in a table without a head, and past heads that repeat", async () => {
    const head = "<tr><td>STT</td><td>Tiêu chí</td><td>Điểm tối đa</td><td>Cách tính điểm</td></tr>";
    const row = (no: string, name: string, rule: string): string =>
      `<tr><td>${no}</td><td>${name}</td><td>1</td><td>${rule}</td></tr>`;
    const { rules } = await schemeInHtml(
      `<table>${head}${row("1", "Một", "")}${row("1.1", "Ý một", "Có: 1; không: 0")}</table><p>Trang 2</p>` +
        `<table>${row("2", "Hai", "")}${row("2.1", "Ý hai", "Có: 1; không: 0")}${head}${row("3", "Ba", "Có: 1; không: 0")}</table>`,
    );
    expect(rules.map(({ no }) => no)).toEqual(["1.1", "2.1", "3"]);
  });

  it("is refused with a sentence where there is no table of criteria", async () => {
    await expect(schemeInHtml("<table><tr><td>Họ tên</td><td>Tuổi</td></tr></table>")).rejects.toThrow(
      SchemeError,
    );
  });
});

/** Jest can't load pdfjs; the command line reads PDFs in a process of its own. */
async function byCommand(file: string): Promise<ImportedScheme> {
  const out = `${file}.json`;
  const { code, out: printed } = await cchc(["scheme", file, "--out", out]);
  expect(code).toBe(0);
  const { rules, questions, grades } = JSON.parse(printed) as Omit<ImportedScheme, "scheme">;
  return {
    rules,
    questions,
    grades,
    scheme: JSON.parse(readFileSync(out, "utf8")) as ImportedScheme["scheme"],
  };
}

const there = findProgram("soffice") !== null;

(there ? describe : describe.skip)("decisions that LibreOffice wrote", () => {
  let folder = "";
  const KINDS = [
    ["docx", "docx:MS Word 2007 XML", "HTML (StarWriter)"],
    ["pdf", "pdf", "HTML (StarWriter)"],
    ["xlsx", "xlsx:Calc MS Excel 2007 XML", "HTML (StarCalc)"],
  ] as const;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cchc-decisions-"));
    const files = PRINTED.map((name) => join(FIXTURES, `${name}.html`));
    for (const [, format, input] of KINDS) await convertWithSoffice(files, format, folder, "vi-VN", input);
  });

  it("give a scheme that the workbook is built with", async () => {
    const [json, book, sheet] = [join(folder, "S.json"), join(folder, "So.xlsx"), join(folder, "S.xlsx")];
    expect((await cchc(["scheme", join(folder, "department.docx"), "--out", json])).code).toBe(0);
    expect((await cchc(["scheme", json, "--out", sheet])).code).toBe(0);
    const edited = await schemeIn(new Uint8Array(await readFile(sheet)));
    expect(edited.rules.map(({ no, rule }) => [no, rule])).toEqual([
      ...(DECISIONS["department"]?.rules.map(([no, , , rule]) => [no, rule]) ?? []),
      ["3", { kind: "entered", by: "survey" }],
    ]);
    const { out } = await cchc(["build", SAMPLE_PLAN, "--scheme", sheet, "--out", book]);
    expect(JSON.parse(out)).toMatchObject({ workbook: { file: book } });
    const scores = JSON.parse((await cchc(["score", book])).out) as unknown;
    expect(JSON.stringify(scores)).toContain("Rà soát văn bản QPPL");
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(KINDS.flatMap(([kind]) => PRINTED.map((name) => [name, kind])))(
    "are read as their HTML is: %s.%s",
    async (name = "", kind = "") => {
      const file = join(folder, `${name}.${kind}`);
      expectAsRead(
        name,
        kind === "pdf" ? await byCommand(file) : await schemeIn(new Uint8Array(await readFile(file))),
      );
    },
  );
});

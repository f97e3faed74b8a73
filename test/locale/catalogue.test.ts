import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

const ROOT = resolve(__dirname, "../..");
const CATALOGUE = join(ROOT, "src/locale/vi");
const GUIDE = join(ROOT, "docs/huong-dan");
const LETTERS = /[\u00c0-\u1ef9]/;

interface Sentence {
  readonly where: string;
  readonly text: string;
}

/** Every text of the catalogue that holds Vietnamese letters; what is put into a sentence stands as "…". */
function sentences(): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const file of readdirSync(CATALOGUE)) {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(CATALOGUE, file), "utf8"),
      ts.ScriptTarget.ES2022,
    );
    const note = (node: ts.Node, text: string): void => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      if (LETTERS.test(text)) found.push({ where: `${file}:${line + 1}`, text });
    };
    const walk = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node)) note(node, node.text);
      if (ts.isTemplateExpression(node)) {
        note(
          node,
          [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join("…"),
        );
      }
      ts.forEachChild(node, walk);
    };
    walk(source);
  }
  return found;
}

/** The guide's pages as they are written. */
function guide(): readonly Sentence[] {
  return readdirSync(GUIDE)
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ where: name, text: readFileSync(join(GUIDE, name), "utf8") }));
}

/** The labels of the ribbon's buttons. */
function ribbonLabels(): readonly string[] {
  const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
  return [...manifest.matchAll(/id="\w+\.Label" DefaultValue="([^"]+)"/g)].map(([, label]) => label ?? "");
}

/** Where a pattern is found, with what was found. */
function hits(texts: readonly Sentence[], pattern: RegExp): readonly string[] {
  return texts.flatMap(({ where, text }) => {
    const hit = pattern.exec(text);
    return hit === null ? [] : [`${where}: ${hit[0]}`];
  });
}

describe("what people read", () => {
  const catalogue = sentences();
  const all = [...catalogue, ...guide()];

  it("is found by this test at all", () => {
    expect(catalogue.length).toBeGreaterThan(900);
    expect(all.length).toBeGreaterThan(catalogue.length + 8);
  });

  it("is NFC, without blanks that nobody meant", () => {
    expect(all.filter(({ text }) => text !== text.normalize("NFC"))).toEqual([]);
    const onOneLine = catalogue.filter(({ text }) => !text.includes("\n"));
    expect(hits(onOneLine, /\S {2,}[^\s/]|[\t\u00a0]/)).toEqual([]);
  });

  it("has its tone marks where the administration puts them: xóa, hòa, ủy", () => {
    expect(hits(all, /(?:o[áàảãạéèẻẽẹ]|(?<!q)u[ýỳỷỹỵ])(?!\p{L})/iu)).toEqual([]);
  });

  it("calls a sheet trang, choosing chọn, the pane ngăn, and nobody bạn", () => {
    expect(
      hits(
        catalogue,
        /(?<![\p{L}./]|Unprotect )(?:sheet|tab|click|bạn|bấm|vui lòng|khung tiện ích)(?!\p{L})/iu,
      ),
    ).toEqual([]);
    expect(hits(guide(), /(?<!\p{L}|Unprotect )(?:sheet|click|bạn|bấm|vui lòng)(?!\p{L})/iu)).toEqual([]);
  });

  it("names buttons of the ribbon that are there", () => {
    const named = all.flatMap(({ where, text }) =>
      [
        ...text.matchAll(
          /thẻ (?:\*\*)?CCHC(?:\*\*)?(?:,| rồi| nút| chọn)+ (?:nút |chọn )?(?:\*\*)?(\p{Lu}[\p{L} ]+)/gu,
        ),
      ].map(([, label]) => ({ where, label: (label ?? "").trim() })),
    );
    expect(named.length).toBeGreaterThan(2);
    const labels = ribbonLabels();
    expect(named.filter(({ label }) => !labels.some((known) => label.startsWith(known)))).toEqual([]);
  });

  it("writes days as dd/mm/yyyy and fractions with a comma", () => {
    expect(hits(catalogue, /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{4}-|(?<![\d.–/])\d+\.\d+(?!\.?\d)%/)).toEqual(
      [],
    );
  });
});

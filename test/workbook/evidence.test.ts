import { saveXlsx } from "../../host/engine";
import { EVIDENCE_CHECKS as SAID } from "../../src/locale/vi/evidence";
import { SCORE_COLUMNS as S, SCORE_TODO } from "../../src/locale/vi/scoring";
import { sampleScheme } from "../../src/scoring/sampleScheme";
import { EVIDENCE_COLUMNS as C } from "../../src/workbook/layout";
import { describeEvidence } from "../../src/workbook/sheets/evidence";
import { describeScorecard } from "../../src/workbook/sheets/scorecard/scorecard";
import type { Cell, SheetDescription } from "../../src/workbook/spec";
import { describeWithLibreOffice } from "../oracle/describeWithLibreOffice";
import { compareWithLibreOffice } from "../oracle/libreoffice";
import { agencySheet } from "../scoring/support/agencySheet";
import { ScoreSheet, workbookOf } from "../scoring/support/sheetInEngine";

type Document = Partial<Record<"component" | "number" | "date" | "summary" | "link", Cell>>;

/** The register with these documents, as people enter them. */
function register(documents: readonly Document[]): SheetDescription {
  const described = describeEvidence();
  const [table] = described.sheet.tables;
  if (!table) throw new Error("no table");
  const headings = { ...C } as const;
  const rows = documents.map((document) =>
    table.columns.map(({ heading }): Cell => {
      const field = (["component", "number", "date", "summary", "link"] as const).find(
        (each) => headings[each] === heading,
      );
      return field === undefined ? null : (document[field] ?? null);
    }),
  );
  return { ...described, sheet: { ...described.sheet, tables: [{ ...table, rows }] } };
}

interface Opened {
  readonly card: ScoreSheet;
  /** What "Kiểm tra" says of each document, its signs between sentences left out. */
  readonly said: readonly string[];
  readonly names: readonly unknown[];
}

function opened(documents: readonly Document[]): Opened {
  const card = describeScorecard({ scheme: sampleScheme() });
  const evidence = register(documents);
  const sheet = new ScoreSheet(workbookOf([card, evidence, agencySheet(1, ["Trong hạn"])]), card);
  sheet.recalculate();
  const page = sheet.workbook.getWorksheet(evidence.sheet.name);
  const cells = (heading: string) => {
    const column =
      describeEvidence().sheet.tables[0]?.columns.findIndex((each) => each.heading === heading) ?? 0;
    return documents.map((_, at) => page?.getCell(6 + at, column + 1).result);
  };
  return { card: sheet, said: cells(C.check).map(String), names: cells(C.name) };
}

describe("the register of documents", () => {
  it("names the component of each row, and finds nothing wrong with a complete one", () => {
    const { names, said } = opened([
      { component: "TP 1.1.2", number: "12/KH-SKHCN", date: 45_000, link: "https://vanban.example.vn/12" },
    ]);
    expect(names).toEqual(["Xác định đủ nhiệm vụ, sản phẩm, nguồn lực"]);
    expect(said).toEqual([""]);
  });

  it("names no component where none is chosen", () => {
    expect(opened([{}, { number: "12/KH" }, { component: "TP 9.9.9" }]).names).toEqual(["", "", ""]);
  });

  it.each<[Document, string]>([
    [{ number: "12/KH" }, SAID.noComponent],
    [{ component: "TP 9.9.9", number: "12/KH" }, SAID.unknown],
    [{ component: "LV 1", number: "12/KH" }, SAID.unknown],
    [{ component: "TP 1.1.2" }, SAID.noDocument],
    [{ component: "TP 1.1.2", number: "12/KH", date: "31/02/2023" }, SAID.dateIsText],
    [{ component: "TP 1.1.2", link: "C:\\Van ban\\12.pdf" }, SAID.local],
    [{ component: "TP 1.1.2", link: "\\\\may-chu\\chung\\12.pdf" }, SAID.local],
    [{ component: "TP 1.1.2", link: "FILE:///D:/12.pdf" }, SAID.local],
    [{ component: "TP 1.1.2", link: "http://vanban.example.vn/12" }, ""],
    [{}, ""],
  ])("says of %p: “%s”", (document, sentence) => {
    expect(opened([document]).said).toEqual([sentence]);
  });

  it("marks a document that a component has twice, and only notes one that several lean on", () => {
    const day = 45_000;
    const { said } = opened([
      { component: "TP 1.1.2", number: "12/KH-SKHCN", date: day },
      { component: "TP 1.1.2", number: "12 / kh-skhcn", date: day },
      { component: "TP 1.2.1", number: "12/KH-SKHCN", date: day },
      { component: "TP 1.1.2", number: "12/KH-SKHCN", date: day + 365 },
      { component: "TP 1.1.2", number: "12" },
      { component: "TP 1.1.2", number: "12.0" },
    ]);
    expect(said).toEqual([SAID.twice, SAID.twice, SAID.shared, "", "", ""]);
  });

  it("counts as evidence for the component that it names", () => {
    const { card } = opened([
      { component: "TP 1.1.2", number: "12/KH-SKHCN" },
      { component: "TP 1.1.2", summary: "Biên bản họp" },
      { component: "TP 1.2.2" },
    ]);
    for (const key of ["TP 1.1.2", "TP 1.2.2"]) card.set(key, S.declared, "Có");
    card.recalculate();
    expect(
      ["TP 1.1.2", "TP 1.2.2"].map((key) => [card.get(key, S.documents), card.get(key, S.todo)]),
    ).toEqual([
      [2, ""],
      [0, SCORE_TODO.unproven],
    ]);
  });
});

describeWithLibreOffice("the register in LibreOffice", () => {
  it("says the same of every row", async () => {
    const { card } = opened([
      { component: "TP 1.1.2", number: "12/3", date: 45_000 },
      { component: "TP 1.1.2", number: "12/3", date: 45_000 },
      { component: "TP 1.1.3", number: "12/3", date: 45_000, link: "C:\\a" },
      { component: "TP 1.1.3", number: "1e3" },
      { component: "TP 1.1.3", number: "1000" },
      { component: "", number: "=1+1", summary: "-5", link: "\\\\a\\b" },
    ]);
    expect(await compareWithLibreOffice(await saveXlsx(card.workbook))).toEqual([]);
  });
});

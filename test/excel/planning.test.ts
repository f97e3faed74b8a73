import fc from "fast-check";
import type { CellChange } from "../../src/excel/cells/changedAreas";
import { joinChanges } from "../../src/excel/cells/changedAreas";
import { columnWidthPoints } from "../../src/excel/looks/frame";
import { lookMark } from "../../src/excel/looks/lookMark";
import { sections } from "../../src/excel/looks/pageSetup";
import {
  areaProperties,
  anchorProperties,
  idOfMarkName,
  markName,
  sheetMarks,
} from "../../src/excel/read/sheetMarks";
import { SheetGrid } from "../../src/excel/cells/sheetGrid";
import type { Phase, Step } from "../../src/excel/run/step";
import { packTrips, PHASES } from "../../src/excel/run/step";

describe("changed cells", () => {
  const change = fc.record({ row: fc.nat(6), column: fc.nat(6) });
  it("are covered by rectangles, each once, and nothing else is", () => {
    fc.assert(
      fc.property(fc.uniqueArray(change, { selector: ({ row, column }) => `${row},${column}` }), (cells) => {
        const changes: CellChange[] = cells.map(({ row, column }) => ({
          row,
          column,
          cell: `${row},${column}`,
        }));
        const covered = joinChanges(changes).flatMap(({ area, cells: lines }) =>
          lines.flatMap((line, r) => line.map((cell, c) => [`${area.row + r},${area.column + c}`, cell])),
        );
        expect(covered.map(([at]) => at).sort()).toEqual(changes.map(({ cell }) => String(cell)).sort());
        for (const [at, cell] of covered) expect(cell).toBe(at);
      }),
    );
  });

  it("of a whole area are one write", () => {
    const changes = [0, 1, 2].flatMap((row) => [3, 4].map((column) => ({ row, column, cell: row * column })));
    expect(joinChanges(changes)).toEqual([
      {
        area: { row: 0, column: 3, rows: 3, columns: 2 },
        cells: [
          [0, 0],
          [3, 4],
          [6, 8],
        ],
      },
    ]);
  });
});

describe("round trips", () => {
  const make = (phase: Phase, bytes: number): Step => ({ phase, bytes, cells: 0, run: () => undefined });

  it("are one for data and one for looks and page set-up, in the order of the phases", () => {
    const steps = [
      make("page", 1),
      make("formulas", 1),
      make("look", 1),
      make("sheets", 1),
      make("tables", 1),
    ];
    const trips = packTrips(steps, 100);
    expect(trips.map(({ trip }) => trip)).toEqual(["data", "look"]);
    expect(trips[0]?.steps.map(({ phase }) => phase)).toEqual(["sheets", "tables", "formulas"]);
  });

  it("are none where there is nothing to do", () => {
    expect(packTrips([], 100)).toEqual([]);
  });

  it("share the load of a large workbook evenly, in no more of them than usual", () => {
    const phases = PHASES.filter((phase) => phase !== "still");
    const steps = phases.flatMap((phase) => Array.from({ length: 10 }, () => make(phase, 60_000)));
    const trips = packTrips(steps, 4_000_000);
    expect(trips.map((trip) => trip.trip)).toEqual(["data", "data", "look"]);
    for (const trip of trips) {
      const bytes = trip.steps.reduce((sum, step) => sum + step.bytes, 0);
      expect([bytes > 1_600_000, bytes < 2_000_000]).toEqual([true, true]);
    }
    expect(trips.flatMap((trip) => trip.steps)).toEqual(steps);
  });

  it("put looks into the first request by no means: what fails there is taken for somebody's move", () => {
    const trips = packTrips([make("values", 10), make("look", 10), make("page", 10)], 100);
    expect(trips.map((trip) => trip.steps.map(({ phase }) => phase))).toEqual([["values"], ["look", "page"]]);
  });

  it("keep looks out of a request that asks for what they read, also where data took more than one", () => {
    const asking: Step = { ...make("marks", 10), asks: true };
    const steps = [make("formulas", 800_000), make("formulas", 300_000), asking, make("look", 10)];
    const trips = packTrips(steps, 4_000_000);
    expect(trips.map((trip) => trip.steps.map(({ phase }) => phase))).toEqual([
      ["formulas", "formulas", "marks"],
      ["look"],
    ]);
  });

  it("stay below the limit and lose no step", () => {
    const step = fc.record({ phase: fc.constantFrom(...PHASES), bytes: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(fc.array(step), (wanted) => {
        const steps = wanted.map(({ phase, bytes }) => make(phase, bytes));
        const trips = packTrips(steps, 60);
        expect(trips.flatMap((trip) => trip.steps)).toHaveLength(steps.length);
        for (const trip of trips)
          expect(trip.steps.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(60);
      }),
    );
  });
});

describe("the marks of our sheets", () => {
  it.each(["plan", "overview", "report-q1", "report-year-2023"] as const)(
    "name %s and find it again",
    (id) => {
      expect(markName(id)).toMatch(/^[A-Za-z_][A-Za-z0-9_.]*$/);
      expect(idOfMarkName(markName(id))).toBe(id);
    },
  );

  it.each(["KeHoach", "CCHC_else", "NgayChot"])("are not %s", (name) => {
    expect(idOfMarkName(name)).toBeNull();
  });

  it("keep lists of any length in properties that Excel doesn't cut, also when they get shorter", () => {
    const area = fc.constantFrom("A1", "B2:D40", "AA100:AB20000");
    fc.assert(
      fc.property(fc.array(area, { maxLength: 200 }), fc.array(area, { maxLength: 5 }), (long, short) => {
        const properties = new Map<string, string>();
        for (const list of [long, short]) {
          for (const { key, value } of areaProperties("plan", list)) {
            expect(value.length).toBeLessThanOrEqual(255);
            properties.set(key, value);
          }
          expect(sheetMarks("plan", properties).areas).toEqual(list);
        }
      }),
    );
  });

  it("say nothing of areas where nothing was written", () => {
    expect(sheetMarks("plan", new Map())).toEqual({
      areas: null,
      anchors: new Map(),
      columns: null,
      rules: null,
      applied: {},
    });
  });

  it("keep where the named cells were", () => {
    const cells = new Map([
      ["NgayChot", "C3"],
      ["NamKeHoach", "C4"],
    ]);
    const properties = new Map(anchorProperties("about", cells).map(({ key, value }) => [key, value]));
    expect(sheetMarks("about", properties).anchors).toEqual(cells);
  });
});

describe("the grid of a sheet", () => {
  it("moves cells as Excel does when rows are inserted and deleted", () => {
    const grid = new SheetGrid();
    grid.fill(
      0,
      0,
      [
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ],
      [
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ],
    );
    grid.insertRows(1, 2, 0, 1);
    expect(grid.values({ row: 0, column: 0, rows: 5, columns: 2 })).toEqual([
      ["a", 1],
      ["", 2],
      ["", 3],
      ["b", ""],
      ["c", ""],
    ]);
    grid.deleteRows(0, 3, 0, 1);
    expect(grid.values({ row: 0, column: 0, rows: 3, columns: 2 })).toEqual([
      ["b", 1],
      ["c", 2],
      ["", 3],
    ]);
  });
});

describe("small translations", () => {
  it("give Excel's width of a column in points", () => {
    expect(columnWidthPoints(8.43)).toBe(48);
    expect(columnWidthPoints(10)).toBe(56.25);
  });

  it("cut a footer into its three parts", () => {
    expect(sections("&LSổ CCHC&C&P/&N&R&D")).toEqual({ left: "Sổ CCHC", center: "&P/&N", right: "&D" });
    expect(sections("&P")).toEqual({ left: "", center: "&P", right: "" });
  });

  it("give different data different fingerprints, and equal data the same", () => {
    const one = { a: [1, "Kế hoạch"] };
    expect(lookMark(one)).toBe(lookMark({ a: [1, "Kế hoạch"] }));
    expect(lookMark(one)).not.toBe(lookMark({ a: [1, "Kế hoạch "] }));
  });
});

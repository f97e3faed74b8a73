import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { updateWorkbook } from "../../src/excel/updateWorkbook";
import { sampleScheme } from "../../src/scoring/sampleScheme";
import { readScheme } from "../../src/scoring/readScheme";
import type { Scheme } from "../../src/scoring/scheme";
import type { Plan } from "../../src/plan/plan";
import { catalogueFromSnapshot } from "../../src/workbook/held/catalogueFromSnapshot";
import { holidaysFromSnapshot } from "../../src/workbook/held/holidaysFromSnapshot";
import { schemeIn } from "../../src/workbook/held/scheme";
import { NAMES, PLAN_COLUMNS, UNIT_COLUMNS } from "../../src/workbook/layout";
import { newYear } from "../../src/workbook/newYear";
import { lastYearName } from "../../src/workbook/reports/reportId";
import { rowsOf, tableOf } from "../../src/workbook/snapshotRows";
import { BEFORE } from "../../src/locale/vi/workbook";
import { SCORE_COLUMNS } from "../../src/locale/vi/scoring";
import { openExcel } from "../excel/support/excel";
import { day, sampleInput } from "../excel/support/input";
import { byHand } from "../excel/support/workbook";
import { planFromGolden } from "../support/planFromGolden";

const realSet = (): Scheme =>
  readScheme(JSON.parse(readFileSync(join(__dirname, "../fixtures/scoring/qd11-commune-2026.json"), "utf8")));

function nextPlan(): Plan {
  const plan = planFromGolden();
  return { ...plan, head: { ...plan.head, year: 2024 }, activities: plan.activities.slice(0, 12) };
}

const choices = { plan: nextPlan(), scheme: null, cutOff: day(2024, 3, 31), journal: [] };
const named = (name: string) => async (value: string | number) =>
  byHand(({ names }) => {
    names.getItem(name).getRange().values = [[value]];
  });

/** The workbook of 2023 with what an office makes of it in a year. */
async function workedYear(scheme: Scheme): Promise<void> {
  await openExcel();
  await buildWorkbook({ ...sampleInput(), scheme });
  await named(NAMES.signer)("Trần Văn An");
  await named(NAMES.before)(BEFORE.sameDay);
  await byHand(({ tables }) => {
    const units = tables.getItem("DonVi");
    units.columns.getItem(UNIT_COLUMNS.aliases).getDataBodyRange().getCell(0, 0).values = [
      ["VP Sở; Văn phòng"],
    ];
    tables.getItem("NgayNghi").rows.add(undefined, [[45_600, "Ngày nghỉ", "Ngày nghỉ riêng của năm 2024"]]);
    const plan = tables.getItem("KeHoach");
    plan.columns.getItem(PLAN_COLUMNS.status).getDataBodyRange().getCell(0, 0).values = [["Hoàn thành"]];
    plan.columns.getItem(PLAN_COLUMNS.note).getDataBodyRange().getCell(0, 0).values = [["của năm 2023"]];
    const declared = tables.getItem("ChamDiem").columns.getItem(SCORE_COLUMNS.declared);
    declared.getDataBodyRange().getCell(3, 0).values = [["Có"]];
  });
}

describe("next year's workbook", () => {
  it("takes units, scheme, settings and days off along, and last year's results to compare with", async () => {
    await workedYear(sampleScheme());
    const last = await readSnapshot();
    const { spec, compared } = newYear({ last, ...choices });
    await openExcel();
    await updateWorkbook(() => spec);
    const next = await readSnapshot();

    expect(catalogueFromSnapshot(next)).toEqual(catalogueFromSnapshot(last));
    expect(catalogueFromSnapshot(next)?.[0]?.aliases).toEqual(["VP Sở", "Văn phòng"]);
    expect(next.named).toMatchObject({ [NAMES.signer]: "Trần Văn An", [NAMES.year]: 2024 });
    expect(next.named[NAMES.before]).toBe(BEFORE.sameDay);
    expect(holidaysFromSnapshot(next)?.map(({ name }) => name)).toContain("Ngày nghỉ riêng của năm 2024");
    expect(holidaysFromSnapshot(next)?.every(({ date }) => date >= "2024-01-01")).toBe(true);
    expect(schemeIn(next)).toEqual(sampleScheme());

    const index = last.named[NAMES.index];
    expect(typeof index).toBe("number");
    expect(next.named[lastYearName("TONG")]).toBeCloseTo(Number(index) * 100, 2);
    expect(next.named[lastYearName("TONG", "points")]).toBe(last.named[NAMES.selfScore]);
    expect(next.named[lastYearName("TONG", "max")]).toBe(last.named[NAMES.maxScore]);
    const field = rowsOf(tableOf(last, "ChamDiem")).find(
      (row) => row(SCORE_COLUMNS.level) === "Lĩnh vực" && Number(row(SCORE_COLUMNS.self)) > 0,
    );
    const key = String(field?.(SCORE_COLUMNS.key));
    expect(next.named[lastYearName(key, "points")]).toBe(field?.(SCORE_COLUMNS.self));
    expect(next.named[lastYearName(key, "max")]).toBe(field?.(SCORE_COLUMNS.max));
    expect(compared).toBeGreaterThan(3);
  });

  it("takes nothing else along: no entry, note or score of last year", async () => {
    await workedYear(sampleScheme());
    const { spec } = newYear({ last: await readSnapshot(), ...choices });
    await openExcel();
    await updateWorkbook(() => spec);
    const next = await readSnapshot();
    const plan = rowsOf(tableOf(next, "KeHoach"));
    expect(plan).toHaveLength(12);
    expect(plan.map((row) => row(PLAN_COLUMNS.note)).join("")).toBe("");
    expect(new Set(plan.map((row) => row(PLAN_COLUMNS.status)))).toEqual(new Set(["Chưa thực hiện"]));
    expect(
      rowsOf(tableOf(next, "ChamDiem"))
        .map((row) => row(SCORE_COLUMNS.declared))
        .join(""),
    ).not.toContain("Có");
  });

  it("is brought up to date afterwards without asking for the scheme again", async () => {
    await workedYear(realSet());
    const { spec, findings } = newYear({ last: await readSnapshot(), ...choices });
    await openExcel();
    await updateWorkbook(() => spec);
    const input = { ...sampleInput(nextPlan()), cutOff: choices.cutOff, journal: [], findings };
    const report = await buildWorkbook({ ...input, scheme: sampleScheme(), schemeIsDefault: true });
    expect(report).toMatchObject({ unchanged: true });
  });

  it("compares no field that the new scheme calls otherwise, whatever its number", async () => {
    await workedYear(sampleScheme());
    const last = await readSnapshot();
    const { compared } = newYear({ last, ...choices, scheme: realSet() });
    expect(compared).toBe(1);
  });

  it("compares nothing where nothing was scored", async () => {
    await openExcel();
    await buildWorkbook(sampleInput());
    const last = await readSnapshot();
    const { compared } = newYear({
      last: { ...last, named: { ...last.named, XepLoai: "Chưa chấm điểm" } },
      ...choices,
    });
    expect(compared).toBe(0);
  });

  it("is refused for a plan of the same year, and where no scheme is kept", async () => {
    await openExcel();
    await buildWorkbook(sampleInput());
    const last = await readSnapshot();
    expect(() => newYear({ last, ...choices, plan: planFromGolden() })).toThrow("không sau năm 2023");
    const older = { ...last, named: { ...last.named, BoTieuChi_1: "" } };
    expect(() => newYear({ last: older, ...choices })).toThrow("không giữ bộ tiêu chí");
  });
});

describe("the scheme that a workbook keeps", () => {
  it.each([
    ["the sample", sampleScheme()],
    ["a real set with every kind of rule", realSet()],
  ])("is read back as it was written: %s", async (_, scheme) => {
    await openExcel();
    await buildWorkbook({ ...sampleInput(), scheme });
    expect(schemeIn(await readSnapshot())).toEqual(scheme);
  });

  it("is none where somebody wrote into the hidden cell", () => {
    for (const text of ["x", "{}", "[1]", '{"fields": 3}'])
      expect(schemeIn({ named: { BoTieuChi_1: text } })).toBeNull();
  });
});

import type { Page } from "playwright-core";
import { builtWorkbook } from "./builtWorkbook";
import { pressEnter } from "./keys";
import { columnsOf, eventually, selection, selectRow, typeInto } from "./openBook";
import { Panes } from "./panes";

const panes = Panes.forTests();
let file: Uint8Array;

beforeAll(async () => {
  file = await builtWorkbook();
});

const ENTRIES = ["Trạng thái", "Tiến độ", "Ngày hoàn thành", "Tài liệu kiểm chứng", "Giải trình"];

async function open(): Promise<Page> {
  const pane = await panes.open({ file }, "taskpane.html?tab=progress");
  const { page } = pane;
  await page.getByRole("heading", { level: 1, name: "Tiến độ" }).waitFor();
  await page.getByRole("button", { name: /^Mục / }).first().waitFor();
  return page;
}

/** What people have entered for an activity. */
async function entered(page: Page, key: string): Promise<readonly unknown[]> {
  const rows = await columnsOf(page, "KeHoach", ["Mã", ...ENTRIES]);
  return rows.find(([code]) => code === key)?.slice(1) ?? [];
}

const heading = (page: Page, key: string) =>
  page.getByRole("heading", { level: 2, name: `Mục ${key}`, exact: true });

describe("an activity", () => {
  it("is entered by keyboard alone, in its own row, and can be taken back", async () => {
    const page = await open();
    const before = await columnsOf(page, "KeHoach", ["Mã", ...ENTRIES]);
    await pressEnter(page.getByRole("button", { name: /^Tất cả/ }));
    await pressEnter(page.getByRole("button", { name: /^Mục I\.1\.2 / }));
    await heading(page, "I.1.2").waitFor();
    await eventually(async () => (await selection(page)).startsWith("'Kế hoạch'!"));

    const status = page.getByLabel("Trạng thái");
    await status.focus();
    await status.selectOption("Hoàn thành");
    await page.keyboard.press("Tab");
    expect(await page.getByLabel("Tiến độ (%)").inputValue()).toBe("100");
    await page.keyboard.press("Tab");
    await page.keyboard.insertText("31/02/2023");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Viết ngày theo dạng dd/mm/yyyy").waitFor();
    expect(await entered(page, "I.1.2")).toEqual(["Chưa thực hiện", "", "", "", ""]);

    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText("28/02/2023");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.insertText("=BC 12/SKHCN");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Đã ghi: tiến độ Mục I.1.2.").waitFor();
    expect(await entered(page, "I.1.2")).toEqual(["Hoàn thành", 1, 44_985, "=BC 12/SKHCN", ""]);

    const after = await columnsOf(page, "KeHoach", ["Mã", ...ENTRIES]);
    expect(after.filter(([key]) => key !== "I.1.2")).toEqual(before.filter(([key]) => key !== "I.1.2"));
    await pressEnter(page.getByRole("button", { name: /^Hoàn tác: tiến độ/ }));
    await page.getByText(/^Đã hoàn tác/).waitFor();
    expect(await entered(page, "I.1.2")).toEqual(["Chưa thực hiện", "", "", "", ""]);
    expect(panes.current).toMatchObject({ errors: [], strangers: [] });
  });

  it("is led to and fro by keys, keeps what isn't written yet, and opens when its row is selected", async () => {
    const page = await open();
    await page.getByRole("button", { name: /^Tất cả/ }).click();
    await page.getByRole("button", { name: /^Mục I\.1\.1 / }).click();
    await heading(page, "I.1.1").waitFor();
    await page.getByLabel("Giải trình").fill("chờ ý kiến");
    await page.keyboard.press("Alt+PageDown");
    await heading(page, "I.1.2").waitFor();
    await page.keyboard.press("Alt+PageUp");
    await heading(page, "I.1.1").waitFor();
    expect(await page.getByLabel("Giải trình").inputValue()).toBe("chờ ý kiến");

    await selectRow(page, "III.4");
    await heading(page, "III.4").waitFor();
    await page.getByRole("button", { name: "Danh sách" }).click();
    await page.getByText("1 hoạt động có phần chưa ghi vào sổ.").waitFor();
  });

  it("that somebody else writes into meanwhile keeps their words until the person decides", async () => {
    const page = await open();
    await page.getByRole("button", { name: /^Tất cả/ }).click();
    await page.getByRole("button", { name: /^Mục I\.1\.2 / }).click();
    await heading(page, "I.1.2").waitFor();
    await page.getByLabel("Tiến độ (%)").fill("8,5");
    await typeInto(page, "I.1.2", "Tiến độ", 0.6);
    await page.getByText("Tiến độ (%) trong sổ nay là: 60").waitFor();
    await page.getByRole("button", { name: "Ghi vào sổ" }).click();
    await page.getByText(/đã có người sửa sau khi ngăn này đọc sổ/).waitFor();
    expect((await entered(page, "I.1.2"))[1]).toBe(0.6);

    await page.getByRole("button", { name: "Ghi đè bằng phần của tôi" }).click();
    await page.getByRole("button", { name: "Ghi vào sổ" }).click();
    await eventually(async () => (await entered(page, "I.1.2"))[1] === 0.085);
  });
});

describe("the lists", () => {
  it("follow the cut-off date, which can be made today", async () => {
    const page = await open();
    await page.getByText("Tính đến ngày chốt 30/06/2023").waitFor();
    const overdue = page.getByRole("button", { name: /^Quá hạn/ });
    const before = await overdue.innerText();
    await page.getByRole("button", { name: /^Chốt đến / }).click();
    await page.getByText(/^Đã ghi: ngày chốt số liệu/).waitFor();
    expect(await overdue.innerText()).not.toBe(before);
  });
});

describe("the pane", () => {
  it("opens by itself with the workbook on wish, and no longer when that is taken back", async () => {
    const page = await open();
    await pressEnter(page.getByRole("button", { name: "Tùy chọn của sổ" }));
    const pin = page.getByRole("button", { name: "Tự mở ngăn này cùng sổ" });
    const setting = (): Promise<unknown> =>
      page.evaluate((): unknown =>
        Office.context.document.settings.get("Office.AutoShowTaskpaneWithDocument"),
      );
    expect(await setting()).toBeNull();
    await pin.click();
    await page.getByText(/^Đã ghi: ngăn này tự mở cùng sổ/).waitFor();
    expect(await setting()).toBe(true);
    await pin.click();
    await page.getByText(/^Đã ghi: ngăn này không tự mở/).waitFor();
    expect(await setting()).toBeNull();
  });
});

describe("a command of the ribbon", () => {
  it("opens the activity that is selected, and says so where none is", async () => {
    const pane = await panes.open({ file });
    const { page } = pane;
    await page.getByRole("heading", { level: 1, name: "Kiểm tra" }).waitFor();
    await page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Tổng quan").activate();
        await context.sync();
      }),
    );
    await runCommand(page, "updateActivity");
    await page.getByText("Chưa chọn hoạt động nào").waitFor();
    await selectRow(page, "II.1");
    await runCommand(page, "updateActivity");
    await heading(page, "II.1").waitFor();
    await runCommand(page, "showChecks");
    await page.getByRole("heading", { level: 1, name: "Kiểm tra" }).waitFor();
  });
});

/** What Excel does when the button is clicked. */
async function runCommand(page: Page, name: string): Promise<void> {
  const completed = await page.evaluate(async (wanted) => {
    const known: unknown = Reflect.get(Office.actions, "_association");
    const mappings: unknown =
      typeof known === "object" && known !== null ? Reflect.get(known, "mappings") : null;
    const command: unknown =
      typeof mappings === "object" && mappings !== null ? Reflect.get(mappings, wanted.toUpperCase()) : null;
    if (typeof command !== "function") return null;
    Office.addin.showAsTaskpane = () => Promise.resolve();
    return new Promise<boolean>((done) => {
      Reflect.apply(command, null, [{ completed: () => done(true) }]);
    });
  }, name);
  expect(completed).toBe(true);
}

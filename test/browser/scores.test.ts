import type { Page } from "playwright-core";
import { builtWorkbook } from "./builtWorkbook";
import { columnsOf, eventually } from "./openBook";
import { PaneBrowser } from "./paneBrowser";
import type { OpenedPane } from "./paneBrowser";

jest.setTimeout(300_000);

let browser: PaneBrowser;
let pane: OpenedPane | null = null;

beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterEach(async () => {
  await pane?.close();
  pane = null;
});
afterAll(async () => {
  await browser.stop();
});

async function open(): Promise<Page> {
  pane = await browser.open({ file: await builtWorkbook() }, "taskpane.html?tab=scores");
  const { page } = pane;
  await page.getByRole("heading", { level: 1, name: "Chấm điểm" }).waitFor();
  await page
    .getByRole("button", { name: /^Tiêu chí / })
    .first()
    .waitFor();
  return page;
}

const scored = (page: Page) =>
  columnsOf(page, "ChamDiem", ["TT", "Cấp", "Số liệu kê khai", "Điểm tự đánh giá"]);

describe("the scorecard in the pane", () => {
  it("is filled by keyboard, refuses what is impossible, and can be taken back", async () => {
    const page = await open();
    const totals = page.getByRole("region", { name: "Điểm tự đánh giá" });
    const before = await totals.innerText();
    expect(before).toContain("Bộ tiêu chí này chỉ là mẫu");
    expect(before).toMatch(/Đã có số liệu \d+\/\d+ tiêu chí/);
    await page.getByRole("button", { name: /^Tất cả/ }).press("Enter");
    const numbered = (await scored(page)).map(([no]) => String(no));
    await page
      .getByRole("button", { name: /^Tiêu chí / })
      .first()
      .press("Enter");
    const heading = page.getByRole("heading", { level: 2, name: /^Tiêu chí / });
    await heading.waitFor();
    const no = (await heading.innerText()).replace("Tiêu chí ", "");
    expect(numbered).toContain(no);

    const figure = page.getByLabel("Số liệu kê khai");
    await figure.waitFor();
    const isList = (await figure.evaluate((element) => element.tagName)) === "SELECT";
    if (isList) await figure.selectOption({ index: 1 });
    else {
      await figure.focus();
      await page.keyboard.insertText("nhiều");
      await page.keyboard.press("Control+Enter");
      await page.getByText("Cần một số").first().waitFor();
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.insertText("85,5");
    }
    await page.getByLabel("Tài liệu kiểm chứng").focus();
    await page.keyboard.insertText("=BC 12/BC-SKHCN");
    await page.keyboard.press("Control+Enter");
    await page.getByText(`tiêu chí ${no}`).first().waitFor();
    const row = async () => (await scored(page)).find(([each]) => each === no);
    await eventually(async () => (await row())?.[2] !== "");
    expect(typeof (await row())?.[3]).toBe("number");
    expect(await columnsOf(page, "ChamDiem", ["TT", "Tài liệu kiểm chứng"])).toContainEqual([
      no,
      "=BC 12/BC-SKHCN",
    ]);

    await page
      .getByRole("button", { name: /^Hoàn tác: / })
      .first()
      .press("Enter");
    await eventually(async () => (await row())?.[2] === "");
    await page.getByRole("button", { name: "Danh sách" }).press("Enter");
    expect(await totals.innerText()).toBe(before);
    expect(pane).toMatchObject({ errors: [], strangers: [] });
  });
});

import type { Page } from "playwright-core";
import { paste, savedWorkbook } from "./paneBrowser";
import { Panes } from "./panes";
import type { PaneOptions } from "./paneBrowser";
import { SAMPLE_PLAN } from "./samplePlanText";
import { formulasOf, tablesOf, textsOf } from "./xlsxFile";

const panes = Panes.forTests();

async function open(options: PaneOptions = {}): Promise<Page> {
  const pane = await panes.open(options);
  return pane.page;
}

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const count = (page: Page, label: string) =>
  page
    .locator("dl > div", { has: page.getByText(label, { exact: true }) })
    .locator("dd")
    .innerText();

async function read(page: Page, text = SAMPLE_PLAN): Promise<void> {
  await paste(page, text);
  await button(page, "Đọc kế hoạch").click();
}

/** Waits for the end of a build; fails with the pane's own words where it didn't work. */
async function finished(page: Page, name: string | RegExp): Promise<void> {
  const done = heading(page, name);
  await done.or(button(page, "Thử lại")).first().waitFor({ timeout: 60_000 });
  if (!(await done.isVisible())) throw new Error(await page.locator("main").innerText());
}

async function readAndBuild(page: Page): Promise<void> {
  await read(page);
  await button(page, "Tạo sổ").click();
  await finished(page, /^Đã tạo sổ/);
}

describe("from a pasted plan to a workbook", () => {
  it("shows what the plan holds, builds, and leaves a workbook with its 37 activities", async () => {
    const page = await open();
    await read(page);
    await heading(page, "Xem lại kế hoạch").waitFor();
    expect(
      await Promise.all(["lĩnh vực", "mục", "hoạt động", "chỉ tiêu"].map((label) => count(page, label))),
    ).toEqual(["7", "34", "37", "13"]);

    await page.getByRole("textbox", { name: "Ngày chốt số liệu" }).fill("30/06/2023");
    await button(page, "Tạo sổ").click();
    await finished(page, "Đã tạo sổ năm 2023");
    expect(await page.getByRole("status").innerText()).toMatch(/^37 hoạt động, \d+ trang tính.*30\/06\/2023/);

    const plan = tablesOf(await savedWorkbook(page)).find(({ name }) => name === "KeHoach");
    expect(plan).toMatchObject({ rows: 37 });
    expect(plan?.headings.slice(0, 3)).toEqual(["Mã", "Lĩnh vực", "TT"]);
    expect(panes.current).toMatchObject({ errors: [], strangers: [] });
  });

  it("takes a dropped or chosen file as well as pasted text", async () => {
    const page = await open();
    await page.locator("input[type=file]").setInputFiles({
      name: "ke-hoach.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(SAMPLE_PLAN, "utf8"),
    });
    await heading(page, "Xem lại kế hoạch").waitFor();
    expect(await count(page, "hoạt động")).toBe("37");
    await button(page, "Quay lại").click();
    expect(await page.getByText("Đang dùng: ke-hoach.txt").isVisible()).toBe(true);
  });

  it("puts into the workbook what the person mended in the preview", async () => {
    const page = await open();
    await read(page);
    await page.getByRole("tab", { name: /^Cả bảng/ }).click();
    await page.getByRole("button", { name: /^I\.1\.1 / }).click();
    await button(page, /^Kinh phí: /).click();
    await page.getByRole("textbox", { name: "Kinh phí" }).fill("25 triệu đồng");
    await button(page, "Tạo sổ").click();
    await finished(page, /^Đã tạo sổ/);
    expect(textsOf(await savedWorkbook(page))).toContain("25 triệu đồng");
  });

  it("knows its own workbook again, updates it, and writes nothing where nothing is new", async () => {
    const first = await open();
    await readAndBuild(first);
    const file = await savedWorkbook(first);
    await panes.close();

    const page = await open({ file });
    await page.getByRole("tab", { name: "Kế hoạch" }).click();
    await page.getByText("Sổ làm việc này đã có kế hoạch năm 2023 với 37 hoạt động.").waitFor();
    await read(page);
    await button(page, "Cập nhật sổ").click();
    await heading(page, "Những gì sẽ thay đổi").waitFor();
    await page.getByText("Không có hoạt động nào thay đổi.").waitFor();
    await button(page, "Ghi vào sổ").click();
    await finished(page, "Đã cập nhật sổ năm 2023");
    expect(await page.getByRole("status").innerText()).toContain("không có gì phải ghi thêm");
  });
});

describe("doubtful cells", () => {
  it("come first, and confirming one leads to the next", async () => {
    const page = await open();
    await read(page);
    const tab = page.getByRole("tab", { name: /^Cần xem/ });
    await tab.waitFor();
    expect(await tab.getAttribute("aria-selected")).toBe("true");
    const total = Number(/\d+/.exec(await tab.innerText())?.[0]);
    expect(total).toBeGreaterThan(1);

    await page
      .getByRole("button", { name: /^Đúng: / })
      .first()
      .click();
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(focused).toMatch(/^Mục \S+ · .*: /);
    expect(await tab.innerText()).toBe(`Cần xem (${total - 1})`);
  });
});

describe("a finding", () => {
  it("leads to its cell, and goes away once the cell is mended", async () => {
    const page = await open();
    await read(page);
    await page.getByRole("tab", { name: /^Phát hiện/ }).click();
    const where = "Mục III.4 · Thời gian hoàn thành";
    await button(page, `Đến ô này: ${where}`).click();
    const cell = page.getByRole("textbox", { name: "Thời gian hoàn thành" });
    expect(await cell.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.keyboard.insertText("Quý II");
    await page.keyboard.press("Tab");
    await page.getByRole("tab", { name: /^Phát hiện/ }).click();
    await button(page, `Đến ô này: ${where}`).waitFor({ state: "detached" });
  });
});

describe("what goes wrong is said, and nothing is lost", () => {
  const alert = (page: Page, text: string | RegExp) =>
    page.locator("[role=group], [role=alert]").filter({ hasText: text }).first();

  it("an empty text", async () => {
    const page = await open();
    await button(page, "Đọc kế hoạch").click();
    await alert(page, "Chưa có văn bản kế hoạch").waitFor();
  });

  it("a text without appendix, which stays in its box", async () => {
    const page = await open();
    await read(page, "Kính gửi: Các phòng chuyên môn.\nSở đề nghị báo cáo trước ngày 30/11.");
    await alert(page, "Không tìm thấy phụ lục").waitFor();
    expect(await page.getByRole("textbox").inputValue()).toContain("Kính gửi");
  });

  it("a photo instead of a text", async () => {
    const page = await open();
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    );
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "anh.png", mimeType: "image/png", buffer: png });
    await alert(page, "Chưa đọc được kế hoạch").waitFor();
    await alert(page, "ảnh").waitFor();
  });

  it("a user who is typing in a cell: the preview stays and the retry works", async () => {
    const page = await open();
    await read(page);
    await heading(page, "Xem lại kế hoạch").waitFor();
    await page.evaluate(async () => {
      (await window.embeddedExcel).faults.cellEditMode = true;
    });
    await button(page, "Tạo sổ").click();
    await alert(page, "Nhấn Enter hoặc Esc để kết thúc sửa ô").waitFor();
    expect(await count(page, "hoạt động")).toBe("37");

    await page.evaluate(async () => (await window.embeddedExcel).faults.clear());
    await button(page, "Thử lại").click();
    await finished(page, /^Đã tạo sổ/);
  });

  it.each([1, 2, 3, 4])(
    "Excel failing at round trip %i of a build, which the next run completes",
    async (trip) => {
      const page = await open();
      await read(page);
      await heading(page, "Xem lại kế hoạch").waitFor();
      await page.evaluate(
        async (n) => (await window.embeddedExcel).faults.failBatch(n, "GeneralException"),
        trip,
      );
      await button(page, "Tạo sổ").click();
      await alert(page, "Excel gặp lỗi khi xử lý").waitFor();

      await button(page, "Thử lại").click();
      await finished(page, /^Đã (tạo|cập nhật) sổ/);
      expect(tablesOf(await savedWorkbook(page)).find(({ name }) => name === "KeHoach")).toMatchObject({
        rows: 37,
      });
    },
  );

  it("a page outside of Excel", async () => {
    const page = await open({ office: "none" });
    await alert(page, "Trang này chạy trong Excel").waitFor();
  });

  it("Microsoft's address out of reach", async () => {
    const page = await open({ office: "no-cdn" });
    await alert(page, "appsforoffice.microsoft.com").waitFor();
  });
});

describe("text that looks like a formula", () => {
  it("stays text in the workbook", async () => {
    const page = await open();
    await read(page);
    await page.getByRole("tab", { name: /^Cả bảng/ }).click();
    await page.getByRole("button", { name: /^I\.1\.1 / }).click();
    const hostile = '=HYPERLINK("http://example.org";"x")';
    await button(page, /^Kinh phí: /).click();
    await page.getByRole("textbox", { name: "Kinh phí" }).fill(hostile);
    await button(page, "Tạo sổ").click();
    await finished(page, /^Đã tạo sổ/);
    const file = await savedWorkbook(page);
    expect(textsOf(file)).toContain("=HYPERLINK(");
    expect(formulasOf(file).filter((formula) => formula.includes("example.org"))).toEqual([]);
    expect(formulasOf(file).length).toBeGreaterThan(37);
  });
});

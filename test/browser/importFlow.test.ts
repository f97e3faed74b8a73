import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { paste, savedWorkbook } from "./paneBrowser";
import { Panes } from "./panes";
import type { PaneOptions } from "./paneBrowser";
import { SAMPLE_PLAN } from "./samplePlanText";
import { docxOfTables, EQUIPMENT, htmlOfTasks, manyTasks, TASKS, TITLE } from "./workingPlan";
import { tablesOf, textsOf } from "./xlsxFile";

const REAL_PDF = resolve(__dirname, "../../../shared/fixtures/nq03-2025/plan.pdf");

const files = mkdtempSync(join(tmpdir(), "so-cchc-plans-"));
const panes = Panes.forTests();

afterAll(async () => {
  rmSync(files, { recursive: true });
});

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
const rowsTab = (page: Page) => page.getByRole("tab", { name: /^Cả bảng/ });

async function open(options: PaneOptions = {}): Promise<Page> {
  const pane = await panes.open(options);
  await heading(pane.page, "Lập sổ từ kế hoạch").waitFor();
  return pane.page;
}

/** From the disk: bytes that a test hands in would be unpacked on the pane's thread. */
async function giveFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const path = join(files, name);
  writeFileSync(path, bytes);
  await page.locator("input[type=file]").setInputFiles(path);
}

describe("a Word file", () => {
  it("leads by table, column, dropped row and a cell mended by keyboard to the workbook", async () => {
    const page = await open();
    await giveFile(page, "ke-hoach.docx", docxOfTables(TASKS, EQUIPMENT));
    await heading(page, "Xem lại kế hoạch").waitFor();
    expect(await rowsTab(page).innerText()).toBe("Cả bảng (3)");

    await button(page, "Đổi bảng, cột").click();
    await heading(page, "Bảng và cột").waitFor();
    const product = page.getByRole("combobox", { name: /Sản phẩm bàn giao/ });
    await product.selectOption({ label: "Không dùng" });
    await button(page, "Đọc bảng đã chọn").click();
    await heading(page, "Xem lại kế hoạch").waitFor();
    await rowsTab(page).click();
    await button(page, /^1 Ban hành/).click();
    await button(page, "Kết quả/Sản phẩm: (trống)").waitFor();
    await page.keyboard.press("Control+Z");
    await button(page, "Kết quả/Sản phẩm: Kế hoạch").waitFor();

    await button(page, "Bỏ dòng 1").click();
    expect(await focused(page)).toBe("Lấy lại dòng 1");
    expect(await rowsTab(page).innerText()).toBe("Cả bảng (2)");
    await page.keyboard.press("Control+Z");
    expect(await rowsTab(page).innerText()).toBe("Cả bảng (3)");
    await page.keyboard.press("Control+Y");
    expect(await rowsTab(page).innerText()).toBe("Cả bảng (2)");

    await button(page, /^2 Rà soát/).click();
    await button(page, /^Đơn vị chủ trì: /).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.insertText("Thanh tra Sở");
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("Đơn vị chủ trì: Phòng Pháp chế");
    await page.keyboard.press("Enter");
    await page.keyboard.insertText("Thanh tra Sở");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("Đơn vị chủ trì: Thanh tra Sở");

    await button(page, "Tạo sổ").click();
    await heading(page, /^Đã tạo sổ/).waitFor({ timeout: 60_000 });
    const file = await savedWorkbook(page);
    expect(tablesOf(file).find(({ name }) => name === "KeHoach")).toMatchObject({ rows: 2 });
    expect(textsOf(file)).toContain("Thanh tra Sở");
    expect(textsOf(file)).not.toContain("Ban hành kế hoạch kiểm tra");
    expect(panes.current).toMatchObject({ errors: [], strangers: [] });
  });

  it("without a recognised appendix offers its tables instead of a dead end", async () => {
    const page = await open();
    const odd = [
      ["A", "B", "C"],
      ["Việc một", "Văn phòng Sở", "Quý I"],
      ["Việc hai", "Thanh tra Sở", "Quý II"],
    ];
    await giveFile(page, "la.docx", docxOfTables(EQUIPMENT, odd));
    const chosen = heading(page, "Chọn bảng phụ lục");
    await chosen.or(heading(page, "Xem lại kế hoạch")).first().waitFor();
    expect(await chosen.isVisible()).toBe(true);
    await page.getByRole("checkbox", { name: /^Bảng 2/ }).check();
    const uses = page.getByRole("combobox");
    await uses.nth(0).selectOption({ label: "Nhiệm vụ" });
    await uses.nth(1).selectOption({ label: "Đơn vị chủ trì" });
    await uses.nth(2).selectOption({ label: "Thời gian hoàn thành" });
    await button(page, "Đọc bảng đã chọn").click();
    await heading(page, "Xem lại kế hoạch").waitFor();
    await rowsTab(page).click();
    await page.getByText("Việc hai").waitFor();
  });
});

describe("a table on the clipboard", () => {
  it("is read as the table it is, wherever in the pane it is pasted, and never shown as HTML", async () => {
    const page = await open();
    await page.evaluate(async (html) => {
      const form = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
      const item = { ...form("text/html", html), ...form("text/plain", "Chỉ là chữ") };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    }, htmlOfTasks());
    await page.keyboard.press("ControlOrMeta+V");
    await heading(page, "Xem lại kế hoạch").waitFor();
    expect(await rowsTab(page).innerText()).toBe("Cả bảng (3)");
    expect(await page.locator("td").count()).toBe(0);
    await button(page, "Quay lại").click();
    await page.getByText("Đang dùng: bảng dán từ bộ nhớ tạm").waitFor();
  });
});

describe("the open workbook", () => {
  it("gives the selected table, and says what to do on a sheet of ours", async () => {
    const page = await open();
    await page.evaluate(
      async ([title, rows]) => {
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          sheet.name = "KH 2026";
          sheet.getRange("A1").values = [[title]];
          const table = sheet.getRange("A3:E6");
          table.values = rows.map((row) => row.map((text) => `'${text}`));
          table.select();
          await context.sync();
        });
      },
      [TITLE, TASKS] as const,
    );
    await button(page, "Vùng đang chọn").click();
    await heading(page, "Xem lại kế hoạch").waitFor();
    expect(await rowsTab(page).innerText()).toBe("Cả bảng (3)");
    await button(page, "Quay lại").click();
    await page.getByText("Đang dùng: trang tính “KH 2026”").waitFor();
    await button(page, "Bỏ, chọn cách khác").click();
    await button(page, "Cả trang tính").click();
    await heading(page, "Xem lại kế hoạch").waitFor();

    await page.getByRole("textbox", { name: "Ngày chốt số liệu" }).fill("30/06/2026");
    await button(page, "Tạo sổ").click();
    await heading(page, /^Đã tạo sổ/).waitFor({ timeout: 60_000 });
    await button(page, "Kế hoạch khác").click();
    await page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Kế hoạch").activate();
        await context.sync();
      }),
    );
    await button(page, "Cả trang tính").click();
    await page.getByText("là trang của Sổ CCHC").waitFor();
  });
});

describe("doubts by keyboard", () => {
  it("F8 leads to the next, Shift+F8 back, Ctrl+Enter confirms and goes on, Ctrl+Z takes it back", async () => {
    const page = await open();
    await paste(page, SAMPLE_PLAN);
    await button(page, "Đọc kế hoạch").click();
    await heading(page, "Xem lại kế hoạch").waitFor();
    const tab = page.getByRole("tab", { name: /^Cần xem/ });
    const total = Number(/\d+/.exec(await tab.innerText())?.[0]);
    await page.getByRole("tab", { name: /^Phát hiện/ }).click();
    await page.keyboard.press("F8");
    const first = await focused(page);
    await page.keyboard.press("F8");
    const second = await focused(page);
    expect(second).not.toBe(first);
    await page.keyboard.press("Shift+F8");
    expect(await focused(page)).toBe(first);
    await page.keyboard.press("Control+Enter");
    expect(await focused(page)).toBe(second);
    expect(await tab.innerText()).toBe(`Cần xem (${total - 1})`);
    await page.keyboard.press("Control+Z");
    expect(await tab.innerText()).toBe(`Cần xem (${total})`);
    await page.keyboard.press("Enter");
    await page.keyboard.press("End");
    await page.keyboard.insertText(" (đã sửa)");
    await page.keyboard.press("Control+Enter");
    expect(await tab.innerText()).toBe(`Cần xem (${total - 1})`);
    expect(await focused(page)).toMatch(/^Mục /);
  });
});

describe("choosing a file", () => {
  it("fetches what reads Word and PDF while the person looks for it, and nothing before", async () => {
    const page = await open();
    expect(page.workers()).toHaveLength(0);
    const pdfIsReady = page.waitForEvent("worker", { predicate: () => page.workers().length === 2 });
    const chooser = page.waitForEvent("filechooser");
    await button(page, "Chọn tệp").click();
    await pdfIsReady;
    const path = join(files, "chosen.docx");
    writeFileSync(path, docxOfTables(TASKS));
    await (await chooser).setFiles(path);
    await heading(page, "Xem lại kế hoạch").waitFor();
    expect(page.workers()).toHaveLength(2);
  });
});

/** Puts "?worker" behind the address of every worker's script, so that a test can answer for it. */
const MARK_WORKERS = `window.Worker = class extends Worker {
  constructor(address, options) { super(String(address) + "?worker", options); }
};`;

describe("a worker that fails", () => {
  async function openWith(answer: "crash" | "silence" | "blocked"): Promise<Page> {
    const page = await open();
    await page.evaluate(MARK_WORKERS);
    await page.route(/\?worker$/, (route) => {
      if (answer === "blocked") return route.abort();
      const reply = answer === "crash" ? 'throw new Error("no memory")' : "";
      const body = `postMessage({ kind: "ready" }); onmessage = () => { ${reply} };`;
      return route.fulfill({ contentType: "text/javascript", body });
    });
    await giveFile(page, "ke-hoach.docx", docxOfTables(TASKS));
    return page;
  }

  it("by crashing: a sentence, the file still there, and the next try works", async () => {
    const page = await openWith("crash");
    await page.getByText("Việc đọc bị ngắt giữa chừng").waitFor();
    await page.unroute(/\?worker$/);
    await button(page, "Đọc kế hoạch").click();
    await heading(page, "Xem lại kế hoạch").waitFor();
  });

  it("by silence: the person ends it, and the file is still there", async () => {
    const page = await openWith("silence");
    await button(page, "Dừng đọc").click();
    await heading(page, "Lập sổ từ kế hoạch").waitFor();
    await page.getByText("Đang dùng: ke-hoach.docx").waitFor();
  });

  it("because it is blocked: the pane's own thread reads the file", async () => {
    const page = await openWith("blocked");
    await heading(page, "Xem lại kế hoạch").waitFor();
    expect(await rowsTab(page).innerText()).toBe("Cả bảng (3)");
  });
});

describe("a long plan stays fluid", () => {
  it.each([
    ["400 activities from Word", "long.docx", () => docxOfTables(manyTasks(400))],
    ["2,000 activities from Word", "longer.docx", () => docxOfTables(manyTasks(2_000))],
    ["140 tasks from PDF", "nq03.pdf", () => (existsSync(REAL_PDF) ? readFileSync(REAL_PDF) : null)],
  ])("draws what is seen alone, down to the last row: %s", async (_name, name, make) => {
    const buffer = make();
    if (buffer === null) {
      console.warn("skipped: ../shared is not there");
      return;
    }
    const page = await open();
    await giveFile(page, name, buffer);
    await heading(page, "Xem lại kế hoạch").waitFor({ timeout: 60_000 });
    await rowsTab(page).click();
    const toTheEnd = () => page.locator("main").evaluate((main) => main.scrollTo(0, main.scrollHeight));
    await toTheEnd();
    await toTheEnd();
    const last = /\((\d+)\)/.exec(await rowsTab(page).innerText())?.[1];
    await page.locator(`li[aria-posinset="${last}"]`).waitFor();
    expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(1_500);
  });
});

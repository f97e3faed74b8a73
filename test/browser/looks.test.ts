import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { builtWorkbook } from "./builtWorkbook";
import { Gallery } from "./gallery";
import { eventually, typeInto } from "./openBook";
import { paste } from "./paneBrowser";
import type { PaneOptions } from "./paneBrowser";
import { Panes } from "./panes";
import { SAMPLE_PLAN } from "./samplePlanText";
import { DECISION, readDecision } from "./schemeDecision";
import { docxOfTables, EQUIPMENT, TASKS } from "./workingPlan";

const GUIDE = resolve(__dirname, "../../docs/huong-dan");

const panes = Panes.forTests();
let file: Uint8Array;

beforeAll(async () => {
  file = await builtWorkbook();
});

/** A pane that follows the page's colours, and the gallery of its screens. */
async function open(story: string, options: PaneOptions = {}, path?: string): Promise<[Page, Gallery]> {
  const { page } = await panes.open({ look: "system", ...options }, path);
  return [page, Gallery.of(page, story)];
}

/** After every tour: accessible, no wider than the pane, no error, no stranger asked. */
function expectGood({ faults }: Gallery): void {
  expect({ faults, strangers: panes.current?.strangers, errors: panes.current?.errors }).toEqual({
    faults: {},
    strangers: [],
    errors: [],
  });
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const heading = (page: Page, name: string | RegExp, level = 1) => page.getByRole("heading", { level, name });
const openTab = async (page: Page, name: string): Promise<void> => {
  await page
    .getByRole("tab", { name: new RegExp(`^${name}`) })
    .first()
    .click();
  await heading(page, name).waitFor();
};
const giveDocx = (page: Page, buffer: Buffer): Promise<void> =>
  page.locator("input[type=file]").setInputFiles({ name: "ke-hoach.docx", mimeType: "", buffer });
const faults = (page: Page, change: "clear" | "fail" | "slow"): Promise<void> =>
  page.evaluate(async (wanted) => {
    const excel = await window.embeddedExcel;
    if (wanted === "clear") excel.faults.clear();
    else if (wanted === "fail") excel.faults.failBatch(1, "GeneralException");
    else excel.faults.latency = 700;
  }, change);

describe("every screen, in every look, is accessible and fits", () => {
  it("from a document to its preview", async () => {
    const [page, gallery] = await open("read");
    await heading(page, "Lập sổ từ kế hoạch").waitFor();
    await gallery.look("source");
    await button(page, "Đọc kế hoạch").click();
    await page.getByText("Chưa có văn bản kế hoạch").waitFor();
    await gallery.look("source-failed");
    await giveDocx(page, docxOfTables(EQUIPMENT));
    await heading(page, "Chọn bảng phụ lục").waitFor();
    await page.getByRole("checkbox").first().check();
    await gallery.look("choose-table");
    await button(page, "Quay lại").click();
    await page.getByText("Đang dùng: ke-hoach.docx").waitFor();
    await gallery.look("source-given");
    await button(page, "Bỏ, chọn cách khác").click();
    await giveDocx(page, docxOfTables(TASKS, EQUIPMENT));
    await heading(page, "Xem lại kế hoạch").waitFor();
    await button(page, "Đổi bảng, cột").click();
    await heading(page, "Bảng và cột").waitFor();
    await page.getByRole("combobox").nth(3).selectOption({ label: "Đơn vị chủ trì" });
    await gallery.look("columns");
    await button(page, "Quay lại").click();
    await page.getByRole("tab", { name: /^Cả bảng/ }).click();
    await button(page, /^1 Ban hành/).click();
    await button(page, "Bỏ dòng 1").click();
    await button(page, /^2 Rà soát/).click();
    await gallery.look("row-dropped");
    await page.getByRole("searchbox", { name: "Tìm trong bảng" }).fill("không có từ này");
    await page.getByText("Không có dòng nào có từ cần tìm").waitFor();
    await gallery.look("nothing-found");
    expectGood(gallery);
  });

  it("from the preview to the workbook, and to a corrected plan", async () => {
    const [page, gallery] = await open("build");
    await heading(page, "Lập sổ từ kế hoạch").waitFor();
    await paste(page, SAMPLE_PLAN);
    await button(page, "Đọc kế hoạch").click();
    await heading(page, "Xem lại kế hoạch").waitFor();
    await gallery.look("doubts");
    await button(page, /^Đúng: /)
      .first()
      .click();
    await page.keyboard.press("Enter");
    await gallery.look("doubt-edited");
    await page.keyboard.press("Escape");
    await page.getByRole("tab", { name: /^Phát hiện/ }).click();
    await gallery.look("findings");
    await button(page, /^Đến ô này: /)
      .first()
      .click();
    await gallery.look("row");
    await page.getByRole("tab", { name: /^Cả bảng/ }).click();
    await page.getByRole("textbox", { name: "Ngày chốt số liệu" }).fill("31/31/2023");
    await gallery.look("wrong-date");
    await page.getByRole("textbox", { name: "Ngày chốt số liệu" }).fill("30/06/2023");
    await faults(page, "fail");
    await button(page, "Tạo sổ").click();
    await button(page, "Thử lại").waitFor();
    await gallery.look("failed");
    await faults(page, "slow");
    await button(page, "Thử lại").click();
    await page.getByRole("progressbar").waitFor();
    await gallery.look("building");
    await faults(page, "clear");
    await heading(page, /^Đã tạo sổ/).waitFor({ timeout: 60_000 });
    await gallery.look("done");
    await button(page, "Kế hoạch khác").click();
    await page.getByText("Sổ làm việc này đã có kế hoạch năm 2023").waitFor();
    await gallery.look("source-ours");
    await paste(page, SAMPLE_PLAN.replace("30/11", "15/12"));
    await button(page, "Đọc kế hoạch").click();
    await button(page, "Cập nhật sổ").click();
    await page.getByText("1 thay đổi; 36 hoạt động giữ nguyên.").waitFor();
    await page.getByRole("button", { name: /Sửa đổi/, expanded: false }).click();
    await gallery.look("changes");
    expectGood(gallery);
  });

  it("of the findings and the activities", async () => {
    const [page, gallery] = await open("year", { file });
    await heading(page, "Kiểm tra").waitFor();
    await page.getByRole("button", { name: /^Lặp từ/ }).click();
    await button(page, /^Bỏ qua: /)
      .first()
      .click();
    await page.keyboard.press("Enter");
    await page.getByText("Ghi lý do để người xem sau hiểu.").waitFor();
    await gallery.look("findings");
    await page.getByRole("combobox", { name: "Lĩnh vực" }).selectOption({ index: 1 });
    await page.getByRole("combobox", { name: "Đơn vị chủ trì" }).selectOption("Thanh tra Sở");
    await heading(page, "Không có điều nào khớp với bộ lọc", 2).waitFor();
    await gallery.look("findings-none");
    await button(page, "Bỏ lọc").click();
    await page.getByRole("button", { name: /^Lặp từ/, expanded: false }).click();
    await button(page, /^Sửa thành /)
      .first()
      .click();
    await page.getByText(/^Đã ghi: sửa/).waitFor();
    await gallery.look("findings-mended");

    await openTab(page, "Tiến độ");
    await button(page, /^Mục /).first().waitFor();
    await gallery.look("progress");
    await button(page, "Tùy chọn của sổ").click();
    await page.getByRole("group", { name: "Tùy chọn của sổ" }).waitFor();
    await gallery.look("options");
    await button(page, "Tùy chọn của sổ").click();
    await button(page, /^Sắp đến hạn/).click();
    await page.getByRole("combobox", { name: "Đơn vị chủ trì" }).selectOption("Thanh tra Sở");
    await heading(page, "Không có việc sắp đến hạn", 2).waitFor();
    await gallery.look("progress-none");
    await button(page, "Xem tất cả").click();
    await button(page, /^Mục I\.1\.2 /).click();
    await page.getByLabel("Tiến độ (%)").fill("120");
    await button(page, "Ghi vào sổ").click();
    await typeInto(page, "I.1.2", "Tiến độ", 0.6);
    await page.getByText("Tiến độ (%) trong sổ nay là: 60").waitFor();
    await gallery.look("activity-conflict");
    expectGood(gallery);
  });

  it("of the scores, the reports and what is taken back", async () => {
    const [page, gallery] = await open("end", { file }, "taskpane.html?tab=scores");
    await button(page, /^Tiêu chí /)
      .first()
      .waitFor();
    await gallery.look("scores");
    await button(page, /^Tăng được điểm/).click();
    await gallery.look("scores-nearer");
    await button(page, /^Sai /).click();
    await heading(page, "Không có số liệu sai", 2).waitFor();
    await gallery.look("scores-none");
    await button(page, "Xem tất cả").click();
    await button(page, /^Tiêu chí /)
      .first()
      .click();
    await page.getByLabel("Điểm nhập tay").fill("99");
    await button(page, "Ghi vào sổ").click();
    await gallery.look("score");
    await button(page, "Thêm văn bản").click();
    await button(page, "Ghi văn bản").click();
    await page.getByText("Ghi số ký hiệu, trích yếu hoặc đường dẫn").waitFor();
    await gallery.look("document");

    await openTab(page, "Báo cáo");
    await gallery.look("reports");
    await button(page, "Lập báo cáo").click();
    await page.getByText(/^Đã ghi: báo cáo/).waitFor();
    await button(page, /^Chốt Báo cáo (?!tự)/).click();
    await page.getByText(/^Đã chốt ngày /).waitFor();
    await gallery.look("reports-frozen");
    await button(page, "Các lần ghi trước").click();
    await heading(page, "Các lần ghi trước", 2).waitFor();
    await gallery.look("runs");
    await button(page, /^Về trước /)
      .last()
      .click();
    await button(page, /^Hoàn tác/)
      .last()
      .waitFor();
    await gallery.look("undo-preview");

    await page.getByRole("tab", { name: "Kế hoạch" }).click();
    await button(page, "Lập sổ năm mới").click();
    await page.getByText(/đơn vị với các tên khác/).waitFor();
    await gallery.look("new-year");
    expectGood(gallery);
  });

  it("of another scheme and of one that is made", async () => {
    const [page, gallery] = await open("scheme", { file }, "taskpane.html?tab=scores");
    await button(page, "Đổi bộ tiêu chí…").click();
    await heading(page, "Đổi bộ tiêu chí", 2).waitFor();
    await gallery.look("source");
    await readDecision(page, "khac.html", "<p>Không có bảng nào.</p>");
    await page.getByText("Không tìm thấy bảng tiêu chí").waitFor();
    await gallery.look("failed");
    await readDecision(page, "quyet-dinh.html", DECISION);
    await page.getByText("Đã đọc:").waitFor();
    const rule = page.getByRole("group", { name: /^1\.3 / });
    await rule.getByRole("button", { name: "Sửa cách tính" }).click();
    await rule.getByLabel("Cách tính điểm (viết lại)").fill("Rất quan tâm: 2; chưa quan tâm: 0");
    await gallery.look("read");

    await button(page, "Chấm điểm").click();
    await button(page, "Đổi bộ tiêu chí…").click();
    await button(page, "Soạn từ bộ đang dùng").click();
    await gallery.look("form");
    await button(page, /^Tiêu chí thành phần 1\.1\.3/).click();
    for (const kind of ["percentLadder", "level", "deductPerDay", "conditional"]) {
      await page.getByLabel("Loại quy tắc", { exact: true }).selectOption(kind);
      await gallery.look(`form-${kind}`);
    }
    await button(page, "Danh sách mục").click();
    await button(page, "Thêm điểm trừ").click();
    await gallery.look("form-penalty");
    expectGood(gallery);
  });

  it("of a workbook without a plan, and of one that can't be read", async () => {
    const [page, gallery] = await open("none");
    await heading(page, "Lập sổ từ kế hoạch").waitFor();
    await openTab(page, "Kiểm tra");
    await heading(page, "Sổ làm việc này chưa có kế hoạch", 2).waitFor();
    await gallery.look("checks");
    expectGood(gallery);
    await panes.close();

    const [later, more] = await open("unreadable", { file });
    await heading(later, "Kiểm tra").waitFor();
    await eventually(async () => {
      await faults(later, "fail");
      await button(later, "Đọc lại sổ").click();
      await later.waitForTimeout(300);
      return (await later.getByText("Chưa xem được sổ làm việc này").count()) > 0;
    });
    await more.look("checks");
    expectGood(more);
  });

  it("of a page that isn't in Excel", async () => {
    const [page, gallery] = await open("outside", { office: "none" });
    await page.getByText("Trang này chạy trong Excel").waitFor();
    await gallery.look("unavailable");
    expect(gallery.faults).toEqual({});
  });
});

describe("Office's dark theme", () => {
  it("is followed where the system is light", async () => {
    const { page } = await panes.open({ look: "dark" });
    await page.emulateMedia({ colorScheme: "light" });
    await heading(page, "Lập sổ từ kế hoạch").waitFor();
    const color = await page.locator("h1").evaluate((element) => getComputedStyle(element).color);
    expect(color).toBe("rgb(255, 255, 255)");
  });
});

describe("the help", () => {
  it("is accessible and fits, page by page", async () => {
    const pages = readdirSync(GUIDE).filter((name) => name.endsWith(".md"));
    const names = pages.map((name) => name.replace(".md", ""));
    const [page, first] = await open("help", {}, "help.html");
    await heading(page, "Hướng dẫn Sổ CCHC").waitFor();
    await first.look("contents");
    const site = new URL(page.url()).origin;
    for (const name of names.filter((each) => each !== "muc-luc")) {
      await page.goto(`${site}/huong-dan/${name}.html`);
      await page.locator("h1").waitFor();
      await first.look(name);
    }
    expectGood(first);
  });
});

import type { Page } from "playwright-core";
import { builtWorkbook } from "./builtWorkbook";
import { pressEnter } from "./keys";
import { columnsOf, eventually } from "./openBook";
import { Panes } from "./panes";
import { DECISION, readDecision } from "./schemeDecision";

const panes = Panes.forTests();

async function open(): Promise<Page> {
  const file = await builtWorkbook(({ tables }) => {
    const figures = tables.getItem("ChamDiem").columns.getItem("Số liệu kê khai").getDataBodyRange();
    figures.getCell(2, 0).values = [["Có"]];
    figures.getCell(3, 0).values = [["Có"]];
  });
  const pane = await panes.open({ file }, "taskpane.html?tab=scores");
  const { page } = pane;
  await pressEnter(page.getByRole("button", { name: "Đổi bộ tiêu chí…" }));
  await page.getByRole("heading", { level: 2, name: "Đổi bộ tiêu chí" }).waitFor();
  return page;
}

const names = (page: Page) =>
  columnsOf(page, "ChamDiem", ["TT", "Lĩnh vực – Tiêu chí – Tiêu chí thành phần", "Số liệu kê khai"]);

describe("another scheme from the pane", () => {
  it("is read from a decision, decided by keyboard, said before it is written, and taken back", async () => {
    const page = await open();
    const before = await names(page);
    await readDecision(page, "quyet-dinh.html", DECISION);
    await page.getByText("Đã đọc: BỘ TIÊU CHÍ CẢI CÁCH HÀNH CHÍNH TỈNH THỬ").waitFor();
    const changes = page.getByRole("region", { name: "Sổ sẽ đổi như sau" });
    await changes.getByText("1 tiêu chí giữ nguyên số liệu đã nhập.").waitFor();
    expect(await changes.innerText()).toContain("Số liệu tiêu chí cũ");
    await page.getByText("Còn 2 cách tính chưa xác nhận").waitFor();
    expect(await names(page)).toEqual(before);

    const classes = page.getByRole("region", { name: "Xếp loại" });
    await classes.getByText("Tốt: từ 80%; Đạt: từ 50%; Chưa đạt: từ 0%").waitFor();
    await pressEnter(classes.getByRole("button", { name: "Đúng như vậy" }));
    await classes.getByText("cần xác nhận").waitFor({ state: "detached" });

    const hole = page.getByRole("group", { name: /^1\.2 / });
    await pressEnter(hole.getByRole("button", { name: "Đúng như vậy" }));
    await hole.getByText("Đã xác nhận").waitFor();
    const open3 = page.getByRole("group", { name: /^1\.3 / });
    await pressEnter(open3.getByRole("button", { name: "Sửa cách tính" }));
    const words = open3.getByLabel("Cách tính điểm (viết lại)");
    await words.fill("Rất quan tâm: 2; quan tâm: 1; chưa quan tâm: 0");
    await page.keyboard.press("Control+Enter");
    await page.getByText(/^Còn \d+ cách tính/).waitFor({ state: "detached" });

    await pressEnter(page.getByRole("button", { name: "Áp dụng vào sổ" }));
    await page.getByText("BỘ TIÊU CHÍ CẢI CÁCH HÀNH CHÍNH TỈNH THỬ").waitFor();
    const after = await names(page);
    expect(after.map(([no]) => no)).toEqual(["1", "1.1", "1.2", "1.3", ""]);
    expect(after[1]).toEqual(["1.1", "Ban hành kế hoạch CCHC năm", "Có"]);
    expect(await columnsOf(page, "TieuChiCu", ["TT", "Số liệu kê khai"])).toEqual([["1.1.2", "Có"]]);

    await pressEnter(page.getByRole("button", { name: /^Hoàn tác/ }).last());
    await eventually(async () => (await names(page)).length === before.length);
    expect(await names(page)).toEqual(before);
    expect(panes.current?.errors).toEqual([]);
    expect(panes.current?.strangers).toEqual([]);
  });

  it("says what is wrong with a file that holds no criteria, and lets one try again", async () => {
    const page = await open();
    await readDecision(page, "khac.html", "<p>Không có bảng nào.</p>");
    await page.getByText("Không tìm thấy bảng tiêu chí").waitFor();
    await readDecision(page, "hong.json", "{ hỏng");
    await page.getByText("Tệp không phải JSON hợp lệ.").waitFor();
    await readDecision(page, "quyet-dinh.html", DECISION);
    await page.getByText("Đã đọc:").waitFor();
  });

  it("is edited in its sheet and read back", async () => {
    const page = await open();
    await pressEnter(page.getByRole("button", { name: "Sửa trong trang tính" }));
    await page.getByRole("button", { name: "Đọc lại trang “Bộ tiêu chí”" }).waitFor();
    await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Bộ tiêu chí");
        const used = sheet.getUsedRange(true);
        used.load("values");
        await context.sync();
        const at = used.values.findIndex((row) => row[1] === "Nội dung báo cáo");
        sheet.getRange(`B${at + 1}`).values = [["Nội dung báo cáo đầy đủ"]];
        sheet.getRange("A1").values = [["Bộ tiêu chí của Sở"]];
        await context.sync();
      }),
    );
    await pressEnter(page.getByRole("button", { name: "Đọc lại trang “Bộ tiêu chí”" }));
    await page.getByText("Đã đọc: Bộ tiêu chí của Sở").waitFor();
    await pressEnter(page.getByRole("button", { name: "Áp dụng vào sổ" }));
    await page.getByText("Bộ tiêu chí này chỉ là mẫu").waitFor({ state: "detached" });
    expect((await names(page)).map(([, name]) => name)).toContain("Nội dung báo cáo đầy đủ");
  });
});

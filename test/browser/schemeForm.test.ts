import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { readScheme } from "../../src/scoring/readScheme";
import { builtWorkbook } from "./builtWorkbook";
import { pressEnter } from "./keys";
import { columnsOf, eventually } from "./openBook";
import { Panes } from "./panes";

const panes = Panes.forTests();

async function open(): Promise<Page> {
  const file = await builtWorkbook(({ tables }) => {
    const figures = tables.getItem("ChamDiem").columns.getItem("Số liệu kê khai").getDataBodyRange();
    figures.getCell(2, 0).values = [["Kịp thời"]];
  });
  const pane = await panes.open({ file }, "taskpane.html?tab=scores");
  const { page } = pane;
  await pressEnter(page.getByRole("button", { name: "Đổi bộ tiêu chí…" }));
  await page.getByRole("heading", { level: 2, name: "Đổi bộ tiêu chí" }).waitFor();
  return page;
}

const press = (page: Page, name: string | RegExp): Promise<void> =>
  pressEnter(page.getByRole("button", { name, exact: true }).first());

const names = (page: Page) =>
  columnsOf(page, "ChamDiem", ["TT", "Lĩnh vực – Tiêu chí – Tiêu chí thành phần", "Điểm tối đa"]);

describe("a scheme made in the pane", () => {
  it("is made from nothing by keyboard, keeps what is begun, is looked over, applied, and taken back", async () => {
    const page = await open();
    const before = await names(page);
    await press(page, "Soạn bộ mới");
    await page.getByLabel("Tên bộ tiêu chí").fill("Bộ tiêu chí của Sở");
    await page.getByLabel("Năm đánh giá").fill("2023");
    await press(page, "Thêm lĩnh vực");
    await page.getByRole("heading", { level: 3, name: "Lĩnh vực 1" }).waitFor();
    await page.getByLabel("Tên", { exact: true }).fill("Chỉ đạo điều hành");
    await page.getByLabel("Điểm tối đa", { exact: true }).fill("5");
    await press(page, "Thêm mục con");
    await page.getByRole("heading", { level: 3, name: "Tiêu chí 1.1" }).waitFor();
    await page.getByLabel("Tên", { exact: true }).fill("Thực hiện kế hoạch");
    await page.getByLabel("Điểm tối đa", { exact: true }).fill("4,5");
    await page.getByLabel("Loại quy tắc").selectOption("percentLadder");
    await press(page, "Thêm bậc");
    await page.getByLabel("Bậc 1: cận dưới", { exact: true }).fill("90");
    await page.getByLabel("Bậc 1: cận dưới thuộc bậc").selectOption("open");
    await page.getByLabel("Bậc 2: cận dưới", { exact: true }).fill("70");
    await page.getByLabel("Bậc 2: cận trên (nếu ghi)").fill("85");
    await page.getByLabel("Bậc 2: điểm").fill("nhiều");
    await page.getByText("Cần một số, ví dụ 8,5.").waitFor();
    await page.getByLabel("Bậc 2: điểm").fill("1,5");
    await page
      .getByText(
        "Trên 90%: 4,5; từ 85% đến 90%: không quy định (0 điểm); từ 70% đến dưới 85%: 1,5; dưới 70%: 0",
      )
      .waitFor();
    await page.getByText("Không quy định điểm cho từ 85% đến 90%: tính 0 điểm.").first().waitFor();
    await press(page, "Danh sách mục");
    await page.getByText("Cộng các mục bên dưới: 4,5/5").waitFor();

    // Leaving the form loses nothing.
    await press(page, "Cách lấy khác");
    await press(page, "Soạn tiếp bản đang dở");
    await press(page, /^Lĩnh vực 1/);
    await press(page, "Lấy 4,5 làm điểm tối đa");
    await press(page, "Xóa mục");
    await page.getByText("Cần ít nhất một lĩnh vực.").waitFor();
    await page.getByRole("heading", { level: 3, name: "Xếp loại" }).focus();
    await page.keyboard.press("Control+z");
    await page.getByText("Cộng các mục bên dưới: 4,5/4,5").waitFor();
    await press(page, "Dùng khung này");

    const [download] = await Promise.all([page.waitForEvent("download"), press(page, "Lưu thành tệp")]);
    expect(download.suggestedFilename()).toBe("Bộ tiêu chí của Sở.json");
    await page.getByText(/^Tệp “Bộ tiêu chí của Sở\.json” nằm ở thư mục Tải xuống/).waitFor();
    const saved = readScheme(JSON.parse(readFileSync(await download.path(), "utf8")));
    expect(saved).toMatchObject({ title: "Bộ tiêu chí của Sở", year: 2023, sample: false });
    expect(saved.fields[0]?.criteria[0]?.components[0]?.rule).toMatchObject({
      kind: "ladder",
      bands: [
        { from: 90, closed: false, score: 4.5 },
        { from: 85, score: 0, hole: true },
        { from: 70, closed: true, score: 1.5 },
      ],
    });

    await press(page, "Xem lại thay đổi");
    await page.getByText("Đã đọc: Bộ tiêu chí của Sở").waitFor();
    expect(await names(page)).toEqual(before);
    await press(page, "Sửa tiếp");
    await press(page, "Xem lại thay đổi");
    await press(page, "Áp dụng vào sổ");
    const made = JSON.stringify([
      ["1", "Chỉ đạo điều hành", 4.5],
      ["1.1", "Thực hiện kế hoạch", 4.5],
    ]);
    await eventually(async () => JSON.stringify((await names(page)).slice(0, 2)) === made);
    await pressEnter(page.getByRole("button", { name: /^Hoàn tác/ }).last());
    await eventually(async () => (await names(page)).length === before.length);
    expect(await names(page)).toEqual(before);
    expect(panes.current).toMatchObject({ errors: [], strangers: [] });
  });

  it("begins with the present one, whose figures stay with what they were entered for", async () => {
    const page = await open();
    await press(page, "Soạn từ bộ đang dùng");
    await page.getByLabel("Tên bộ tiêu chí").fill("Bộ tiêu chí của tỉnh");
    await press(page, /^Tiêu chí thành phần 1\.1\.2/);
    await page.getByLabel("Tên", { exact: true }).fill("Xác định đủ nhiệm vụ");
    await press(page, "Chuyển lên");
    await press(page, "Xem lại thay đổi");
    await page.getByText("1 tiêu chí giữ nguyên số liệu đã nhập.").waitFor();
    await press(page, "Áp dụng vào sổ");
    const moved = JSON.stringify([
      ["1.1.2", ""],
      ["1.1.1", "Kịp thời"],
    ]);
    const figures = () => columnsOf(page, "ChamDiem", ["TT", "Số liệu kê khai"]);
    await eventually(async () => JSON.stringify((await figures()).slice(2, 4)) === moved);
    await page.getByText("Bộ tiêu chí này chỉ là mẫu").waitFor({ state: "detached" });
  });
});

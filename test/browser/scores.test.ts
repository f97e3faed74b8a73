import type { Page } from "playwright-core";
import { builtWorkbook } from "./builtWorkbook";
import { pressEnter } from "./keys";
import { columnsOf, eventually } from "./openBook";
import { Panes } from "./panes";

const panes = Panes.forTests();

async function open(): Promise<Page> {
  const pane = await panes.open({ file: await builtWorkbook() }, "taskpane.html?tab=scores");
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

const sourceOf = async (page: Page, no: string): Promise<unknown> =>
  (await columnsOf(page, "ChamDiem", ["TT", "Lấy số liệu từ"])).find(([each]) => each === no)?.[1];

const documentsOf = async (page: Page): Promise<readonly (readonly unknown[])[]> =>
  (await columnsOf(page, "MinhChung", ["Mã", "Số ký hiệu", "Ngày văn bản"])).filter(([key]) => key !== "");

const undoLast = (page: Page): Promise<void> =>
  pressEnter(page.getByRole("button", { name: /^Hoàn tác: / }).first());

describe("the scorecard in the pane", () => {
  it("is filled by keyboard, refuses what is impossible, and can be taken back", async () => {
    const page = await open();
    const totals = page.getByRole("region", { name: "Điểm tự đánh giá" });
    const before = await totals.innerText();
    expect(before).toContain("Bộ tiêu chí này chỉ là mẫu");
    expect(before).toMatch(/Đã có số liệu \d+\/\d+ tiêu chí/);
    await pressEnter(page.getByRole("button", { name: /^Tất cả/ }));
    const numbered = (await scored(page)).map(([no]) => String(no));
    await pressEnter(page.getByRole("button", { name: /^Tiêu chí / }).first());
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

    await pressEnter(page.getByRole("button", { name: /^Hoàn tác: / }).first());
    await eventually(async () => (await row())?.[2] === "");

    await page.getByLabel("Lấy số liệu từ").selectOption("Tỷ lệ mốc, báo cáo đúng hạn");
    await pressEnter(page.getByRole("button", { name: "Ghi vào sổ" }));
    await eventually(async () => (await sourceOf(page, no)) === "Tỷ lệ mốc, báo cáo đúng hạn");
    await undoLast(page);
    await eventually(async () => (await sourceOf(page, no)) === "");

    await pressEnter(page.getByRole("button", { name: "Thêm văn bản" }));
    await page.getByLabel("Số ký hiệu").fill("12/BC-SKHCN");
    await page.getByLabel("Ngày văn bản").fill("5-3");
    await pressEnter(page.getByRole("button", { name: "Ghi văn bản" }));
    await page.getByText("Ghi ngày dạng dd/mm/yyyy").waitFor();
    await page.getByLabel("Ngày văn bản").fill("5/3/2026");
    await page.getByLabel("Đường dẫn").fill("D:\\CCHC\\bc12.docx");
    await page.getByText("cơ quan thẩm định không mở được").waitFor();
    await pressEnter(page.getByRole("button", { name: "Ghi văn bản" }));
    const register = page.getByRole("region", { name: "Minh chứng" });
    await register.getByText("12/BC-SKHCN, 05/03/2026").waitFor();
    await register.getByText("Đường dẫn trên máy, mạng nội bộ").waitFor();
    expect(await documentsOf(page)).toEqual([[`TP ${no}`, "12/BC-SKHCN", 46_086]]);
    await pressEnter(register.getByRole("button", { name: "Sửa" }));
    await page.getByLabel("Đường dẫn").fill("https://sokhcn.example.vn/bc12");
    await pressEnter(page.getByRole("button", { name: "Ghi văn bản" }));
    await register.getByText("Đường dẫn trên máy, mạng nội bộ").waitFor({ state: "detached" });
    await pressEnter(register.getByRole("button", { name: "Xóa" }));
    await eventually(async () => (await documentsOf(page)).length === 0);
    await undoLast(page);
    await register.getByText("12/BC-SKHCN, 05/03/2026").waitFor();
    await undoLast(page);
    await undoLast(page);
    await eventually(async () => (await documentsOf(page)).length === 0);

    await pressEnter(page.getByRole("button", { name: "Danh sách" }));
    expect(await totals.innerText()).toBe(before);
    expect(panes.current).toMatchObject({ errors: [], strangers: [] });
  });
});

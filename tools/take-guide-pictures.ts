import { mkdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import type { FrameLocator, Page } from "playwright-core";
import { buildWorkbench } from "../workbench/build";
import { serveWorkbench } from "../workbench/site";

const ROOT = resolve(__dirname, "..");
const PICTURES = join(ROOT, "docs/huong-dan/anh");
const PLAN = join(ROOT, "test/fixtures/nghe-an-2023/plan.txt");

/** Takes the pictures of the user guide (docs/huong-dan) from the workbench, on the way from a plan to a report. */
async function takePictures(): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const server = await serveWorkbench(buildWorkbench(), 0);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
    await page.goto(`http://127.0.0.1:${address.port}/`);
    await walk(page, page.frameLocator("iframe"), await readFile(PLAN, "utf8"));
  } finally {
    await browser.close();
    server.close();
  }
}

async function walk(page: Page, pane: FrameLocator, plan: string): Promise<void> {
  const whole = (name: string) => page.screenshot({ path: join(PICTURES, `${name}.png`) });
  const part = async (name: string): Promise<void> => {
    await page.waitForTimeout(400);
    await page.locator("iframe").screenshot({ path: join(PICTURES, `${name}.png`) });
  };
  const heading = (name: string | RegExp) => pane.getByRole("heading", { level: 1, name });
  const openTab = async (name: RegExp, title: string): Promise<void> => {
    await pane.getByRole("tab", { name }).click();
    await heading(title).waitFor();
  };

  await heading("Lập sổ từ kế hoạch").waitFor();
  await part("lap-so-1");
  await pane.getByRole("textbox", { name: "Dán bảng hoặc văn bản kế hoạch" }).fill(plan);
  await pane.getByRole("button", { name: "Đọc kế hoạch" }).click();
  await heading("Xem lại kế hoạch").waitFor();
  await part("lap-so-2");
  await pane.getByRole("textbox", { name: "Ngày chốt số liệu" }).fill("30/06/2023");
  await pane.getByRole("button", { name: "Tạo sổ" }).click();
  await heading(/^Đã tạo sổ/).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1000);
  await whole("lap-so-3");

  await openTab(/^Kiểm tra/, "Kiểm tra");
  await pane
    .getByRole("button", { name: /^Thiếu thời gian hoàn thành/ })
    .first()
    .click();
  await part("kiem-tra-1");

  await openTab(/^Tiến độ/, "Tiến độ");
  await pane.getByRole("button", { name: /^Mục / }).first().waitFor();
  await part("tien-do-1");
  await pane.getByRole("button", { name: /^Mục / }).first().click();
  await pane.getByLabel("Trạng thái").selectOption("Hoàn thành");
  await pane.getByLabel("Ngày hoàn thành").fill("28/04/2023");
  await pane.getByLabel("Tài liệu kiểm chứng").fill("Báo cáo số 45/BC-SKHCN ngày 28/4/2023");
  await whole("tien-do-2");

  await openTab(/^Chấm điểm/, "Chấm điểm");
  await pane
    .getByRole("button", { name: /^Tiêu chí / })
    .first()
    .waitFor();
  await part("cham-diem-1");
  await pane
    .getByRole("button", { name: /^Tiêu chí / })
    .first()
    .click();
  await pane.getByRole("heading", { level: 2, name: /^Tiêu chí / }).waitFor();
  await whole("cham-diem-2");

  await openTab(/^Báo cáo/, "Báo cáo");
  await part("bao-cao-1");

  await pane.getByRole("tab", { name: /^Kế hoạch/ }).click();
  await pane.getByRole("button", { name: "Kế hoạch khác" }).click();
  await pane.getByRole("button", { name: "Lập sổ năm mới" }).click();
  await pane.getByRole("button", { name: "Mở sổ mới" }).scrollIntoViewIfNeeded();
  await part("nam-moi");
}

takePictures().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

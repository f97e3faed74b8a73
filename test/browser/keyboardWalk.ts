import type { Page } from "playwright-core";

/** What has the focus, as somebody who only hears it knows it. */
export interface Focus {
  /** Role, or the element's name in HTML. */
  readonly role: string;
  readonly name: string;
}

/** What has the focus now. */
export function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const labels = "labels" in element ? ((element.labels as NodeListOf<Element> | null) ?? []) : [];
    const name =
      element.getAttribute("aria-label") ??
      ([...labels].map((label) => label.textContent).join(" ") || (element.textContent ?? ""));
    return {
      role: element.getAttribute("role") ?? element.tagName.toLowerCase(),
      name: name.replace(/\s+/g, " ").trim(),
    };
  });
}

/** More stops than any screen has. */
const MOST_STOPS = 150;

/**
 * Presses Tab (or Shift+Tab) until something of that name has the focus. Fails where the focus is lost on the way,
 * trapped, or never gets there.
 */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < MOST_STOPS; press += 1) {
    await page.keyboard.press(key);
    const focus = await focusOf(page);
    if (typeof name === "string" ? focus.name === name : name.test(focus.name)) return;
    passed.push(`${focus.role} ${focus.name.slice(0, 40)}`);
  }
  throw new Error(`${key} never reached ${String(name)}, only ${[...new Set(passed)].join(" | ")}`);
}

/** Goes to one of the pane's tabs with the arrow keys, and opens it. */
export async function openTabByKeys(page: Page, name: string): Promise<void> {
  await tabTo(page, /^(Kế hoạch|Kiểm tra.*|Tiến độ|Chấm điểm|Báo cáo)$/, "Shift+Tab");
  const passed: string[] = [];
  for (let press = 0; press < 6; press += 1) {
    const focus = await focusOf(page);
    if (focus.name.startsWith(name)) {
      await page.keyboard.press("Enter");
      return;
    }
    passed.push(`${focus.role} ${focus.name.slice(0, 40)}`);
    await page.keyboard.press("ArrowRight");
  }
  throw new Error(`the arrow keys never reached the tab ${name}, only ${passed.join(" | ")}`);
}

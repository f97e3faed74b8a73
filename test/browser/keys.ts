import type { Locator } from "playwright-core";

/** Enter on something that can be used: alone, `press` does not wait for a button that a run still holds. */
export async function pressEnter(target: Locator): Promise<void> {
  await target.click({ trial: true });
  await target.press("Enter");
}

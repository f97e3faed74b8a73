import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * What axe finds serious or critical on a page, with the elements; of all its rules, with the size of targets that it
 * leaves out by itself, or of colours alone.
 */
export async function seriousFindings(
  page: Page,
  rules: "all" | "colours" = "all",
): Promise<readonly string[]> {
  // Fluent's own focus keepers: hidden, and they pass the focus on at once. The old mode stays within the page, which
  // has no frames: the other one opens a second page for every look, which takes longer than looking.
  const axe = new AxeBuilder({ page }).exclude("[data-tabster-dummy]").setLegacyMode();
  const asked =
    rules === "all"
      ? axe.options({ rules: { "target-size": { enabled: true } } })
      : axe.withRules(["color-contrast", "link-in-text-block"]);
  const { violations } = await asked.analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** What sticks out of the pane sideways: its people would have to scroll to and fro. */
export function sidewaysOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Areas that scroll up and down within another one that does, too: people never know which one they move. */
export function scrollersInScrollers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflowY) &&
      element.scrollHeight > element.clientHeight + 1 &&
      element.clientHeight > 0;
    return [...document.querySelectorAll("body *")]
      .filter((element) => !element.matches("textarea, select") && scrolls(element))
      .filter((inner, _at, all) => all.some((outer) => outer !== inner && outer.contains(inner)))
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

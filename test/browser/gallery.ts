import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { scrollersInScrollers, seriousFindings, sidewaysOverflow } from "./pageChecks";

/** For people to look at; never committed. */
const SCREENS = resolve(__dirname, "../../out/screens");

/** One way to see the pane. */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: "light" | "dark";
  readonly contrast?: boolean;
  /** Axe looks at everything once and at every set of colours; other widths change nothing that it sees. */
  readonly axe?: "all" | "colours";
}

const USUAL: Look = { name: "350-light", width: 350, height: 700, scheme: "light", axe: "all" };
const LOOKS: readonly Look[] = [
  USUAL,
  { ...USUAL, name: "350-dark", scheme: "dark", axe: "colours" },
  { ...USUAL, name: "350-contrast", contrast: true, axe: "colours" },
  { name: "700-dark", width: 700, height: 700, scheme: "dark" },
  { name: "320-light", width: 320, height: 600, scheme: "light" },
  // 200 % zoom of a 640 × 700 pane
  { name: "320-low", width: 320, height: 350, scheme: "light" },
];

/** What is wrong with a screen, by its name and the look. */
type Faults = Record<string, readonly string[]>;

/**
 * Looks at the screens that a test leads to, each in every look, without leading there anew: size, theme and contrast
 * change in the open page, as they do when people zoom or change the theme.
 */
export class Gallery {
  private readonly found: Faults = {};

  private constructor(
    private readonly page: Page,
    private readonly story: string,
  ) {}

  /** `story` begins the pictures' names. */
  static of(page: Page, story: string): Gallery {
    mkdirSync(SCREENS, { recursive: true });
    return new Gallery(page, story);
  }

  get faults(): Faults {
    return this.found;
  }

  async look(screen: string): Promise<void> {
    for (const look of LOOKS) {
      await this.change(look);
      const path = resolve(SCREENS, `${this.story}-${screen}-${look.name}.png`);
      await this.page.screenshot({ path, animations: "disabled" });
      const found = [
        ...(look.axe === undefined ? [] : await seriousFindings(this.page, look.axe)),
        ...(await sidewaysOverflow(this.page)),
        ...(await scrollersInScrollers(this.page)),
      ];
      if (found.length > 0) this.found[`${screen} ${look.name}`] = found;
    }
    await this.change(USUAL);
  }

  private async change({ width, height, scheme, contrast = false }: Look): Promise<void> {
    await this.page.setViewportSize({ width, height });
    await this.page.emulateMedia({ colorScheme: scheme, forcedColors: contrast ? "active" : "none" });
    // Lists measure what they draw in the frame after it was drawn.
    await this.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }
}

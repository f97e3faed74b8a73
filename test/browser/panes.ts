import { PaneBrowser } from "./paneBrowser";
import type { OpenedPane, PaneOptions } from "./paneBrowser";

/** The panes of a file of tests: one browser for all of them, each pane closed behind its test. */
export class Panes {
  private browser: PaneBrowser | null = null;
  private opened: OpenedPane[] = [];

  private constructor() {
    beforeAll(async () => {
      this.browser = await PaneBrowser.start();
    });
    afterEach(() => this.close());
    afterAll(() => this.browser?.stop());
  }

  /** Starts a browser before the file's tests, and stops it behind them. */
  static forTests(): Panes {
    return new Panes();
  }

  /** The pane that was opened last; undefined before the first. */
  get current(): OpenedPane | undefined {
    return this.opened.at(-1);
  }

  async open(options: PaneOptions = {}, path?: string): Promise<OpenedPane> {
    if (this.browser === null) throw new Error("a pane is opened within a test");
    const pane = await this.browser.open(options, path);
    this.opened.push(pane);
    return pane;
  }

  async close(): Promise<void> {
    for (const pane of this.opened) await pane.close();
    this.opened = [];
  }
}

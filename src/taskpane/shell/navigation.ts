import type { TabName } from "./tabs";

/** Where a ribbon command leads within the pane. */
export interface PaneRequest {
  readonly tab: TabName;
  /** Open the activity of the row that is selected in Excel. */
  readonly selectedActivity?: boolean;
}

/** Commands come from the ribbon at any time, also before the pane has drawn anything: the last one waits. */
export class Navigation {
  private waiting: PaneRequest | null = null;
  private listener: ((request: PaneRequest) => void) | null = null;

  go(request: PaneRequest): void {
    if (this.listener) this.listener(request);
    else this.waiting = request;
  }

  /** @returns how to stop listening. */
  listen(listener: (request: PaneRequest) => void): () => void {
    this.listener = listener;
    const { waiting } = this;
    this.waiting = null;
    if (waiting) listener(waiting);
    return () => {
      this.listener = null;
    };
  }
}

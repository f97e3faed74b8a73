import { installExcel } from "../host/browser";
import type { EmbeddedExcel } from "../host/browser";

/** What the workbench's page tells the pane beside it before it loads. */
export interface PaneStart {
  readonly file?: Uint8Array;
  readonly fileName?: string;
  readonly theme: "light" | "dark";
}

declare global {
  interface Window {
    /** Set in the workbench's page. */
    paneStart?: PaneStart;
    /** Set in the pane's page. */
    embeddedExcel: Promise<EmbeddedExcel>;
  }
}

/** Runs in the pane's page before office.js: the embedded Excel takes the place of Excel for Windows. */
window.embeddedExcel = installExcel(window, (window.parent as Window).paneStart ?? {});

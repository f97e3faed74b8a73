import { installExcel } from "../../host/browser";
import type { EmbeddedExcel } from "../../host/browser";

declare global {
  interface Window {
    embeddedExcel: Promise<EmbeddedExcel>;
    /** Set by a test before this script: an .xlsx as base64, and Office's own theme. */
    embeddedExcelStart?: { readonly file?: string; readonly theme?: "light" | "dark" | "none" };
  }
}

/** Runs in the page before office.js: the embedded Excel takes the place of Excel for Windows. */
const { file, theme } = window.embeddedExcelStart ?? {};
window.embeddedExcel = installExcel(window, {
  ...(file === undefined ? {} : { file: Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0)) }),
  ...(theme === undefined ? {} : { theme }),
});

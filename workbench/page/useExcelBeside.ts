import { useEffect, useState } from "react";
import type { RefObject } from "react";
import type { WindowView } from "../../host/embeddedExcel";
import type { SheetView } from "../../host/view/sheetView";
import type { PaneStart } from "../paneHost";
import { ExcelBeside } from "./excelBeside";

/** What the grid shows. */
export interface Picture {
  readonly window: WindowView;
  readonly sheet: SheetView;
}

export type Beside =
  | { readonly state: "opening" }
  | { readonly state: "unreadable" }
  | { readonly state: "open"; readonly excel: ExcelBeside; readonly picture: Picture };

/**
 * Opens a workbook in the pane's page and follows it: one new picture after each stretch of batches.
 * @param onNewWindow gets each further workbook that the pane opens; null for a blank one
 * @param start a new object opens another workbook, as closing one in Excel and opening the next does
 */
export function useExcelBeside(
  frame: RefObject<HTMLIFrameElement>,
  start: PaneStart,
  onNewWindow: (file: Uint8Array | null) => void,
): Beside {
  const [beside, setBeside] = useState<Beside>({ state: "opening" });
  useEffect(() => {
    const page = frame.current;
    if (page === null) return;
    let left = false;
    let unwatch = (): void => undefined;
    setBeside({ state: "opening" });
    window.paneStart = start;
    const meet = async (): Promise<void> => {
      if (page.contentWindow === null) return;
      try {
        const excel = await ExcelBeside.in(page.contentWindow);
        if (left) return;
        const show = onceAFrame(() => {
          const picture = pictureOf(excel);
          if (!left && picture !== null) setBeside({ state: "open", excel, picture });
        });
        const unwatchChanges = excel.host.watch(show);
        const unwatchWindows = excel.host.onNewWindow(onNewWindow);
        unwatch = () => {
          unwatchChanges();
          unwatchWindows();
        };
        show();
      } catch (error) {
        console.error(error);
        if (!left) setBeside({ state: "unreadable" });
      }
    };
    const onLoad = (): void => void meet();
    page.addEventListener("load", onLoad);
    page.src = "pane/taskpane.html";
    return () => {
      left = true;
      unwatch();
      page.removeEventListener("load", onLoad);
    };
  }, [frame, start, onNewWindow]);
  return beside;
}

function pictureOf({ host }: ExcelBeside): Picture | null {
  const { window } = host;
  const sheet = host.view(window.active);
  return sheet === null ? null : { window, sheet };
}

/** Many batches follow each other closely; the grid needs only what is there after the last one. */
function onceAFrame(act: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      act();
    }, 60);
  };
}

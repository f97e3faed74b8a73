import { FIELD_NAMES } from "../locale/vi/import";
import { history as texts, rowText } from "../locale/vi/pane";
import type { ActivityField } from "../plan/plan";
import type { Deed, Notice } from "./state/draft";

/** What was done, undone or redone last. @example noticeText(notice) // "Hoàn tác: Đã bỏ dòng I.3." */
export function noticeText({ how, deed }: Notice): string {
  return texts.said(how, deedText(deed));
}

function deedText(deed: Deed): string {
  switch (deed.kind) {
    case "dropped":
      return texts.dropped(deed.key);
    case "restored":
      return texts.restored(deed.key);
    case "reread":
      return texts.reread(deed.lostEdits);
    case "edited":
    case "confirmed":
    case "reopened":
      return texts[deed.kind](cellName(deed.key, deed.field));
  }
}

function cellName(key: string, field: ActivityField): string {
  return `${rowText(key)} · ${FIELD_NAMES[field]}`;
}

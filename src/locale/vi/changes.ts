import type { PlanChangeKind } from "../../workbook/changes/planChange";

/** Sentences of the pane about what a corrected plan changes in the workbook. */

export const CHANGE_KINDS: Readonly<Record<PlanChangeKind, string>> = {
  added: "Mới",
  changed: "Sửa đổi",
  moved: "Chuyển vị trí",
  gone: "Bỏ",
  kept: "Bỏ, còn dữ liệu",
};

export const changes = {
  title: "Những gì sẽ thay đổi",
  lead: "Sổ chưa bị ghi. Xem các thay đổi so với kế hoạch trong sổ, rồi ghi vào sổ hoặc quay lại.",
  comparing: "Đang so với sổ…",
  comparingAgain: "Đang so lại…",
  counts: (changed: number, unchanged: number): string =>
    changed === 0
      ? `Cả ${unchanged} hoạt động giữ nguyên.`
      : `${changed} thay đổi; ${unchanged} hoạt động giữ nguyên.`,
  none: "Không có hoạt động nào thay đổi. Các trang khác của sổ vẫn được cập nhật nếu cần.",
  filterLabel: "Lọc theo loại thay đổi",
  all: (count: number): string => `Tất cả (${count})`,
  doubtful: (count: number): string => `Cần xem (${count})`,
  ofKind: (kind: PlanChangeKind, count: number): string => `${CHANGE_KINDS[kind]} (${count})`,
  search: "Tìm trong thay đổi",
  noMatch: "Không có thay đổi nào khớp.",
  from: (before: string, now: string): string => (before === now ? now : `${before} → ${now}`),
  before: "Trong sổ",
  after: "Kế hoạch mới",
  blank: "(trống)",
  staysCorrected: "Đơn vị đã sửa ô này: phần đã sửa được giữ, nội dung mới ghi vào Ghi chú.",
  entries: "Đơn vị đã nhập",
  keptAdvice: "Được giữ ở cuối trang Kế hoạch, đánh dấu đã ra khỏi kế hoạch và không tính vào kết quả.",
  goneAdvice: "Chưa có số liệu nào được nhập nên dòng này được xóa khỏi sổ.",
  movedAdvice: "Nội dung giữ nguyên, chỉ đổi số thứ tự hoặc lĩnh vực. Số liệu đã nhập đi theo.",
  doubtfulAdvice: "Có thể là cùng một hoạt động. Xem lại nếu hoạt động này đã có số liệu.",
  chosenAdvice: "Ghép theo lựa chọn của người dùng.",
  isNew: "Đây là hoạt động mới",
  isNewLabel: (key: string): string => `Đây là hoạt động mới: ${key}`,
  isOld: "Là hoạt động cũ này",
  isOldLabel: (old: string, now: string): string => `Là hoạt động cũ ${old}: ${now}`,
  maybeOld: "Nếu đây là hoạt động cũ được viết lại, chọn hoạt động đó để số liệu đã nhập đi theo.",
  oldOption: (key: string, words: string): string => `${key}. ${words}`,
  undoChoices: (count: number): string => `Bỏ ${count} lựa chọn ghép`,
  write: "Ghi vào sổ",
  back: "Quay lại",
  failedTitle: "Chưa so được với sổ",
} as const;

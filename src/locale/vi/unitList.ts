/** Sentences of: units that come from another file. */
const MOST_NAMES = 8;

export const unitList = {
  journal: "Thêm đơn vị từ tệp khác",
  names: (names: readonly string[]): string =>
    names.length <= MOST_NAMES
      ? names.join("; ")
      : `${names.slice(0, MOST_NAMES).join("; ")} và ${names.length - MOST_NAMES} đơn vị khác`,
  choose: "Lấy danh mục đơn vị từ tệp khác…",
  chooseHint:
    "Sổ CCHC năm trước hoặc của đơn vị khác, bảng Excel có cột Tên và Loại, hay kế hoạch có nêu tên đơn vị.",
  reading: "Đang đọc danh mục đơn vị…",
  failedTitle: "Chưa đọc được danh mục đơn vị",
  noUnits: "Tệp không có bảng đơn vị hay kế hoạch nào đọc được. Hãy chọn tệp khác.",
  addFailedTitle: "Chưa thêm được đơn vị",
  title: "Đơn vị chưa có trong danh mục",
  found: (file: string, all: number): string => `Tệp “${file}” có ${all} đơn vị.`,
  nothingNew: "Danh mục của sổ đã có đủ các đơn vị này.",
  add: (count: number): string => `Thêm ${count} đơn vị`,
  cancel: "Thôi",
  close: "Đóng",
  added: (count: number): string => `thêm ${count} đơn vị vào danh mục`,
} as const;

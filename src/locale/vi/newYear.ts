/** Sentences of: starting next year's workbook. */
export const journal = "Lập sổ năm mới từ sổ năm trước";
export const noPlan = "Tệp này không phải là sổ đã lập từ kế hoạch, nên không lập được sổ năm mới từ nó.";
export const noScheme =
  "Sổ năm trước do phiên bản cũ lập, không giữ bộ tiêu chí. Hãy cập nhật sổ đó một lần từ kế hoạch của nó, hoặc cho biết tệp bộ tiêu chí (--scheme).";
export const notLater = (year: number, before: number) =>
  `Kế hoạch là của năm ${year}, không sau năm ${before} của sổ này. Hãy chọn kế hoạch của năm sau, hoặc cập nhật chính sổ này.`;

/** The page of instructions in the file of next year's workbook. */
export const fileTab = "Hướng dẫn";
export const fileLines = (year: number | null): readonly string[] => [
  year === null ? "SỔ CCHC NĂM MỚI" : `SỔ CCHC NĂM ${year + 1}`,
  `Tệp này mang theo đơn vị, bộ tiêu chí, thiết lập và kết quả chấm điểm của sổ ${nameOfYear(year)}.`,
  "1. Lưu tệp này với tên mới.",
  "2. Mở ngăn Sổ CCHC (thẻ CCHC, nút Mở Sổ CCHC).",
  "3. Đưa kế hoạch năm mới vào, xem lại rồi chọn Tạo sổ.",
  "Sau khi tạo sổ, có thể xóa trang này.",
];

function nameOfYear(year: number | null): string {
  return year === null ? "năm trước" : `năm ${year}`;
}

/** Sentences of the pane. */
export const newYearPane = {
  open: "Lập sổ năm mới",
  title: "Sổ năm mới",
  lead: (year: number | null): string =>
    `Một sổ làm việc mới được mở riêng; sổ ${nameOfYear(year)} giữ nguyên.`,
  looking: "Đang xem sổ…",
  brings: "Mang sang sổ mới:",
  units: (count: number): string => `${count} đơn vị với các tên khác`,
  scheme: (name: string): string => `bộ tiêu chí “${name}”`,
  noScheme: "bộ tiêu chí mẫu (sổ này không giữ bộ tiêu chí)",
  settings: (agency: string): string =>
    agency === "" ? "thiết lập và ngày nghỉ" : `thiết lập của ${agency} và ngày nghỉ`,
  index: (year: number | null, index: string): string => `kết quả ${nameOfYear(year)} để so sánh: ${index}`,
  noIndex: (year: number | null): string => `chưa có kết quả ${nameOfYear(year)} để so sánh: chưa chấm điểm`,
  leaves: "Không mang sang: hoạt động, tiến độ, kiểm chứng, báo cáo và nhật ký.",
  make: "Mở sổ mới",
  making: "Đang mở…",
  download: "Tải tệp sổ mới",
  fileName: (year: number | null): string => `so-cchc-${year === null ? "nam-moi" : year + 1}.xlsx`,
  cancel: "Dừng",
  close: "Đóng",
  opened: "Đã mở sổ mới trong cửa sổ khác. Lưu sổ đó, mở ngăn Sổ CCHC ở đó rồi đưa kế hoạch năm mới vào.",
  handedOver: "Đã tải tệp sổ mới. Mở tệp đó bằng Excel, mở ngăn Sổ CCHC rồi đưa kế hoạch năm mới vào.",
  failedTitle: "Chưa mở được sổ năm mới",
  lookFailedTitle: "Chưa xem được sổ",
  notOpened:
    "Excel trên máy này không mở được sổ mới từ tiện ích. Chọn “Tải tệp sổ mới” rồi mở tệp đó bằng Excel.",
  follows: (year: number | null): string => `Sổ mới, tiếp theo sổ ${nameOfYear(year)}`,
  followsAdvice:
    "Đưa kế hoạch năm mới vào. Đơn vị, bộ tiêu chí, thiết lập và kết quả năm trước sẽ theo sang.",
} as const;

/** Texts of the workbench, the page where people without Excel try the product. */
export const workbench = {
  title: "Sổ CCHC – Dùng thử không cần Excel",
  lead: "Dữ liệu chỉ nằm trong trang này. Biểu đồ và màu theo điều kiện: xem trong tệp tải về.",
  open: "Mở sổ .xlsx",
  blank: "Sổ mới",
  download: "Tải sổ về",
  samplePlan: "Kế hoạch mẫu (.txt)",
  fileName: "so-cchc.xlsx",
  newFileName: "so-cchc-nam-moi.xlsx",
  newWorkbook:
    "Excel mở sổ mới trong cửa sổ khác; trang dùng thử này tải sổ đó về. Chọn “Mở sổ .xlsx” để làm tiếp với sổ mới.",
  opening: "Đang mở sổ…",
  grid: "Bảng tính",
  sheets: "Các trang của sổ",
  cell: "Ô đang chọn",
  formula: "Nội dung hoặc công thức của ô đang chọn",
  pane: "Ngăn Sổ CCHC",
  choices: "Danh sách chọn của ô này",
  chooseFromList: "Chọn từ danh sách…",
  unreadable: (name: string): string =>
    `Không mở được “${name}”. Hãy chọn tệp Excel (.xlsx) không đặt mật khẩu.`,
  refused: "Chưa ghi được vào ô này: trang đang được bảo vệ, hoặc nội dung không hợp lệ.",
  leave: {
    title: "Sổ đang mở chưa tải về",
    text: "Sổ chỉ nằm trong trang này. Mở sổ khác sẽ đóng sổ này; những gì chưa tải về sẽ mất.",
    save: "Tải về rồi mở sổ khác",
    drop: "Không tải về",
    stay: "Thôi",
  },
  saveFailed: "Chưa tạo được tệp để tải về. Hãy thử lại.",
} as const;

/** Sentences of the letters that remind a unit of its work. */

/** What the line begins with that says whom a letter is for. */
export const addressee = "Kính gửi:";

export const reminder = {
  number: "Số:        /…-…",
  about: (year: number) => `V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính năm ${year}`,
  to: (unit: string) => `${addressee} ${unit}`,
  tab: (unit: string) => `Đôn đốc - ${unit}`,
  journal: (unit: string) => `Lập văn bản đôn đốc ${unit}`,
  opening: {
    before: "Qua theo dõi việc thực hiện Kế hoạch cải cách hành chính năm ",
    asOf: ", tính đến ngày ",
    after: ", các nhiệm vụ sau đây do đơn vị chủ trì đã quá hạn hoặc sắp đến hạn:",
    nothing: (from: string, to: string) =>
      `, đơn vị không có nhiệm vụ quá hạn; không có nhiệm vụ đến hạn từ ngày ${from} đến ngày ${to}.`,
  },
  overdue: "1. Nhiệm vụ quá hạn",
  noOverdue: "Không có nhiệm vụ quá hạn.",
  soon: (from: string, to: string) => `2. Nhiệm vụ đến hạn từ ngày ${from} đến ngày ${to}`,
  noSoon: "Không có nhiệm vụ sắp đến hạn.",
  request:
    "Đề nghị đơn vị khẩn trương thực hiện các nhiệm vụ nêu trên, cập nhật kết quả và tài liệu kiểm chứng vào sổ theo dõi; nhiệm vụ chưa thể hoàn thành thì báo cáo rõ lý do và thời gian hoàn thành.",
  goOn: "Đề nghị đơn vị tiếp tục thực hiện các nhiệm vụ được giao, cập nhật kết quả và tài liệu kiểm chứng vào sổ theo dõi.",
  further: "[Nêu thời hạn phải báo cáo, đầu mối liên hệ và yêu cầu khác nếu có]",
  recipients: {
    title: "Nơi nhận:",
    list: ["- Như trên;", "- Lãnh đạo cơ quan (để báo cáo);", "- Lưu: VT, …"],
  },
  hint: "Đoạn văn đã sửa được giữ nguyên khi lập lại; muốn lấy lại câu gợi ý, hãy xóa đoạn đó rồi lập lại.",
  unitMissing: "Văn bản đôn đốc gửi từng đơn vị: hãy chọn một đơn vị rồi lập lại.",
  cutOffMissing: "Sổ chưa có Ngày chốt số liệu. Hãy nhập ngày đó tại trang Tổng quan rồi lập lại.",
} as const;

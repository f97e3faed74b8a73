/** What the findings of one rule have in common, as the heading of their group; by the rule's code. */
const KINDS: Readonly<Record<string, string>> = {
  "budget-all-empty": "Cả kế hoạch không có kinh phí",
  "budget-no-number": "Kinh phí không phải số tiền",
  "copied-cell": "Chép lại nguyên văn mục khác",
  "deadline-after-plan-year": "Thời hạn sau năm kế hoạch",
  "deadline-conditional": "Thời hạn chờ sự kiện",
  "deadline-external": "Thời hạn theo quy định khác",
  "deadline-integrated": "Thời hạn theo báo cáo khác",
  "deadline-missing": "Thiếu thời gian hoàn thành",
  "deadline-no-period": "Định kỳ nhưng không rõ kỳ",
  "deadline-no-year": "Thời hạn không rõ năm",
  "deadline-no-report-day": "Không rõ ngày nộp trong kỳ",
  "deadline-ongoing-with-product": "Thường xuyên nhưng có sản phẩm",
  "deadline-open-end": "Không rõ thời điểm kết thúc",
  "deadline-part-without-time": "Một phần việc không có thời hạn",
  "deadline-period-choice": "Kỳ báo cáo chưa chọn",
  "deadline-relative": "Thời hạn tính từ ngày chưa biết",
  "deadline-stale-year": "Thời hạn của năm cũ",
  "deadline-unclear": "Thời hạn không đọc được",
  "deadline-whole-year": "Thời hạn là cả năm",
  "document-date-missing": "Chưa có ngày ban hành",
  "document-number-missing": "Chưa có số văn bản",
  "document-symbol-incomplete": "Ký hiệu văn bản chưa đủ",
  "doubled-words": "Lặp từ",
  "duplicate-item": "Mục trùng nhau",
  "lead-among-coop": "Vừa chủ trì vừa phối hợp",
  "lead-unit-is-group": "Chủ trì là một nhóm đơn vị",
  "lead-unit-missing": "Thiếu đơn vị chủ trì",
  "numbering-backwards": "Số thứ tự lùi",
  "numbering-gap": "Số thứ tự nhảy cóc",
  "numbering-start": "Số thứ tự không bắt đầu từ 1",
  "product-empty": "Thiếu kết quả, sản phẩm",
  "product-vague": "Sản phẩm quá chung",
  "section-numbering-gap": "Số thứ tự lĩnh vực nhảy cóc",
  "several-lead-units": "Nhiều đơn vị chủ trì",
  "stale-stage": "Giai đoạn đã qua",
  "stale-year": "Năm cũ trong nội dung",
  "stray-unit-in-product": "Tên đơn vị lẫn vào sản phẩm",
  "unknown-coop-unit": "Đơn vị phối hợp lạ",
  "unknown-lead-unit": "Đơn vị chủ trì lạ",
};

/** The heading of a rule's group; a general one for a rule that has none. @example findingKind("stale-year") */
export function findingKind(code: string): string {
  return KINDS[code] ?? "Điều khác cần xem";
}

/** Codes that have a heading. */
export const FINDING_KINDS: readonly string[] = Object.keys(KINDS);

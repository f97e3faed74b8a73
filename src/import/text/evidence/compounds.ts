/** Words of the language of public offices that two syllables make: a line may end between them, a cell never does. */
const COMPOUNDS = new Set(
  [
    "hành chính, thủ tục, cải cách, công chức, viên chức, cán bộ, người dân, doanh nghiệp, địa bàn",
    "địa phương, trung ương, chính phủ, thủ tướng, bộ trưởng, nhân dân, ủy ban, uỷ ban, hội đồng",
    "chủ tịch, giám đốc, hệ thống, thông tin, dữ liệu, công nghệ, chuyển đổi, kiểm tra, giám sát",
    "thanh tra, báo cáo, kế hoạch, quyết định, nghị quyết, nghị định, thông tư, văn bản, pháp luật",
    "quy định, quy trình, quy chế, quy hoạch, tổ chức, bộ máy, đơn vị, cơ quan, trực thuộc, tài chính",
    "ngân sách, tài sản, đào tạo, bồi dưỡng, tập huấn, kết quả, giải quyết, tiếp nhận, hồ sơ",
    "trực tuyến, toàn trình, liên thông, hài lòng, tuyên truyền, triển khai, thực hiện, xây dựng",
    "hoàn thiện, hoàn thành, rà soát, sửa đổi, bổ sung, ban hành, thẩm định, phê duyệt, công bố",
    "công khai, niêm yết, điện tử, chữ ký, an toàn, khoa học, nông nghiệp, công nghiệp, môi trường",
    "giáo dục, văn hóa, văn hoá, thể thao, du lịch, xã hội, kinh tế, quản lý, nhà nước, trách nhiệm",
    "chất lượng, hiệu quả, hiệu lực, nâng cao, tăng cường, đẩy mạnh, phối hợp, chủ trì, tham mưu",
    "hướng dẫn, theo dõi, đôn đốc, đánh giá, tổng kết, sơ kết, định kỳ, thường xuyên, việt nam",
    "chính quyền, phân cấp, phân quyền, ủy quyền, dịch vụ, nền tảng, cơ sở, chương trình, mục tiêu",
    "nhiệm vụ, giải pháp, nội dung, hoạt động, hội nghị, danh mục, đề án, đề xuất, tài liệu, sản phẩm",
    "tiêu chí, tiêu chuẩn, kỹ thuật, kinh phí, kinh doanh, đầu tư, mua sắm, khai thác, vận hành",
    "sử dụng, ứng dụng, kết nối, chia sẻ, đồng bộ, thống nhất, đơn giản, cắt giảm, biên chế",
    "tinh giản, tuyển dụng, bổ nhiệm, điều động, luân chuyển, kỷ luật, kỷ cương, khen thưởng, thi đua",
    "lãnh đạo, chỉ đạo, điều hành, chuyên môn, nghiệp vụ, sự nghiệp, tự chủ, dân chủ, phản ánh",
    "kiến nghị, khiếu nại, tố cáo, vướng mắc, khó khăn, lao động, thời gian, thời hạn, giai đoạn",
    "kỳ họp, yêu cầu, cấp xã, cấp huyện, cấp tỉnh, đặc khu, trung tâm, văn phòng, phục vụ, liên quan",
    "tổng hợp, thống kê, cập nhật, nghiên cứu, phát triển, đổi mới, sáng tạo, tư pháp, hộ tịch",
    "đất đai, tài nguyên, giao thông, vận tải, y tế, bảo hiểm, quốc gia, quốc phòng, an ninh",
  ].flatMap((line) => line.split(", ")),
);

/**
 * Whether two words, as printed, are the halves of one.
 * @example isCompound("Thủ", "tướng") // true
 */
export function isCompound(first: string, second: string): boolean {
  const half = second.replace(/[.,;:)”"]+$/, "");
  return half !== "" && COMPOUNDS.has(`${first.replace(/^[("“]+/, "")} ${half}`.toLowerCase());
}

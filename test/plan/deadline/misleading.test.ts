import { DEFAULT_CONVENTIONS, dueDate, milestonesOf, readDeadline } from "../../../src/plan/deadline/read";

const context = { year: 2026, conventions: DEFAULT_CONVENTIONS };
const read = (text: string) => readDeadline(text, context);

describe("words about another day than the one to be kept give no date", () => {
  it.each([
    "Chuyển sang quý I/2027",
    "Thay cho mốc 30/6/2026",
    "Thời hạn cũ: 30/6/2026",
    "Bỏ mốc 15/5/2026",
    "Quý II/2026 (riêng đối với cấp xã: 31/7/2026)",
    "Sau kỳ họp tháng 7/2026",
    "Đầu và cuối năm",
    "Trướcngày 30/6/2026",
    "Trc ngày 30/6/2026",
    ">30/6/2026",
    "< 30/6/2026",
    "~ 30/6/2026",
    "± 30/6/2026",
    "30/6/2026?",
    "30/6/2026 (?)",
    "Số liệu đến 30/6/2026",
    "Số liệu tính đến ngày 14/6/2026",
    "Theo Quyết định ban hành ngày 15/6/2026",
    "Văn bản ký ngày 01/3/2026",
    "Đề án 06/2022",
    "Đợt 1/2026",
    "Kỳ 1/2026",
    "Lần 2/2026",
    "Lớp 1/2026",
    "Nhiệm vụ 6/2026",
    "Tháng 5/2026 (tuần 3)",
    "Quý II/2026 (đầu quý)",
    "Nửa đầu năm học",
    "Mồng 10 tháng Ba (Giỗ Tổ)",
    "Kế hoạch trung hạn 2026-2030",
    "24/7",
    "30/9/2026 (cũ), 15/10/2026 (mới)",
    "Kỳ báo cáo: 15/12/2025-14/3/2026",
    "Kỳ báo cáo: 15/12/2025-14/3/2026, gửi trước 20/3/2026",
    "Kỳ báo cáo từ 15/12/2025 đến 14/3/2026",
    "Quý I-II-III-IV",
    "Quý I/II/III/IV",
    "Trong 6 tháng đầu triển khai",
    "6 tháng đầu nhiệm kỳ",
    "Quý I năm ngoái",
    "Trước 15/01 (năm N+1)",
    "…/…/2026",
    "30/6/2026 + 5 ngày",
    "Thực hiện kết luận tại cuộc họp ngày 15/5/2026",
    "Thực hiện chỉ đạo của Chủ tịch UBND tỉnh ngày 15/5/2026",
    "Triển khai Đề án phê duyệt ngày 15/5/2026",
    "Rà soát văn bản ban hành trước ngày 01/01/2026",
    "Rà soát các quy định ban hành từ 01/7/2016 đến 31/12/2025",
    "Chỉnh lý tài liệu từ năm 1997 đến năm 2020",
    "Số hóa hồ sơ trước năm 2020",
    "Trước 0h ngày 01/7/2026",
    "Ngày bắt đầu: 01/3/2026",
    "Không thực hiện: Quý I",
    "Thứ Hai 27/11/2026",
  ])("%s", (text) => {
    expect(milestonesOf(read(text), context)).toEqual([]);
  });

  it("keeps no rhythm that an exception changes in a way it can't read", () => {
    expect(milestonesOf(read("Hằng tháng; riêng tháng 12 trước ngày 15"), context)).toEqual([]);
    expect(milestonesOf(read("Hằng năm trước 31/3 (bắt đầu từ 2027)"), context)).toEqual([]);
  });
});

describe("words of work in front of a time leave it the work's own", () => {
  it.each([
    ["Trình UBND tỉnh ban hành Quyết định trong quý II", "2026-06-30"],
    ["Các phòng gửi báo cáo trước 15/6", "2026-06-14"],
    ["Cấp xã trước 31/5/2026", "2026-05-30"],
    ["Theo Công văn của Sở Nội vụ, báo cáo trước 20/11", "2026-11-19"],
    ["Phê duyệt Đề án trước 30/10/2026", "2026-10-29"],
    ["Không được muộn hơn 30/6", "2026-06-30"],
    ["Không kéo dài quá 30/9/2026", "2026-09-30"],
    ["Nhân Ngày Thế giới phòng, chống AIDS 01/12/2026", "2026-12-01"],
    ["Rà soát văn bản trước 30/6/2026", "2026-06-29"],
    ["Báo cáo tháng 12/2026", "2026-12-31"],
    ["Báo cáo kết quả từ 15/11 đến 15/12/2026", "2026-12-15"],
    ["Kỳ báo cáo quý I: trước 15/3", "2026-03-14"],
    ["T12", "2026-12-31"],
    ["Chủ nhật 01/3/2026", "2026-03-01"],
    ["Thứ Sáu, 27/11/2026", "2026-11-27"],
    ["T5/27", "2027-05-31"],
    ["Th.5/2026", "2026-05-31"],
  ])("%s is due on %s", (text, due) => {
    expect(dueDate(read(text))).toBe(due);
  });
});

import type { Rule } from "../../../src/scoring/scheme";
import { pct, count, yesNo, prop, each, fault, late, survey, level } from "./ruleBuilders";

/** A rule's words and what they mean, decided by reading them; null where only a person can say. */
export interface RuleText {
  readonly text: string;
  readonly max: number;
  readonly right: Rule | null;
  readonly mayNotArise?: true;
}

const says = (
  max: number,
  text: string,
  right: Rule | null,
  more: { mayNotArise?: true } = {},
): RuleText => ({
  text,
  max,
  right,
  ...more,
});
const NA = { mayNotArise: true } as const;

export const RULE_TEXTS: readonly RuleText[] = [
  // có hoặc không
  says(1, "Có: 1; không: 0", yesNo(1)),
  says(3, "Có xây dựng Kế hoạch: 3; không: 0", yesNo(3)),
  says(1.5, "Có: 1,5 điểm; Không: 0 điểm", yesNo(1.5)),
  says(0.5, "- Có ban hành: 0,5\n- Không ban hành: 0", yesNo(0.5)),
  says(2, "Có: 2đ. Không: 0đ", yesNo(2)),
  says(1, "Có thực hiện được 1 điểm; không thực hiện được 0 điểm", yesNo(1)),
  says(1, "Có = 1 điểm, không = 0 điểm", yesNo(1)),
  says(1, "Có (1 điểm); Không (0 điểm)", yesNo(1)),
  says(2, "Đạt: 2; không đạt: 0", yesNo(2)),
  says(1, "Có kế hoạch: 1 điểm; không có kế hoạch: không tính điểm", yesNo(1)),
  says(1, "Có: 01 điểm\nChưa có: 0 điểm", yesNo(1)),
  says(1, "Có:1;không:0", yesNo(1)),
  says(1, "+ Có sáng kiến: 1.0\n+ Không có sáng kiến: 0.0", yesNo(1)),
  says(0.25, "Có: 0,25; không có: 0", yesNo(0.25)),
  says(2, "Có: điểm tối đa; không: 0", yesNo(2)),
  says(
    8,
    "Đúng hạn: 8; quá hạn: 0; không phát sinh yêu cầu: giảm trừ điểm tối đa tương ứng",
    level("Đúng hạn", 8, "Quá hạn", 0),
    NA,
  ),
  says(1, "Có: 1; không: 0. Không phát sinh: trừ vào điểm tối đa", yesNo(1), NA),

  // mức
  says(
    1,
    "Kịp thời: 1; không kịp thời: 0,5; không: 0",
    level("Kịp thời", 1, "Không kịp thời", 0.5, "Không", 0),
  ),
  says(
    2,
    "Không vi phạm: 2; vi phạm nhẹ: 1; vi phạm nghiêm trọng: 0",
    level("Không vi phạm", 2, "Vi phạm nhẹ", 1, "Vi phạm nghiêm trọng", 0),
  ),
  says(
    1,
    "- Ban hành trong quý I: 1\n- Ban hành sau quý I: 0,5\n- Không ban hành: 0",
    level("Ban hành trong quý I", 1, "Ban hành sau quý I", 0.5, "Không ban hành", 0),
  ),
  says(
    10,
    "Hiệu quả và cập nhật thường xuyên: 10; có triển khai nhưng không thường xuyên: 3; không: 0",
    level("Hiệu quả và cập nhật thường xuyên", 10, "Có triển khai nhưng không thường xuyên", 3, "Không", 0),
  ),
  says(
    3,
    "Đúng hạn (không quá 30 ngày) và bảo đảm chất lượng: 3; trễ (không quá 60 ngày) và bảo đảm chất lượng: 1,5; không đạt yêu cầu hoặc không ban hành: 0",
    level(
      "Đúng hạn (không quá 30 ngày) và bảo đảm chất lượng",
      3,
      "Trễ (không quá 60 ngày) và bảo đảm chất lượng",
      1.5,
      "Không đạt yêu cầu hoặc không ban hành",
      0,
    ),
  ),
  says(
    3,
    "Đầy đủ về số lượng, nội dung và đúng thời gian: 3; không đầy đủ một trong các yêu cầu: 0",
    level("Đầy đủ về số lượng, nội dung và đúng thời gian", 3, "Không đầy đủ một trong các yêu cầu", 0),
  ),
  says(
    1,
    "Báo cáo đủ số lượng, đúng thời gian: 1 điểm\nBáo cáo đủ số lượng, không đúng thời gian: 0,5 điểm\nBáo cáo không đủ số lượng: 0 điểm",
    level(
      "Báo cáo đủ số lượng, đúng thời gian",
      1,
      "Báo cáo đủ số lượng, không đúng thời gian",
      0.5,
      "Báo cáo không đủ số lượng",
      0,
    ),
  ),
  says(
    4,
    "Xuất sắc: 4; tốt: 75% điểm tối đa; hoàn thành: 50% điểm tối đa; không hoàn thành: 0",
    level("Xuất sắc", 4, "Tốt", 3, "Hoàn thành", 2, "Không hoàn thành", 0),
  ),
  says(
    1,
    "Ban hành trước ngày 31/01: 1; ban hành sau ngày 31/01: 0,5; không ban hành: 0",
    level("Ban hành trước ngày 31/01", 1, "Ban hành sau ngày 31/01", 0.5, "Không ban hành", 0),
  ),
  says(
    1,
    "Gửi đúng hạn: 1 điểm; gửi chậm từ 01 đến 05 ngày: 0,5 điểm; gửi chậm trên 05 ngày hoặc không gửi: 0 điểm",
    level("Gửi đúng hạn", 1, "Gửi chậm từ 01 đến 05 ngày", 0.5, "Gửi chậm trên 05 ngày hoặc không gửi", 0),
  ),
  says(
    2,
    "Tất cả đã được xử lý: 2; còn vấn đề chưa xử lý: 0",
    level("Tất cả đã được xử lý", 2, "Còn vấn đề chưa xử lý", 0),
  ),
  says(6, "Tiên phong: 6; cải tiến: tối đa 3", null),
  says(2, "Tốt: 2; khá: 1,5; trung bình: 1", null),

  // bậc theo tỷ lệ
  says(2, "Hoàn thành 100%: 2; từ 80% đến dưới 100%: 1; dưới 80%: 0", pct("≥100:2 ≥80:1")),
  says(
    10,
    "Hoàn thành đúng tiến độ 100% nhiệm vụ, chỉ tiêu được giao: 10; từ 90% đến dưới 100%: 8; từ 80% đến dưới 90%: 6; từ 70% đến dưới 80%: 4; dưới 70%: 0",
    pct("≥100:10 ≥90:8 ≥80:6 ≥70:4"),
  ),
  says(
    1,
    "Từ 30% trở lên: 1; từ 25% đến dưới 30%: 0,5; dưới 25%: 0,25; không thực hiện: 0. Không phát sinh: giảm trừ điểm tối đa tương ứng",
    pct("≥30:1 ≥25:0.5 >0:0.25"),
    NA,
  ),
  says(2, ">90%: 2; 70–90%: 1; <70%: 0", pct(">90:2 ≥70:1")),
  says(2, "Trên 90%: 2; từ 70% đến 90%: 1; dưới 70%: 0", pct(">90:2 ≥70:1")),
  says(2, "≥ 95%: 2 điểm; từ 80% - dưới 95%: 1 điểm; < 80%: 0 điểm", pct("≥95:2 ≥80:1")),
  says(1.5, ">= 90%: 1,5; >= 70% đến < 90%: 1; < 70%: 0", pct("≥90:1.5 ≥70:1")),
  says(
    2,
    "Từ 95% số hồ sơ trở lên: 2\nTừ 90% đến dưới 95% số hồ sơ: 1\nDưới 90% số hồ sơ: 0",
    pct("≥95:2 ≥90:1"),
  ),
  says(
    1,
    "Đạt 100%: 1; đạt từ 90% đến dưới 100%: 0,75; đạt từ 80% đến dưới 90%: 0,5; dưới 80%: 0",
    pct("≥100:1 ≥90:0.75 ≥80:0.5"),
  ),
  says(1, "Đạt 100%: 1; dưới 100%: 0", pct("≥100:1")),
  says(
    1,
    "100% văn bản đúng quy định: 1\nTừ 95% đến dưới 100% văn bản đúng quy định: 0,5\nDưới 95% văn bản đúng quy định: 0",
    pct("≥100:1 ≥95:0.5"),
  ),
  says(
    2,
    "Tỷ lệ từ 60% trở lên: 2; từ 40% đến dưới 60%: 1,5; từ 20% đến dưới 40%: 1; dưới 20%: 0,5",
    pct("≥60:2 ≥40:1.5 ≥20:1 ≥0:0.5"),
  ),
  says(2, "Dưới 70%: 0; từ 70% đến dưới 90%: 1; từ 90% trở lên: 2", pct("≥90:2 ≥70:1")),
  says(1, "Từ trên 50% trở xuống: 0; trên 50%: 1", null),
  says(1, "Không quá 5%: 1; trên 5%: 0", pct(">5:0 ≥0:1")),
  says(2, "0%: 2; trên 0% đến 5%: 1; trên 5%: 0", pct(">5:0 >0:1 ≥0:2")),
  says(2, "Tối thiểu 80%: 2; từ 50% đến dưới 80%: 1; dưới 50%: 0", pct("≥80:2 ≥50:1")),
  says(2, "Không dưới 80%: 2; dưới 80%: 0", pct("≥80:2")),
  says(2, "80% trở lên: 2; 50% đến dưới 80%: 1; dưới 50%: 0", pct("≥80:2 ≥50:1")),
  says(1, "70% ≤ tỷ lệ < 90%: 0,5; tỷ lệ ≥ 90%: 1; tỷ lệ < 70%: 0", pct("≥90:1 ≥70:0.5")),
  says(1, "99,5% trở lên: 1; từ 98,5% đến dưới 99,5%: 0,5; dưới 98,5%: 0", pct("≥99.5:1 ≥98.5:0.5")),
  says(
    3,
    "Từ 85 % trở lên : 3 điểm ; từ 60 % đến dưới 85 % : 1,5 điểm ; dưới 60 % : 0 điểm.",
    pct("≥85:3 ≥60:1.5"),
  ),
  says(
    2,
    "Đạt từ 90% trở lên được 2 điểm; đạt từ 80% đến dưới 90% được 1 điểm; đạt dưới 80% không có điểm",
    pct("≥90:2 ≥80:1"),
  ),
  says(
    2,
    "Hoàn thành 100% kế hoạch được 2 điểm, hoàn thành từ 90% đến dưới 100% kế hoạch được 1 điểm, hoàn thành dưới 90% kế hoạch được 0 điểm",
    pct("≥100:2 ≥90:1"),
  ),
  says(2, "Từ 90 đến 100%: 2; từ 80 đến dưới 90%: 1; dưới 80%: 0", pct("≥90:2 ≥80:1")),
  says(2, "Từ 90%-100%: 2; từ 80%-dưới 90%: 1; còn lại: 0", pct("≥90:2 ≥80:1")),
  says(2, "Dưới 100% đến 80%: 1; 100%: 2; dưới 80%: 0", pct("≥100:2 ≥80:1")),
  says(2, "100%: 2\n≥80% và <100%: 1\n<80%: 0", pct("≥100:2 ≥80:1")),
  says(2, "Tỷ lệ hồ sơ trễ hạn dưới 1%: 2; từ 1% đến dưới 3%: 1; từ 3% trở lên: 0", pct("≥3:0 ≥1:1 ≥0:2")),
  // bậc có chỗ hở, chồng nhau hoặc không rõ
  says(2, "Từ 90% trở lên: 2; từ 70% đến 85%: 1; dưới 70%: 0", null),
  says(2, "Trên 90%: 2; từ 70% đến dưới 90%: 1; dưới 70%: 0", null),
  says(2, "Từ 80% đến 100%: 2; từ 60% đến 80%: 1; dưới 60%: 0", null),
  says(2, "Từ 80% trở lên: 2; từ 60% đến 85%: 1; dưới 60%: 0", null),
  says(2, "100%: 2; từ 80% đến dưới 100%: 1", null),
  says(2, "Trên 90% trở lên: 2; từ 80% đến dưới 90%: 1; dưới 80%: 0", null),
  says(2, "Từ 90%: 2; dưới 90%: 0", pct("≥90:2")),
  says(2, "Hoàn thành 100%: 2; hoàn thành 80%: 1; dưới 80%: 0", null),
  says(
    2,
    "Hoàn thành 100% và đúng hạn: 2; hoàn thành 100% nhưng chậm: 1; dưới 100%: 0",
    level("Hoàn thành 100% và đúng hạn", 2, "Hoàn thành 100% nhưng chậm", 1, "Dưới 100%", 0),
  ),
  says(2, "100% cơ quan: 2; trên 80% thủ tục: 1; còn lại: 0", null),
  says(2, "Khoảng 90%: 2; dưới 90%: 0", null),
  says(2, "Từ 80% đến dưới 100%: 1; 100%: 3; dưới 80%: 0", null),
  says(2, "100%: 2; từ 80% đến dưới 100%: 1; từ 80% đến dưới 90%: 0,5; dưới 80%: 0", null),
  says(2, "Từ 100% đến dưới 80%: 2; dưới 80%: 0", null),
  says(1, "Từ 80% trở lên: 1; dưới 70%: 0", null),
  says(2, "100%: 2 điểm; từ 80% đến dưới 100%: 1 điểm; dưới 80%: trừ 0,5 điểm", null),

  // bậc theo số lượng
  says(2, "Từ 2 sáng kiến trở lên: 2; 1: 1; không: 0", count("≥2:2 ≥1:1")),
  says(2, "≥2: 2; 1: 1; 0: 0", count("≥2:2 ≥1:1")),
  says(
    2,
    "Từ 02 sáng kiến trở lên: 2 điểm; 01 sáng kiến: 1 điểm; không có sáng kiến: 0 điểm",
    count("≥2:2 ≥1:1"),
  ),
  says(4, "Từ 100 lượt người: 4; 50 – dưới 100: 3; dưới 50: 2; không tổ chức: 0", count("≥100:4 ≥50:3 >0:2")),
  says(3, "Ít nhất 05 bài: 3; từ 2–4 bài: 1,5", null),
  says(3, "≥5 bài: 3; 2–4 bài: 1,5; 0 bài: 0", null),
  says(3, "Từ 5 bài trở lên: 3; từ 2 đến 4 bài: 1,5; dưới 2 bài: 0", count("≥5:3 ≥2:1.5")),
  says(2, "Trên 10 cuộc: 2; từ 5 đến 10 cuộc: 1; dưới 5 cuộc: 0", count(">10:2 ≥5:1")),
  says(
    1,
    "Có từ 03 mô hình trở lên: 1; có từ 01 đến 02 mô hình: 0,5; không có mô hình: 0",
    count("≥3:1 ≥1:0.5"),
  ),
  says(1, "4 sao trở lên: 1; 3 sao: 0,5", null),
  says(
    2,
    "Từ 1.000 lượt trở lên: 2; từ 500 đến dưới 1.000 lượt: 1; dưới 500 lượt: 0",
    count("≥1000:2 ≥500:1"),
  ),
  says(1, "Không có văn bản sai: 1; có từ 01 văn bản sai trở lên: 0", null),

  // tỷ lệ
  says(
    10,
    "Từ 85% trở lên: 10; từ 60% đến dưới 85%: Điểm = (Tỷ lệ giải ngân/85%) x 10, tối đa 10 điểm, làm tròn 02 chữ số; dưới 60%: 0; không được giao kinh phí: giảm trừ điểm tối đa",
    prop(85, 60),
    NA,
  ),
  says(1.5, "≥100%: 1,5; từ 80% đến dưới 100%: tỷ lệ/100 × 1,5; dưới 80%: 0", prop(100, 80)),
  says(
    1.5,
    "Hoàn thành 100% kế hoạch: 1,5\nHoàn thành từ 80% đến dưới 100% kế hoạch thì điểm đánh giá được tính theo công thức: (Tỷ lệ % hoàn thành x điểm tối đa)/100%\nHoàn thành dưới 80% kế hoạch: 0",
    prop(100, 80),
  ),
  says(
    2,
    "Tính điểm theo công thức: (a/b)*điểm tối đa. Trong đó: a là số nhiệm vụ hoàn thành; b là tổng số nhiệm vụ được giao",
    prop(100, 0),
  ),
  says(2, "(b/a) x 2 điểm", prop(100, 0)),
  says(1, "Điểm = (số hồ sơ đúng hạn/tổng số hồ sơ) x điểm tối đa", prop(100, 0)),
  says(2, "Điểm đánh giá = Tỷ lệ % hoàn thành x 2", prop(100, 0)),
  says(2, "Từ 80% trở lên: tính theo công thức (tỷ lệ x 2)/100; dưới 80%: 0", prop(100, 80)),
  says(1, "100%: 1; từ 70% đến dưới 100%: (b/a)*1; dưới 70%: 0 điểm", prop(100, 70)),
  says(
    2,
    "Nếu tỷ lệ đạt 100%: 2; nếu tỷ lệ từ 60% đến dưới 100% thì điểm đánh giá = [b/a] * 2,00; nếu tỷ lệ dưới 60%: 0",
    prop(100, 60),
  ),
  says(2, "Hoàn thành 100%: 2; từ 80% đến dưới 100%: tính theo tỷ lệ; dưới 80%: 0", null),
  says(2, "Tính theo tỷ lệ hoàn thành", null),
  says(10, "Từ 85% trở lên: 10; từ 60% đến dưới 85%: tỷ lệ/100 x 10; dưới 60%: 0", null),
  says(2, "100%: 2; từ 80% đến dưới 100%: tỷ lệ/100 × 1,5; dưới 80%: 0", null),
  says(2, "(1 - a/b) x điểm tối đa", null),
  says(2, "100%: 2; từ 80% đến dưới 100%: (b/a)*2; từ 50% đến dưới 80%: 0,5; dưới 50%: 0", null),
  says(2, "(a + b)/c x điểm tối đa", null),

  // cộng và trừ
  says(2, "Mỗi nội dung 0,5 điểm, tối đa 2 điểm", each(0.5)),
  says(2, "Mỗi sáng kiến được công nhận được 0,5 điểm", each(0.5)),
  says(2, "Mỗi mô hình: 1 điểm, tối đa 2 điểm", each(1)),
  says(3, "Cứ mỗi tin bài được cộng 0,25 điểm (tối đa 3 điểm)", each(0.25)),
  says(1, "Mỗi báo cáo thiếu hoặc muộn trừ 0,25", fault(0.25)),
  says(1, "Đầy đủ, đúng hạn: 1; mỗi báo cáo thiếu/muộn trừ 0,25", fault(0.25)),
  says(2, "Báo cáo đầy đủ, đúng thời gian: 2 điểm. Mỗi báo cáo chậm trừ 0,5 điểm", fault(0.5)),
  says(2, "Mỗi văn bản sai trừ 0,5 điểm, trừ đến hết điểm của tiêu chí", fault(0.5)),
  says(2, "Đúng hạn: 2; chậm không quá 02 ngày trừ 1; từ ngày thứ 3 trừ thêm 1/ngày", late(2, 1, 1)),
  says(2, "Mỗi nội dung 0,5 điểm, tối đa 3 điểm", null),
  says(2, "Cứ 5 hồ sơ trễ hạn trừ 0,25 điểm", null),
  says(2, "Mỗi nội dung đạt được từ 0,25 đến 0,5 điểm", null),
  says(2, "Mỗi báo cáo thiếu trừ 0,5 điểm, mỗi báo cáo muộn trừ 0,25 điểm", null),
  says(1, "Báo cáo đủ: 1; mỗi báo cáo thiếu trừ 0,25; không báo cáo: 0", null),
  says(1, "Mỗi 1% giảm so với kế hoạch trừ 0,1 điểm", null),

  says(2, "Mỗi báo cáo muộn trừ 0,25 điểm, tối đa 1 điểm", null),
  says(2, "Trừ 0,5 điểm/báo cáo chậm", fault(0.5)),
  says(2, "Mỗi cuộc kiểm tra được 0,5 điểm nhưng không quá 2 điểm", each(0.5)),
  says(1, "Thiếu 01 báo cáo trừ 0,25 điểm", null),
  says(2, "Mỗi TTHC công khai thiếu trừ 0,1 điểm; thiếu trên 10 TTHC: 0 điểm", null),
  says(3, "Mỗi giải nhất 3 điểm; giải nhì 2 điểm; giải ba 1 điểm", null),
  says(1.5, "Đủ 3 nội dung: 1,5 điểm; mỗi nội dung: 0,5 điểm", null),

  // thêm các cách viết thường gặp
  says(2, "a. Có: 2\nb. Không: 0", yesNo(2)),
  says(
    2,
    "1. Đầy đủ: 2\n2. Không đầy đủ: 1\n3. Không có: 0",
    level("Đầy đủ", 2, "Không đầy đủ", 1, "Không có", 0),
  ),
  says(
    1,
    "Trước 15/01: 1; từ 15/01 đến 31/01: 0,5; sau 31/01: 0",
    level("Trước 15/01", 1, "Từ 15/01 đến 31/01", 0.5, "Sau 31/01", 0),
  ),
  says(3, "Xếp hạng 1-5: 3; 6-10: 2; 11-15: 1; còn lại: 0", count(">15:0 ≥11:1 ≥6:2 ≥1:3")),
  says(2, "Tăng từ 5% trở lên: 2; tăng dưới 5%: 1; không tăng: 0", pct("≥5:2 >0:1")),
  says(
    2,
    "Tăng từ 5% trở lên so với năm trước: 2; giảm từ 5% trở lên: 0; còn lại: 1",
    level("Tăng từ 5% trở lên so với năm trước", 2, "Giảm từ 5% trở lên", 0, "Còn lại", 1),
  ),
  says(2, "Đến 80%: 1; trên 80%: 2", pct(">80:2 ≥0:1")),
  says(2, "Tỷ lệ hồ sơ quá hạn: 0%: 2; từ trên 0% - 2%: 1; trên 2%: 0", pct(">2:0 >0:1 ≥0:2")),
  says(1, "Tối thiểu 02 tin/tháng: 1; dưới 02 tin/tháng: 0,5; không có: 0", count("≥2:1 >0:0.5")),
  says(2, "100%: 2; dưới 100%: 1; không đúng hạn: 0", null),
  says(
    2,
    "Nếu tỷ lệ b/a = 100% thì điểm đánh giá là 2; nếu tỷ lệ từ 70% đến dưới 100% thì điểm đánh giá tính theo công thức (b/a)*2; nếu dưới 70% thì điểm đánh giá là 0",
    prop(100, 70),
  ),
  says(2, "Tính điểm theo công thức: [(b/a)*2]. Nếu tỷ lệ dưới 50% thì được 0 điểm", prop(100, 50)),
  says(2, "Tỷ lệ (%) x 2/100", prop(100, 0)),
  says(1, "Đạt từ 90% trở lên: 1,0 điểm; Dưới 90%: Điểm = (Tỷ lệ đạt được/90%) * 1,0", prop(90, 0)),
  says(1, "Có: 1; Không: 0; Không đánh giá nếu không phát sinh", yesNo(1), NA),
  says(2, "Từ 95% trở lên: 2; từ 85% trở lên: 1; dưới 85%: 0", null),
  says(2, "Số lượng: Đủ: 1; thiếu: 0. Chất lượng: Tốt: 1; chưa tốt: 0", null),
  says(1, "1 điểm: có kế hoạch; 0 điểm: không có kế hoạch", null),
  says(1, "Điểm = 1 - (a/b)", null),

  says(2, "Từ 2 sáng kiến cấp tỉnh: 2; 1 sáng kiến cấp cơ sở: 1; không: 0", null),
  says(2, "01 sáng kiến cấp tỉnh: 2; 01 sáng kiến cấp cơ sở: 1; không có: 0", null),
  says(2, "(a/b) x 100 x 2", null),
  says(2, "a/b x điểm tối đa x 50%", null),
  says(3, "Trên 80%: 3 điểm; trên 60%: 2 điểm; trên 40%: 1 điểm; còn lại 0 điểm", null),
  says(2, "Dưới 3%: 2; từ 3% đến 5%: 1; trên 5%: 0", pct(">5:0 ≥3:1 ≥0:2")),
  says(2, "Không quá 5 ngày: 2; 6-10 ngày: 1; trên 10 ngày: 0", count(">10:0 ≥6:1 ≥0:2")),
  says(2, "Trên 50% số xã đạt và trên 80% hồ sơ: 2; còn lại: 0", null),
  says(2, "Mỗi sáng kiến 1 điểm; không có: 0", each(1)),

  // điều tra, cơ quan khác
  says(3, "Điều tra xã hội học", survey),
  says(3, "Theo kết quả điều tra XHH", survey),
  says(5, "Kết quả khảo sát mức độ hài lòng do Sở Nội vụ tổng hợp", null),
  says(5, "Hội đồng thẩm định chấm điểm", null),

  // lỗi chính tả, chữ lạ
  says(2, "Hoàn thành 100%: 2; tứ 80% đén dưới 100%: 1; duới 80%: 0", null),
  says(2, "Hoàn thành 100%: 2; từ 80% đến dưới 100%: 1; dưới 80%: O", null),
  says(2, "Hoàn thành 100% 2; dưới 100% 0", null),
  says(2, "Hoàn thành 100%: 2,; từ 80% dến dưới 100%: 1; dưới 80%: 0", null),
  says(1, "Có: l; không: 0", null),
  says(2, "Hoàn thành 100%: 2..0; dưới 100%: 0", null),
  says(1, "Đúng quy định", null),
  says(1, "", null),
  says(2, "Xem Phụ lục II", null),
  says(2, "Theo hướng dẫn tại Công văn số 383/BNV-CCHC", null),

  // nhiều ý trong một ô
  says(2, "Có kế hoạch: 1; có báo cáo: 1", null),
  says(2, "Có văn bản chỉ đạo: 0,5; có kế hoạch: 0,5; có kiểm tra: 1", null),
  says(
    5,
    "a) Không xây dựng KH: có tổ chức 2, không 0. b) Có KH: từ 100%: 5; 85 – dưới 100%: 4; 60% – dưới 85%: 3; dưới 60%: 2; không tổ chức: 0",
    null,
  ),
  says(2, "Có: 2; không: 0; trường hợp có sai sót thì trừ 0,5 điểm", null),
  says(2, "100%: 2; từ 80% đến dưới 100%: 1; dưới 80%: 0. Riêng xã miền núi áp dụng mức 70%", null),
  says(1, "Có: 2; không: 0", null),
  says(2, "Có: 1; không: 0", null),
  says(
    2,
    "Không phát sinh: 2; có phát sinh và xử lý hết: 2; chưa xử lý hết: 0",
    level("Không phát sinh", 2, "Có phát sinh và xử lý hết", 2, "Chưa xử lý hết", 0),
  ),
  says(2, "100%: 2; từ 80% đến dưới 100%: 1; dưới 80%: 0; không phát sinh hồ sơ: được điểm tối đa", null),
  says(1, "Tăng so với năm trước: 1", null),
  says(5, "Có kế hoạch: tỷ lệ từ 85%: 5; dưới 85%: 3; không có kế hoạch: 0", null),
  says(1, "Có: 1; không: 0\nTài liệu kiểm chứng: Quyết định ban hành", yesNo(1)),
  says(1, "Có: 1; không: 0 (Sở Nội vụ theo dõi)", null),
];

/** Rules of a penalty block; `max` is what is taken at most. */
export const PENALTY_TEXTS: readonly RuleText[] = [
  says(-1, "Trừ 1", { kind: "yesNo", yes: -1, no: 0 }),
  says(-0.5, "Trừ 0,5 điểm", { kind: "yesNo", yes: -0.5, no: 0 }),
  says(-1, "chưa quá 02 ngày: trừ 1; từ ngày thứ 3 trở đi trừ 01 điểm/ngày", late(2, 1, 1)),
  says(-3, "Mỗi lần vi phạm trừ 0,5 điểm", { kind: "deduction", amount: 0.5, cap: 3 }),
  says(-5, "Mỗi văn bản chậm trừ 0,25 điểm, tối đa không quá 5 điểm", {
    kind: "deduction",
    amount: 0.25,
    cap: 5,
  }),
  says(-1, "Theo quyết định của Ban Chỉ đạo", null),
  says(-2, "Mỗi văn bản chậm trừ 0,25 điểm, tối đa 5 điểm", null),
  says(-5, "Trừ 0,5 điểm/lần vi phạm", { kind: "deduction", amount: 0.5, cap: 5 }),
];

import { each, fault, level, pct, prop } from "./ruleBuilders";
import type { RuleText } from "./ruleTextBuilders";
import { says } from "./ruleTextBuilders";

/** Bounds of a fraction, wholes that are counted down, and numbers that only name a level. */
export const SHARE_TEXTS: readonly RuleText[] = [
  says(
    2,
    "Tính điểm theo công thức: (b/a)*điểm tối đa. Trong đó: a là tổng số nhiệm vụ được giao; b là số nhiệm vụ hoàn thành đúng tiến độ. Nếu tỷ lệ b/a < 0,7 thì điểm đánh giá là 0.",
    prop(100, 70),
  ),
  says(
    2,
    "Nếu 0,8 ≤ b/a < 1 thì điểm đánh giá được tính theo công thức: (b/a) x điểm tối đa. Nếu b/a = 1: điểm tối đa. Nếu b/a < 0,8: 0 điểm.",
    prop(100, 80),
  ),
  says(1, "b/a >= 0.95: 1; 0.8 <= b/a < 0.95: 0,5; b/a < 0.8: 0", pct("≥95:1 ≥80:0.5")),
  says(2, "Từ 90% trở lên tính điểm theo công thức: Tỷ lệ % x 2,00 điểm/100%; dưới 90%: 0", prop(100, 90)),
  says(1, "Gửi báo cáo đúng hạn 04/04 kỳ: 1 điểm, mỗi kỳ trễ hạn trừ 0,25 điểm", fault(0.25)),
  says(1, "100% văn bản được rà soát: 1 điểm; mỗi văn bản chưa rà soát trừ 0,1 điểm", fault(0.1)),
  says(1, "Gửi đúng hạn 03/04 kỳ: 1 điểm, mỗi kỳ trễ hạn trừ 0,25 điểm", null),
  says(1, "100% số văn bản được rà soát: 1 điểm. Cứ giảm 1% trừ 0,1 điểm; dưới 90% không chấm điểm.", null),
  says(0.5, "Mỗi văn bản tham mưu chậm trừ 0,1 điểm, tối đa trừ 0,5 điểm", fault(0.1)),
  says(1, "Mỗi văn bản tham mưu chậm trừ 0,1 điểm, tối đa trừ 0,5 điểm", null),
  says(1.5, "Cứ 01 sáng kiến được 0,5 điểm nhưng không quá 1,5 điểm", each(0.5)),
  says(
    1.5,
    "Mức độ 0: 0; mức độ 1: 0,5 điểm; mức độ 2: 1 điểm; mức độ 3: 1,5 điểm",
    level("Mức độ 0", 0, "Mức độ 1", 0.5, "Mức độ 2", 1, "Mức độ 3", 1.5),
  ),
  says(
    1,
    "Kết quả = (A/B)*100%. Từ 90% trở lên: 1; từ 70% đến dưới 90%: 0,5; dưới 70%: 0. Trong đó A là số hồ sơ đúng hạn, B là tổng số hồ sơ",
    pct("≥90:1 ≥70:0.5"),
  ),
  says(
    1,
    "Tỷ lệ đúng hạn = số hồ sơ đúng hạn / tổng số hồ sơ x 100%\n- Từ 95% trở lên: 1\n- Dưới 95%: 0",
    pct("≥95:1"),
  ),
  says(1, "Tỷ lệ = số hồ sơ đúng hạn x 100%. Từ 95% trở lên: 1; dưới 95%: 0", null),
  says(1, "Thực hiện tốt: 0,8 - 1 điểm; khá: 0,5 - 0,7 điểm; chưa tốt: 0", null),
];

import { phrases } from "./token";

const NAMES = [
  "quốc khánh",
  "quốc tế lao động",
  "quốc tế phụ nữ",
  "quốc tế thiếu nhi",
  "giải phóng miền nam",
  "phụ nữ việt nam",
  "nhà giáo việt nam",
  "thầy thuốc việt nam",
  "doanh nhân việt nam",
  "pháp luật",
  "pháp luật việt nam",
  "chuyển đổi số quốc gia",
  "thương binh liệt sĩ",
  "thành lập đảng",
  "báo chí cách mạng việt nam",
  "gia đình việt nam",
  "tết dương lịch",
];

/** Days known by a name that stands before their date: "Ngày Pháp luật Việt Nam 09/11", "Quốc khánh 2/9". */
export const NAMED_DAYS = phrases(...NAMES.flatMap((name) => [name, `ngày ${name}`, `lễ ${name}`]));

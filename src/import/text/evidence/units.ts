import { bareText } from "../letters";

/** First words of the names of public bodies and of collectives, on bare words. */
const HEADS = [
  "so",
  "phong",
  "van phong",
  "chi cuc",
  "cuc",
  "tong cuc",
  "vu",
  "trung tam",
  "thanh tra",
  "ubnd",
  "uy ban",
  "hdnd",
  "hoi dong",
  "bo",
  "ban",
  "cac phong",
  "cac don vi",
  "don vi",
  "cac co quan",
  "co quan",
  "cac so",
  "cac ban",
  "cac bo",
  "cac nganh",
  "cac dia phuong",
  "dia phuong",
  "cac to chuc",
  "cac xa",
  "cac phuong",
  "cac huyen",
  "cac truong",
  "cac trung tam",
  "cac chi cuc",
  "cac doan the",
  "cac thanh vien",
  "lanh dao",
  "giam doc",
  "pho giam doc",
  "truong phong",
  "truong cac",
  "thu truong",
  "vien",
  "hoc vien",
  "truong",
  "benh vien",
  "bao",
  "dai phat thanh",
  "dai truyen hinh",
  "cong an",
  "bo chi huy",
  "kho bac",
  "ngan hang",
  "bao hiem",
  "lien doan",
  "lien hiep",
  "hoi",
  "doan thanh nien",
  "mat tran",
  "mttq",
  "tinh uy",
  "thanh uy",
  "huyen uy",
  "dang uy",
  "tinh doan",
  "toa an",
  "vien kiem sat",
  "to",
  "doan",
  "bo phan",
  "ban quan ly",
  "quy",
  "cong ty",
  "tong cong ty",
  "doanh nghiep",
  "cong chuc",
  "vp",
  "tat ca",
  "toan the",
  "nha",
  "khoa",
  "cum",
  "doi",
  "hat",
  "tram",
  "xa",
  "phuong",
  "huyen",
  "cac to",
  "cac khoa",
  "cac cuc",
  "cac vu",
  "cac vien",
  "cac hoi",
  "cac doi",
  "cac cong ty",
  "cac thon",
  "thon",
  "bo mon",
  "hieu truong",
  "pho hieu truong",
  "chu tich",
  "pho chu tich",
  "bi thu",
  "chanh an",
  "chanh van phong",
  "ke toan",
  "giao vien",
  "nhan vien",
  "tham phan",
  "thu ky",
  "thu vien",
  "cong doan",
  "cang vu",
  "cac cang vu",
  "ben xe",
  "bao tang",
  "hiep hoi",
  "tap doan",
  "chi nhanh",
  "xi nghiep",
  "phan xuong",
] as const;
const KNOWN = new Set<string>(HEADS);
const MOST_WORDS = 3;

/** Words that begin as a body's name does, or only without their accents, and are none. */
const NONE =
  /^(?:báo (?:cáo|động|giá|hiệu)|ban hành|ban đầu|bản|bộ (?:tiêu|chỉ số|thủ tục|công cụ|câu hỏi|dữ liệu|tài liệu|quy)|hội (?:nghị|thảo|thi|họp)|số |xã hội|tổ chức (?!chính trị|đoàn thể|hành chính)|tờ |trường hợp|quý |quy |đoạn|đoàn viên|nhà nước|đội ngũ|đổi|vụ việc|viên|bố|bổ|vu|tô|tỏ|hỏi|bao|bảo (?!hiểm)|đoàn kết|cụm từ|toàn bộ)/u;

/** Bodies and persons whose first word is another's without its accents: "tọa đàm", "thuê", "ba". */
const ACCENTED = /^(?:(?:[Cc]ác )?(?:Tòa|Toà|Thuế) |(?:Ông|Bà|Đồng chí|Đ\/c) \p{Lu})/u;

/** Whether a text begins as the name of a public body does, or as an abbreviation of one. */
export function beginsAsUnit(text: string): boolean {
  if (NONE.test(text.slice(0, 40).toLowerCase())) return false;
  if (ACCENTED.test(text)) return true;
  const words = bareText(text.slice(0, 40)).split(" ");
  for (let count = 1; count <= MOST_WORDS; count++)
    if (KNOWN.has(words.slice(0, count).join(" "))) return true;
  if (/^[IVX]+\b/.test(text)) return false;
  return /^(?:P\.|[A-ZĐ]{2,6}\b|P\d|VP\b)/.test(text);
}

/** Kinds of bodies whose name says which one. */
const KINDS =
  /^(?:p|trung tam|cong chuc|chi cuc|uy ban|ban quan ly|ban chi huy|ban|so|bo|cuc|tong cuc|vu|vien|hoi|truong|benh vien|doan|lien doan|dai|quy|cong ty)$/;

/** Whether bare words are only the kind of a body, whose name must follow. */
export function isKindAlone(bare: string): boolean {
  return KINDS.test(bare);
}

const OFFICE =
  /(?:^|[ ,;/])(?:Văn phòng|VP|Thanh tra|Trung tâm|Công chức|Ban Quản lý|Chi cục|Công an|Trạm)$/u;
const ITS_BODY =
  /^(?:(?:UBND|HĐND|[ỦU][ỷy] ban|Hội đồng|Đoàn ĐBQH|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy)(?! các)|(?:Sở|Bộ|Cục|Tỉnh)$|PVHCC|Phục vụ|Văn phòng)/u;

/**
 * Whether two texts are one name: an office, and the body that it belongs to or what it does.
 * @example isOfficeOf("Văn phòng", "HĐND và UBND xã") // true
 */
export function isOfficeOf(office: string, body: string): boolean {
  return OFFICE.test(office) && ITS_BODY.test(body);
}

/** Words that tell of work to be done; no list of units holds them. */
const WORK =
  /\b(?:xay dung|trien khai|thuc hien|to chuc thuc hien|ban hanh|tham muu|bao cao|ke hoach|ra soat|nang cao|tang cuong|day manh|quyet dinh|ket qua|de an|van ban)\b/;

/** Whether bare words speak of work to be done. */
export function speaksOfWork(bare: string): boolean {
  return WORK.test(bare);
}

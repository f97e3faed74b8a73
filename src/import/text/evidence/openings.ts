import { bareText } from "../letters";

/** Nouns that name what is delivered, on bare words. */
const PRODUCTS =
  /^(?:cac |he thong |du thao |danh muc |danh sach |ban |bo |ho so |cac bo )?(?:bao cao|ke hoach|van ban|quyet dinh|to trinh|nghi quyet|nghi dinh|thong tu|luat|phap lenh|chi thi|cong van|de an|du an|du thao|chuong trinh|quy che|quy dinh|quy trinh|huong dan|thong bao|danh muc|danh sach|bien ban|hoi nghi|lop|tai lieu|tin bai|phan mem|he thong|co so du lieu|nen tang|ket luan|phieu|hop dong|giay|so lieu|bang|ty le|so|tin|bai|chuyen muc|ket qua|tttrinh|ho so|bo tieu chi|bo chi so|chi so|cuoc|dot|buoi|khung|mo hinh|nghi)\b/;

/** Verbs that open the text of a task, on bare words. */
const WORK =
  /^(?:tiep tuc |khan truong |tich cuc |chu dong |kip thoi |thuong xuyen |tap trung )?(?:xay dung|trien khai|to chuc|ra soat|thuc hien|ban hanh|tham muu|nang cao|tang cuong|day manh|hoan thien|kiem tra|cong khai|danh gia|phoi hop|huong dan|cap nhat|de xuat|sua doi|bo sung|tiep nhan|giai quyet|theo doi|don doc|tong hop|bao cao|chi dao|quan ly|su dung|khai thac|van hanh|duy tri|ung dung|chuyen doi|dao tao|boi duong|tuyen truyen|pho bien|quan triet|kien toan|sap xep|bo tri|tinh gian|luan chuyen|cai tien|cai thien|doi moi|dam bao|bao dam|phan cong|phan cap|uy quyen|cat giam|don gian|so hoa|ket noi|dau tu|mua sam|thanh tra|giam sat|khao sat|lay y kien|cham diem|tu danh gia|cung cap|hoan thanh|phat dong|ky ket|phat trien|nghien cuu|chuan bi|lap|thong ke|cong bo|niem yet|dang tai|dua|mo|tang|giam|khac phuc|chan chinh|xu ly|dieu chinh|phe duyet|thanh lap|trang bi|nhan rong|ho tro|phan dau|gan|cu the hoa|thuc day|hinh thanh|thi diem|khen thuong|chap hanh|tap huan|phong chong|tinh|dang ky|gioi thieu|in|viet|hop|giao|long ghep|nang cap|nghiem thu|ban giao|van dong|tham dinh|so ket|tong ket|ap dung|tich hop|chuan hoa|tien hanh|phan loai|do luong|rut ngan|bai bo|gop y|bien soan|thu thap|trinh (?!do|tu)|lua chon|tuyen dung|bo nhiem|xac dinh|quy hoach)\b/;

/** Whether a text begins with a noun that names a product. */
export function beginsAsProduct(text: string): boolean {
  return PRODUCTS.test(opening(text));
}

/** Whether a text begins with a verb of work. */
export function beginsAsWork(text: string): boolean {
  return WORK.test(opening(text));
}

/** Whether a text begins with an amount of money or its source. */
export function looksLikeBudget(text: string): boolean {
  if (/^\d{1,3}(?:[.,]\d{3})+\b/.test(text)) return true;
  return /^(?:\d+ (?:trieu|ty|nghin|ngan) dong|\d+ trieu\b|\d+ ty\b|ngan sach|kinh phi\b|chi (?:thuong xuyen|dau tu|su nghiep|khong thuong xuyen)|nguon (?:von|kinh phi|ngan sach|thu|chi)|(?:theo )?du toan|khong (?:su dung|phat sinh|co)|khong$|xa hoi hoa)/.test(
    bareText(text.slice(0, 60)),
  );
}

/** Words that take a number behind them: "Quý 2", "Điều 5", "trên 92". */
const TAKES_NUMBER =
  /(?:^| )(?:(?<!(?:hang|moi|tung|theo|cac|ca|cuoi|dau) )(?:nam|thang|quy|ngay|tuan|ky)|so|dieu|khoan|muc|lan|thu|buoc|cap|muc do|loai|hang|den|it nhat|tren|duoi|dat|tu|la|qua|va)$/;

/** A day, month or year that no further number belongs to. */
const WHOLE_TIME =
  /(?:(?<!\d)(?:(?:0?\d|1[0-2])|[IVX]{1,3} ?)\/20\d\d|năm 20\d\d|(?:[Tt]háng|[Nn]gày) \d{1,2}|\d\/(?:0?\d|1[0-2]))$/;

/**
 * Whether a text is a bare amount that stands for itself behind other words.
 * @example isAmount("20,5", "Phiếu khảo sát") // true
 */
export function isAmount(text: string, before: string): boolean {
  return (
    /^\d{1,3}(?:[.,]?\d{1,3})*$/.test(text) &&
    (WHOLE_TIME.test(before) || (/\p{L}$/u.test(before) && !TAKES_NUMBER.test(bareText(before))))
  );
}

function opening(text: string): string {
  return bareText(text.slice(0, 60).replace(/^[-+•] ?/, ""));
}

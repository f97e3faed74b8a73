import type { Activity } from "../../plan/plan";
import { itemNumber } from "./itemNumber";

/** Sentences of the checks: what is wrong and where, then what can be done. */

type Place = Pick<Activity, "section" | "no" | "key">;

/** @example itemName({ section: "I", no: "1", key: "I.1.2" }) // "Mục I.1, hoạt động 2" */
export function itemName({ section, no, key }: Place): string {
  const parts = [section, no].map((part) => part.replace(/[.)]+$/, "")).filter((part) => part !== "");
  const item = parts.join(".");
  const rest = key.startsWith(`${item}.`) ? key.slice(item.length + 1) : "";
  if (item === "") return `Hoạt động ${key}`;
  const name = `Mục ${itemNumber(section, no)}`;
  return /^\d+$/.test(rest) ? `${name}, hoạt động ${rest}` : name;
}

const quoted = (text: string): string => `“${oneLine(text)}”`;

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 120 ? `${line.slice(0, 117)}…` : line;
}

function sectionName(section: string): string {
  return section === "" ? "Bảng" : `Lĩnh vực ${section}`;
}

function part(label: string): string {
  return label === "" ? "" : ` của phần ${quoted(label)}`;
}

export const deadlines = {
  missing: (at: Place) => `${itemName(at)} chưa có thời gian hoàn thành.`,
  unclear: (at: Place, text: string) =>
    `${itemName(at)}: thời gian hoàn thành ${quoted(text)} không cho biết hạn cụ thể.`,
  noSuchDay: (at: Place, text: string, day: string) =>
    `${itemName(at)}: thời hạn ${quoted(text)} có ngày ${oneLine(day)} không có trong lịch.`,
  noYear: (at: Place, text: string) => `${itemName(at)}: thời hạn ${quoted(text)} không rõ thuộc năm nào.`,
  conditional: (at: Place, text: string, label: string) =>
    `${itemName(at)}: thời hạn ${quoted(text)}${part(label)} phụ thuộc vào sự kiện, chưa tính được ngày đến hạn.`,
  external: (at: Place, text: string, label: string) =>
    `${itemName(at)}: thời hạn ${quoted(text)}${part(label)} dẫn đến quy định khác, chưa tính được ngày đến hạn.`,
  integrated: (at: Place, text: string, label: string) =>
    `${itemName(at)}: thời hạn ${quoted(text)}${part(label)} lồng ghép vào báo cáo khác, chưa tính được ngày đến hạn.`,
  relative: (at: Place, text: string, label: string) =>
    `${itemName(at)}: thời hạn ${quoted(text)}${part(label)} tính từ một mốc chưa biết ngày.`,
  openEnd: (at: Place, text: string, label: string) =>
    `${itemName(at)}: thời hạn ${quoted(text)}${part(label)} không có điểm kết thúc.`,
  noPeriod: (at: Place, text: string, label: string) =>
    `${itemName(at)}: ${quoted(text)}${label === text ? "" : part(label)} là định kỳ nhưng không nêu kỳ nào.`,
  choice: (at: Place, text: string) =>
    `${itemName(at)}: thời hạn ${quoted(text)} nêu nhiều kỳ để chọn, chưa rõ kỳ nào.`,
  noReportDay: (at: Place, text: string) =>
    `${itemName(at)}: ${quoted(text)} không nêu ngày nộp, đang tính vào ngày cuối mỗi kỳ.`,
  disorderedPeriods: (at: Place, text: string) =>
    `${itemName(at)}: ${quoted(text)} không nêu ngày nộp và các kỳ báo cáo xếp lẫn lộn.`,
  partWithoutTime: (at: Place, label: string) =>
    `${itemName(at)}: phần ${quoted(label)} của thời hạn không có thời gian.`,
  ongoingWithProduct: (at: Place, text: string, product: string) =>
    `${itemName(at)}: thời hạn ${quoted(text)} nhưng phải có sản phẩm ${quoted(product)}, không kiểm tra được đã hoàn thành hay chưa.`,
  wholeYear: (at: Place, text: string) =>
    `${itemName(at)}: thời hạn ${quoted(text)} kéo dài cả năm, không có mốc giữa kỳ.`,
  onDayOff: (at: Place, due: string, day: string, before: string) =>
    `${itemName(at)}: hạn ngày ${due} là ngày nghỉ (${day}); ngày làm việc liền trước là ${before}.`,
  sharedDayOff: (due: string, day: string, count: number, before: string) =>
    `Ngày ${due} là ngày nghỉ (${day}), ${count} hoạt động đến hạn ngày này; ngày làm việc liền trước là ${before}.`,
  beforeIssue: (at: Place, due: string, issued: string) =>
    `${itemName(at)}: đến hạn ngày ${due}, trước ngày ban hành kế hoạch ${issued}.`,
  inIssueMonth: (at: Place, due: string) =>
    `${itemName(at)}: đến hạn ngày ${due}, trong tháng ban hành kế hoạch mà kế hoạch chưa ghi ngày; có thể đến hạn trước khi ban hành.`,
  beforeYear: (at: Place, text: string, due: string, year: number) =>
    `${itemName(at)}: thời hạn ${quoted(text)} đến hạn ngày ${due}, trước năm kế hoạch ${year}.`,
  afterYear: (at: Place, text: string, due: string, year: number) =>
    `${itemName(at)}: thời hạn ${quoted(text)} đến hạn ngày ${due}, sau năm kế hoạch ${year}.`,
};

const DAYS = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];

/** @example dayName(6) // "thứ Bảy" */
export function dayName(weekday: number): string {
  return DAYS[weekday - 1] ?? "";
}

export const deadlineFixes = {
  moveTo: (day: string) => `Đổi sang ngày làm việc liền trước ${day}`,
  keepDay: "Giữ nguyên ngày đã ghi",
  planForDay: (day: string) => `Bố trí hoàn thành chậm nhất ngày ${day}`,
  checkIssue: "Kiểm tra lại thời hạn hoặc ngày ban hành kế hoạch",
  enter: "Nhập thời gian hoàn thành",
  enterDay: "Nhập ngày đến hạn",
  enterEventDay: "Nhập ngày đến hạn khi sự kiện xảy ra",
  enterRuleDay: "Nhập ngày theo quy định được dẫn",
  enterHostDay: "Nhập ngày đến hạn của báo cáo được lồng ghép",
  enterStartDay: "Nhập ngày bắt đầu tính",
  enterEnd: "Nhập thời điểm kết thúc",
  enterPeriod: "Chọn kỳ báo cáo (tháng, quý, 6 tháng, 9 tháng, năm)",
  enterReportDay: "Nhập ngày nộp trong kỳ",
  keepPeriodEnd: "Giữ ngày cuối kỳ",
  sortPeriods: (text: string) => `Ghi lại là “${text}”`,
  enterProductDay: "Nhập hạn cho sản phẩm",
  askQuarterly: "Đổi thành báo cáo hàng quý",
  splitYear: "Thêm mốc theo quý",
  enterPart: "Nhập thời gian cho phần này",
  rewrite: (text: string) => `Sửa thành “${oneLine(text)}”`,
  checkYear: "Kiểm tra lại năm",
};

export const units = {
  leadMissing: (at: Place) => `${itemName(at)} chưa có đơn vị chủ trì.`,
  leadUnread: (at: Place, text: string) =>
    `${itemName(at)}: đơn vị chủ trì ${quoted(text)} không nêu đơn vị nào.`,
  unknownLead: (at: Place, name: string) =>
    `${itemName(at)}: đơn vị chủ trì ${quoted(name)} không có trong danh mục đơn vị.`,
  unknownCoop: (at: Place, name: string) =>
    `${itemName(at)}: đơn vị phối hợp ${quoted(name)} không có trong danh mục đơn vị.`,
  /** `heads`: those of the names that are heads' offices, where the others are units. */
  severalLeads: (at: Place, names: readonly string[], heads: readonly string[]) =>
    `${itemName(at)} có ${names.length} đơn vị chủ trì (${names.join("; ")})` +
    `${heads.length > 0 ? `, lẫn chức danh ${heads.map(quoted).join(", ")} với đơn vị` : ""}` +
    `, không rõ đơn vị chịu trách nhiệm chính.`,
  groupLead: (at: Place, name: string) =>
    `${itemName(at)}: đơn vị chủ trì ${quoted(name)} là một nhóm, không rõ đơn vị chịu trách nhiệm chính.`,
  overloaded: (name: string, month: string, count: number, all: number) =>
    `${quoted(name)} có ${count} trong ${all} hoạt động chủ trì cùng đến hạn trong tháng ${month}.`,
  leadsNothing: (name: string) => `${quoted(name)} có trong danh mục nhưng không chủ trì hoạt động nào.`,
  spellings: (name: string, others: readonly string[]) =>
    `Tên đơn vị ${quoted(name)} còn được viết là ${others.map(quoted).join(", ")}.`,
  leadAmongCoop: (at: Place, names: readonly string[]) =>
    `${itemName(at)}: ${names.map(quoted).join(", ")} vừa chủ trì vừa phối hợp.`,
};

export const unitFixes = {
  enterLead: "Nhập đơn vị chủ trì",
  chooseLead: (name: string) => `Chỉ giữ “${name}” chủ trì`,
  chooseMember: "Chọn một đơn vị trong nhóm",
  useSuggestion: (name: string) => `Sửa thành “${name}”`,
  addToCatalogue: (name: string) => `Thêm “${oneLine(name)}” vào danh mục đơn vị`,
  spread: "Giãn thời hạn hoặc chia bớt cho đơn vị khác",
  assignWork: "Giao đơn vị chủ trì hoạt động phù hợp",
  removeFromCatalogue: "Bỏ khỏi danh mục nếu đơn vị không còn",
  oneSpelling: (name: string) => `Thống nhất cách viết là “${name}”`,
  removeFromCoop: "Bỏ khỏi đơn vị phối hợp",
};

export const rows = {
  gap: (section: string, before: string, after: string, missing: readonly string[]) =>
    missing.length === 1
      ? `${sectionName(section)}: số thứ tự nhảy từ ${before} sang ${after}, thiếu mục ${missing.join("")}.`
      : `${sectionName(section)}: số thứ tự nhảy từ ${before} sang ${after}, thiếu các mục ${missing.join(", ")}.`,
  gapAtStart: (section: string, after: string) =>
    `${sectionName(section)}: số thứ tự bắt đầu từ ${after}, không từ 1.`,
  backwards: (section: string, before: string, after: string) =>
    `${sectionName(section)}: số thứ tự lùi từ ${before} về ${after}.`,
  sectionGap: (before: string, after: string) => `Số thứ tự lĩnh vực nhảy từ ${before} sang ${after}.`,
  duplicate: (at: Place, original: Place) =>
    `${itemName(at)} trùng hoàn toàn với ${lowerFirst(itemName(original))}.`,
  copied: (at: Place, field: string, from: string) =>
    `${itemName(at)}: ${field} chép lại nguyên văn ${from}.`,
};

export const rowFixes = {
  findMissing: "Đối chiếu bản gốc để bổ sung mục còn thiếu",
  renumber: "Đánh lại số thứ tự",
  removeDuplicate: "Bỏ một trong hai mục hoặc sửa nội dung cho khác nhau",
  rewrite: (field: string) => `Viết lại ${field}`,
};

export const words = {
  spellings: (most: string, others: readonly string[]) =>
    `Tên gọi ${quoted(most)} còn được viết là ${others.map(quoted).join(", ")}.`,
  doubled: (at: Place, field: string, phrase: string) =>
    `${itemName(at)}: ${field} lặp từ ${quoted(phrase)}.`,
  staleStage: (at: Place, field: string, stage: string, year: number) =>
    `${itemName(at)}: ${field} nhắc giai đoạn ${stage} đã kết thúc trước năm ${year}.`,
  staleYear: (at: Place, field: string, found: string, year: number) =>
    `${itemName(at)}: ${field} ghi ${quoted(found)} trong kế hoạch năm ${year}.`,
};

export const wordFixes = {
  oneSpelling: (most: string) => `Viết thống nhất là ${quoted(most)}`,
  removeDoubled: (phrase: string) => `Sửa thành “${phrase}”`,
  checkStage: "Kiểm tra lại giai đoạn",
  usePlanYear: (year: number) => `Sửa thành năm ${year}`,
};

export const texts = {
  legacy: (at: Place, field: string, text: string) =>
    `${itemName(at)}: ${field} ${quoted(text)} gõ bằng bảng mã cũ (TCVN3 hoặc VNI), không đọc được.`,
  decomposed: (at: Place, field: string) =>
    `${itemName(at)}: ${field} có dấu tách rời khỏi chữ (Unicode tổ hợp), tìm và lọc sẽ không thấy.`,
  legalReference: (at: Place, field: string, reference: string) =>
    `${itemName(at)}: ${field} dẫn văn bản ${quoted(reference)} thiếu năm ban hành trong số hiệu.`,
  undatedReference: (at: Place, field: string, reference: string) =>
    `${itemName(at)}: ${field} dẫn văn bản ${quoted(reference)} không ghi ngày, năm ban hành.`,
};

export const textFixes = {
  convert: "Chuyển sang bảng mã Unicode hoặc gõ lại",
  compose: "Chuẩn hóa dấu về Unicode dựng sẵn",
  completeReference: "Đối chiếu và ghi đủ số, năm của văn bản",
};

export const targets = {
  withoutActivity: (no: string, text: string) =>
    `Chỉ tiêu ${no} ${quoted(text)} chưa có hoạt động nào trong phụ lục để thực hiện.`,
};

export const targetFixes = { addActivity: "Bổ sung hoạt động cho chỉ tiêu này" };

export const duties = {
  otherUnit: (at: Place, ref: string, charged: readonly string[], lead: readonly string[]) =>
    `${itemName(at)} do ${lead.map(quoted).join(", ")} chủ trì, nhưng mục ${ref} của kế hoạch giao việc này cho ${charged.map(quoted).join(", ")}.`,
  withoutActivity: (ref: string, text: string) =>
    `Mục ${ref} của kế hoạch yêu cầu ${quoted(text)} nhưng phụ lục không có hoạt động báo cáo định kỳ nào.`,
  withoutDay: (ref: string, text: string) =>
    `Mục ${ref} của kế hoạch ${quoted(text)} không nêu ngày gửi báo cáo.`,
  workWithoutActivity: (ref: string, text: string) =>
    `Mục ${ref} của kế hoạch nêu nhiệm vụ ${quoted(text)} nhưng chưa thấy hoạt động nào trong phụ lục để thực hiện.`,
};

export const dutyFixes = {
  settleLead: "Thống nhất đơn vị chủ trì giữa phụ lục và phần tổ chức thực hiện",
  addActivity: "Bổ sung hoạt động báo cáo vào phụ lục",
  addWork: "Bổ sung hoạt động vào phụ lục, hoặc bỏ qua nếu đã có hoạt động phù hợp",
  addDay: "Quy định ngày gửi báo cáo",
};

export const products = {
  empty: (at: Place) => `${itemName(at)} chưa có kết quả/sản phẩm.`,
  strayUnit: (at: Place, product: string, unit: string) =>
    `${itemName(at)}: sản phẩm ${quoted(product)} lẫn tên đơn vị ${quoted(unit)}.`,
  vague: (at: Place, product: string) =>
    `${itemName(at)}: sản phẩm ${quoted(product)} quá chung, không biết là văn bản nào.`,
};

export const productFixes = {
  enter: "Nhập kết quả/sản phẩm",
  removeUnit: (unit: string) => `Bỏ “${unit}” khỏi sản phẩm`,
  name: "Ghi rõ tên, số lượng sản phẩm",
};

export const budgets = {
  noNumber: (at: Place, text: string) => `${itemName(at)}: kinh phí ${quoted(text)} không phải là số tiền.`,
  allEmpty: () => "Không hoạt động nào có kinh phí.",
};

export const budgetFixes = { enter: "Nhập số tiền", confirmNone: "Xác nhận không có kinh phí riêng" };

export const documents = {
  noNumber: (symbol: string) => `Kế hoạch chưa điền số văn bản (${quoted(symbol)}).`,
  noDate: () => "Kế hoạch chưa điền đủ ngày, tháng, năm ban hành.",
  incompleteSymbol: (symbol: string) =>
    `Ký hiệu văn bản ${quoted(symbol)} thiếu tên loại văn bản (thường là KH).`,
};

export const documentFixes = {
  enterNumber: "Điền số văn bản",
  enterDate: "Điền ngày ban hành",
  enterSymbol: "Bổ sung tên loại văn bản vào ký hiệu",
};

/** Names of the appendix's columns inside a sentence. */
export const FIELDS_IN_SENTENCE = {
  objective: "mục tiêu",
  task: "nhiệm vụ",
  activity: "hoạt động",
  product: "kết quả/sản phẩm",
  leadUnit: "đơn vị chủ trì",
  coopUnits: "đơn vị phối hợp",
  deadline: "thời gian hoàn thành",
  budget: "kinh phí",
} as const;

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}

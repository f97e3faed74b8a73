import type { ActivityField } from "../../plan/plan";

/** What a column of the appendix holds; "extra" has a heading that the model has no place for. */
export type ColumnRole = ActivityField | "no" | "extra";

/** A column of the appendix, from left to right. */
export interface Column {
  readonly role: ColumnRole;
  /** The heading as printed, on one line. */
  readonly heading: string;
}

interface Name {
  readonly role: ColumnRole | "target";
  readonly pattern: RegExp;
}

const UNIT =
  "(?:(?:don vi|co quan|phong|bo phan|ban|to chuc|ca nhan|nganh) )*(?:don vi|co quan|phong|bo phan|ban|to chuc|ca nhan)";
const DONE =
  "(?: (?:thuc hien|hoan thanh|trinh|ban hanh|ket thuc|bao cao|giai quyet|tham muu|xu ly|du kien|cu the|chinh|chu yeu|trong tam))*";
const IF_ANY = "(?: neu co)?";

/** Names that headings go by in real appendices, on bare words; the longest match wins. */
const NAMES: readonly Name[] = [
  { role: "no", pattern: /^(?:s? ?t ?t|so t ?t|so thu tu)\b/ },
  { role: "objective", pattern: new RegExp(`^(?:muc tieu|muc dich|linh vuc muc tieu)${DONE}`) },
  {
    role: "task",
    pattern: new RegExp(`^(?:ten |danh muc )?(?:noi dung |cac )?nhiem vu${DONE}(?: giai phap)?`),
  },
  { role: "task", pattern: new RegExp(`^(?:ten |danh muc )?(?:noi dung )?cong viec${DONE}`) },
  { role: "task", pattern: new RegExp(`^noi dung${DONE}`) },
  { role: "activity", pattern: new RegExp(`^(?:noi dung |cac )?hoat dong${DONE}`) },
  { role: "activity", pattern: new RegExp(`^(?:cac )?giai phap${DONE}`) },
  {
    role: "product",
    pattern:
      /^(?:du kien )?(?:ket qua|san pham|dau ra)(?: (?:ket qua|san pham|dau ra|du kien|hoan thanh|dat duoc|can dat|thuc hien|chu yeu|dat))*/,
  },
  {
    role: "leadUnit",
    pattern: new RegExp(`^(?:${UNIT} )?(?:phu trach )?(?:chu tri|dau moi|thuc hien chinh)${DONE}`),
  },
  {
    role: "leadUnit",
    pattern: new RegExp(
      `^${UNIT} (?:tham muu|thuc hien|chiu trach nhiem|phu trach|to chuc thuc hien)${DONE}`,
    ),
  },
  { role: "leadUnit", pattern: /^(?:phan cong|phan cong thuc hien|trach nhiem thuc hien)\b/ },
  { role: "coopUnits", pattern: new RegExp(`^(?:${UNIT} )?phoi hop${DONE}`) },
  {
    role: "deadline",
    pattern: new RegExp(
      `^(?:du kien )?(?:thoi gian|thoi han|thoi diem|tien do|moc|han|so ngay)${DONE}${IF_ANY}`,
    ),
  },
  { role: "deadline", pattern: /^hoan thanh(?: truoc| trong)?\b/ },
  { role: "budget", pattern: new RegExp(`^(?:du kien |du toan |nguon |nhu cau )?kinh phi${DONE}${IF_ANY}`) },
  { role: "extra", pattern: /^ghi chu\b/ },
  { role: "extra", pattern: /^(?:can cu|co so)(?: phap ly| thuc hien)*/ },
  { role: "extra", pattern: /^lanh dao (?:so |don vi |uy ban |ubnd )?(?:phu trach|chi dao|theo doi)/ },
  { role: "extra", pattern: /^(?:nguoi|can bo|chuyen vien|cong chuc) (?:thuc hien|phu trach|theo doi)/ },
  { role: "extra", pattern: /^(?:cap|co quan) (?:trinh|ban hanh|phe duyet|tham dinh|quyet dinh)/ },
  { role: "target", pattern: /^chi tieu\b/ },
];

/** A known heading at a position of the bare words of a table's head. */
export interface HeadingMatch {
  readonly role: ColumnRole | "target";
  /** How many bare words it takes. */
  readonly length: number;
}

const LONGEST_HEADING = 10;

/** The longest known heading that begins at a word, or null. */
export function headingAt(bareWords: readonly string[], at: number): HeadingMatch | null {
  const rest = bareWords.slice(at, at + LONGEST_HEADING).join(" ");
  let best: HeadingMatch | null = null;
  for (const { role, pattern } of NAMES) {
    const match = pattern.exec(rest);
    const text = match?.[0];
    if (!text || (rest.length > text.length && rest[text.length] !== " ")) continue;
    const length = text.split(" ").length;
    if (!best || length > best.length) best = { role, length };
  }
  return best;
}

const TEXT_ROLES: readonly ColumnRole[] = ["objective", "task", "activity"];

/** Whether a role holds sentences about the work. */
export function isTextRole(role: ColumnRole): boolean {
  return TEXT_ROLES.includes(role);
}

/**
 * The columns with every role given once: a single text column is the task, a second column of a taken role
 * becomes the next free text role, or an extra column under its own heading.
 */
export function settleRoles(columns: readonly Column[]): Column[] {
  const texts = columns.filter((column) => isTextRole(column.role));
  const taken = new Set<ColumnRole>();
  return columns.map((column) => {
    let role = column.role;
    if (isTextRole(role) && texts.length === 1) role = "task";
    else if (role === "task" && taken.has("task") && !taken.has("activity")) role = "activity";
    if (role !== "extra" && taken.has(role)) role = "extra";
    taken.add(role);
    return { role, heading: column.heading };
  });
}

import type { ActivityField } from "../../../src/plan/plan";
import type { Cells, MadeColumn, MadeItem, MadeSection, MadeTable } from "./goldenTable";
import { Chance } from "./random";

/** The words of one invented agency. */
interface Voice {
  readonly sections: readonly string[];
  readonly objects: readonly string[];
  readonly verbs: readonly string[];
  readonly tails: readonly string[];
  readonly products: readonly string[];
  readonly leads: readonly string[];
  readonly coops: readonly string[];
  readonly deadlines: readonly string[];
}

const SECTIONS = [
  "CẢI CÁCH THỂ CHẾ",
  "CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
  "CẢI CÁCH TỔ CHỨC BỘ MÁY",
  "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ",
  "CẢI CÁCH TÀI CHÍNH CÔNG",
  "XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN SỐ",
  "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
];
const TAILS = [
  "trên địa bàn",
  "theo đúng quy định",
  "bảo đảm tiến độ và chất lượng",
  "gắn với chuyển đổi số",
  "phục vụ người dân và doanh nghiệp",
  "theo hướng tinh gọn, hiệu lực, hiệu quả",
  "trong giải quyết thủ tục hành chính",
  "đáp ứng yêu cầu nhiệm vụ được giao",
  "theo Nghị quyết số 76/NQ-CP của Chính phủ",
  "nhằm nâng cao mức độ hài lòng của tổ chức, cá nhân",
  "",
  "năm 2025",
  "tại bộ phận một cửa",
];
const VERBS = [
  "Xây dựng",
  "Rà soát",
  "Tổ chức thực hiện",
  "Triển khai",
  "Nâng cao chất lượng",
  "Hoàn thiện",
  "Kiểm tra việc thực hiện",
  "Công khai",
  "Cập nhật",
  "Đẩy mạnh",
  "Tiếp tục đổi mới",
  "Theo dõi, đôn đốc",
  "Số hóa",
  "Sắp xếp, kiện toàn",
  "Tham mưu ban hành",
  "Đánh giá",
  "Bố trí",
  "Duy trì",
  "Chuẩn hóa",
  "Tập huấn",
];

const HEALTH: Voice = {
  sections: SECTIONS,
  tails: TAILS,
  verbs: VERBS,
  objects: [
    "quy trình khám bệnh, chữa bệnh",
    "danh mục kỹ thuật tại các cơ sở y tế",
    "hồ sơ bệnh án điện tử",
    "công tác đấu thầu thuốc, vật tư y tế",
    "việc thực hiện quy tắc ứng xử của viên chức y tế",
    "đề án vị trí việc làm của các bệnh viện",
    "cơ chế tự chủ tài chính của các đơn vị sự nghiệp y tế",
    "thủ tục cấp chứng chỉ hành nghề, giấy phép hoạt động",
    "hệ thống quản lý chất lượng TCVN ISO 9001:2015",
    "dữ liệu tiêm chủng quốc gia",
  ],
  products: [
    "Báo cáo",
    "Kế hoạch",
    "Quyết định của Giám đốc Sở",
    "Tờ trình, dự thảo Quyết định",
    "Hệ thống phần mềm được vận hành",
    "Biên bản kiểm tra",
    "Danh mục được công bố",
    "Thông báo kết luận",
    "100% hồ sơ được số hóa",
    "Văn bản",
  ],
  leads: [
    "Văn phòng Sở",
    "Phòng Nghiệp vụ Y",
    "Phòng Nghiệp vụ Dược",
    "Phòng Kế hoạch - Tài chính",
    "Phòng Tổ chức cán bộ",
    "Thanh tra Sở",
    "Chi cục An toàn vệ sinh thực phẩm",
    "Trung tâm Kiểm soát bệnh tật tỉnh",
  ],
  coops: [
    "Các phòng chức năng, các đơn vị trực thuộc",
    "Các bệnh viện, trung tâm y tế huyện",
    "Văn phòng Sở, Phòng Tổ chức cán bộ",
    "Các phòng thuộc Sở",
    "Sở Nội vụ",
    "Các cơ quan, đơn vị liên quan",
  ],
  deadlines: [
    "Quý I/2025",
    "Quý II/2025",
    "Quý IV/2025",
    "Thường xuyên",
    "Trước ngày 15/12/2025",
    "Tháng 3/2025",
    "Hằng quý",
    "Cả năm",
    "Theo kế hoạch của UBND tỉnh",
    "Trong năm 2025",
    "Khi có văn bản của cấp trên",
  ],
};
const DISTRICT: Voice = {
  sections: SECTIONS,
  tails: TAILS,
  verbs: VERBS,
  objects: [
    "văn bản quy phạm pháp luật do HĐND, UBND huyện ban hành",
    "thủ tục hành chính liên thông cấp huyện, cấp xã",
    "cơ chế một cửa, một cửa liên thông",
    "việc sắp xếp đơn vị hành chính cấp xã",
    "công tác đào tạo, bồi dưỡng cán bộ, công chức",
    "kỷ luật, kỷ cương hành chính",
    "quản lý ngân sách, tài sản công",
    "chữ ký số và hồ sơ công việc điện tử",
    "mô hình chính quyền thân thiện",
    "đề án chuyển đổi số huyện",
  ],
  products: [
    "Kế hoạch của UBND huyện",
    "Báo cáo kết quả thực hiện",
    "Nghị quyết của HĐND huyện",
    "Quyết định",
    "Công văn chỉ đạo",
    "Tin, bài tuyên truyền",
    "Hội nghị được tổ chức",
    "Bộ chỉ số được ban hành",
    "Tỷ lệ hồ sơ trực tuyến đạt từ 60% trở lên",
    "Báo cáo; Quyết định công nhận",
  ],
  leads: [
    "Phòng Nội vụ",
    "Phòng Tư pháp",
    "Văn phòng HĐND và UBND huyện",
    "Phòng Tài chính - Kế hoạch",
    "Phòng Văn hóa và Thông tin",
    "Trung tâm Văn hóa, Thể thao và Truyền thông",
    "UBND các xã, thị trấn",
    "Bộ phận Tiếp nhận và Trả kết quả",
  ],
  coops: [
    "Các phòng, ban, ngành huyện; UBND các xã, thị trấn",
    "UBND các xã, thị trấn",
    "Phòng Nội vụ; Phòng Tư pháp",
    "Các cơ quan chuyên môn thuộc UBND huyện",
    "Ủy ban Mặt trận Tổ quốc và các đoàn thể huyện",
    "Viễn thông huyện, các đơn vị liên quan",
  ],
  deadlines: [
    "31/3/2024",
    "30/6/2024",
    "15/11/2024",
    "Thường xuyên trong năm",
    "Quý III",
    "6 tháng đầu năm",
    "Trước 30/10/2024",
    "Hàng tháng",
    "Định kỳ 6 tháng, năm",
    "Theo tiến độ của tỉnh",
    "Tháng 01/2024",
    "Năm 2024",
  ],
};
const COMMUNE: Voice = {
  sections: SECTIONS,
  tails: TAILS,
  verbs: VERBS,
  objects: [
    "quy chế làm việc của UBND phường",
    "lịch tiếp công dân của lãnh đạo",
    "bảng niêm yết thủ tục hành chính",
    "tổ công nghệ số cộng đồng",
    "việc tự đánh giá, chấm điểm chỉ số CCHC",
    "camera giám sát tại bộ phận một cửa",
    "việc trả lời phản ánh, kiến nghị của công dân",
    "phong trào thi đua “Dân vận khéo”",
    "quỹ tiền lương, kinh phí tự chủ",
  ],
  products: [
    "Văn bản, báo cáo",
    "Kế hoạch",
    "Lịch công tác",
    "Quy chế được sửa đổi, bổ sung",
    "Bảng điểm tự đánh giá",
    "Phiếu khảo sát; báo cáo tổng hợp",
    "Quyết định thành lập",
    "Tài liệu kiểm chứng",
  ],
  leads: [
    "Văn phòng HĐND và UBND phường",
    "Phòng Kinh tế, Hạ tầng và Đô thị",
    "Phòng Văn hóa - Xã hội",
    "Trung tâm Phục vụ hành chính công",
    "Công an phường",
    "Công chức Tư pháp - Hộ tịch",
  ],
  coops: [
    "Các phòng, đơn vị thuộc UBND phường",
    "Các khu phố",
    "Đoàn Thanh niên, Hội Phụ nữ phường",
    "Trung tâm Phục vụ hành chính công, Công an phường",
    "Các bộ phận chuyên môn",
  ],
  deadlines: [
    "Tháng 02/2026",
    "Quý IV/ 2026",
    "Chậm nhất ngày 20/12/2026",
    "Hằng tuần",
    "Thường xuyên",
    "Khi có phát sinh",
    "Sau khi có hướng dẫn của Sở Nội vụ",
    "Trước ngày 25 hàng tháng",
    "Trong tháng 6/2026",
    "Hằng năm",
  ],
};
const VOICES = [HEALTH, DISTRICT, COMMUNE];

interface Shape {
  readonly columns: readonly MadeColumn[];
}

const SHAPES: readonly Shape[] = [
  shape([
    ["objective", "Mục tiêu", 23],
    ["task", "Nhiệm vụ", 16],
    ["activity", "Hoạt động", 24],
    ["product", "Kết quả/Sản phẩm", 11],
    ["leadUnit", "Đơn vị chủ trì", 11],
    ["coopUnits", "Đơn vị phối hợp", 11],
    ["deadline", "Thời gian hoàn thành", 9],
    ["budget", "Kinh phí (nếu có)", 7],
  ]),
  shape([
    ["task", "Nhiệm vụ", 22],
    ["activity", "Hoạt động cụ thể", 32],
    ["product", "Sản phẩm đầu ra", 18],
    ["leadUnit", "Cơ quan chủ trì", 16],
    ["coopUnits", "Cơ quan phối hợp", 18],
    ["deadline", "Thời hạn hoàn thành", 12],
  ]),
  shape([
    ["task", "Nội dung công việc", 40],
    ["leadUnit", "Đơn vị thực hiện", 17],
    ["coopUnits", "Đơn vị phối hợp", 17],
    ["deadline", "Thời gian thực hiện", 12],
    ["product", "Kết quả", 18],
  ]),
  shape([
    ["task", "Tên nhiệm vụ", 36],
    ["product", "Dự kiến sản phẩm", 18],
    ["deadline", "Tiến độ thực hiện", 13],
    ["leadUnit", "Chủ trì", 15],
    ["coopUnits", "Phối hợp", 17],
  ]),
  shape([
    ["objective", "Mục tiêu", 20],
    ["activity", "Nội dung hoạt động", 30],
    ["product", "Kết quả", 16],
    ["deadline", "Thời gian", 11],
    ["leadUnit", "Đơn vị chủ trì", 14],
    ["coopUnits", "Đơn vị phối hợp", 16],
    ["budget", "Kinh phí", 8],
  ]),
];

function shape(columns: readonly (readonly [ActivityField, string, number])[]): Shape {
  return { columns: columns.map(([field, heading, letters]) => ({ field, heading, letters })) };
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII"];

/** An invented plan of an invented agency: other words, units, deadlines and columns for every seed. */
export function madePlan(seed: number): MadeTable {
  const chance = new Chance(seed + 77);
  const voice = chance.of(VOICES);
  const columns = chance.of(SHAPES).columns.map((column) => ({
    ...column,
    letters: Math.round(column.letters * (0.9 + 0.3 * chance.next())),
  }));
  const restarts = chance.happens(0.7);
  let running = 0;
  const sections = ROMAN.map((no, at): MadeSection => {
    const count = chance.between(2, 6);
    const items = Array.from({ length: count }, (_, index) => {
      running++;
      return madeItem(String(restarts ? index + 1 : running), voice, columns, chance);
    });
    return { no, name: voice.sections[at] ?? "", items };
  });
  return { columns, sections };
}

function madeItem(no: string, voice: Voice, columns: readonly MadeColumn[], chance: Chance): MadeItem {
  const has = (field: ActivityField): boolean => columns.some((column) => column.field === field);
  const objective = work(voice, chance);
  const task = chance.happens(0.25) ? `${objective} ${chance.of(TAILS)}`.trim() : work(voice, chance);
  const several = has("activity") && chance.happens(0.12);
  const shared: Record<string, string> = {};
  if (has("objective")) shared["objective"] = bulleted(objective, voice, chance, 0.1);
  if (has("task") && has("activity")) shared["task"] = bulleted(task, voice, chance, 0.1);
  if (several) {
    shared["leadUnit"] = chance.of(voice.leads);
    shared["coopUnits"] = chance.of(voice.coops);
  }
  const activities = Array.from({ length: several ? 2 : 1 }, (): Cells => {
    const cells: Record<string, string> = {
      product: !several && chance.happens(0.05) ? "" : chance.of(voice.products),
      deadline: !several && chance.happens(0.04) ? "" : chance.of(voice.deadlines),
    };
    if (has("activity"))
      cells["activity"] = bulleted(chance.happens(0.2) ? task : work(voice, chance), voice, chance, 0.15);
    else cells["task"] = bulleted(task, voice, chance, 0.15);
    if (!several) {
      cells["leadUnit"] = chance.of(voice.leads);
      cells["coopUnits"] = chance.happens(0.1) ? "" : chance.of(voice.coops);
    }
    if (has("budget"))
      cells["budget"] = chance.happens(0.1)
        ? chance.of(["150 triệu đồng", "Ngân sách huyện", "50.000.000"])
        : "";
    return cells;
  });
  return { no, shared, activities };
}

function work(voice: Voice, chance: Chance): string {
  const text = `${chance.of(voice.verbs)} ${chance.of(voice.objects)} ${chance.of(voice.tails)}`.trim();
  return chance.happens(0.15)
    ? `${text}; ${chance.of(voice.verbs).toLowerCase()} ${chance.of(voice.objects)}`
    : text;
}

function bulleted(text: string, voice: Voice, chance: Chance, probability: number): string {
  return chance.happens(probability) ? `- ${text};\n- ${work(voice, chance)}.` : text;
}

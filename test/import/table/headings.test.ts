import { readPlan } from "../../../src/import/table/readPlan";
import { drawnDocument } from "./drawnTable";
const cases: [string, string][] = [
  [
    "TT | Công việc | Sản phẩm, thời hạn trình | Đơn vị chủ trì | Hạn hoàn thành | Sản phẩm",
    "no task extra leadUnit deadline product",
  ],
  [
    "TT | Nhiệm vụ | Các bước thực hiện | ĐVCT | ĐVPH | TGHT | Sản phẩm",
    "no task activity leadUnit coopUnits deadline product",
  ],
  [
    "TT | Đầu mục công việc | Chủ trì | Thời gian thực hiện từ | Thời gian thực hiện đến | Sản phẩm",
    "no task leadUnit extra deadline product",
  ],
  [
    "TT | Tiểu nhiệm vụ | Chủ trì | Thời gian (từ ngày ... đến ngày ...) | Kết quả",
    "no task leadUnit deadline product",
  ],
  [
    "TT | Mục tiêu | Nhiệm vụ cụ thể | Thời gian hoàn thành | Cơ quan chủ trì | Cơ quan phối hợp | Kết quả/Sản phẩm dự kiến | Dự kiến kinh phí (triệu đồng)",
    "no objective task deadline leadUnit coopUnits product budget",
  ],
  [
    "STT | Nội dung công việc | Cơ quan/đơn vị chủ trì thực hiện | Cơ quan/đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm",
    "no task leadUnit coopUnits deadline product",
  ],
  [
    "STT | Nhiệm vụ | Người thực hiện | Thời gian thực hiện | Kết quả đạt được",
    "no task leadUnit deadline product",
  ],
  [
    "STT | Nhiệm vụ | Lãnh đạo phụ trách | Phòng chủ trì | Phòng phối hợp | Thời gian bắt đầu | Thời gian kết thúc | Ghi chú",
    "no task extra leadUnit coopUnits extra deadline extra",
  ],
  [
    "TT | Nội dung, nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện | Kết quả, sản phẩm | Ghi chú",
    "no task leadUnit coopUnits deadline product extra",
  ],
  [
    "TT | Mục tiêu | Nhiệm vụ | Hoạt động | Kết quả/Sản phẩm | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Kinh phí thực hiện (nếu có)",
    "no objective task activity product leadUnit coopUnits deadline budget",
  ],
  [
    "Số TT | Nhiệm vụ chung | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian",
    "no task activity product leadUnit coopUnits deadline",
  ],
  [
    "STT | Lĩnh vực/Nhiệm vụ | Sản phẩm | Chủ trì | Phối hợp | Thời hạn",
    "no task product leadUnit coopUnits deadline",
  ],
  [
    "TT | Nội dung nhiệm vụ | Kết quả, sản phẩm đầu ra | Trách nhiệm thực hiện | Thời gian hoàn thành",
    "no task product leadUnit deadline",
  ],
  [
    "TT | Tên nhiệm vụ, đề án | Cơ quan chủ trì soạn thảo | Cơ quan phối hợp | Cấp trình | Thời gian trình",
    "no task leadUnit coopUnits extra deadline",
  ],
  [
    "Stt | Các nhiệm vụ chủ yếu | Đơn vị thực hiện | Đơn vị phối hợp thực hiện | Thời gian hoàn thành | Dự toán kinh phí (triệu đồng)",
    "no task leadUnit coopUnits deadline budget",
  ],
  [
    "STT | Công việc | Bộ phận chủ trì | Bộ phận phối hợp | Thời gian | Sản phẩm đạt được",
    "no task leadUnit coopUnits deadline product",
  ],
  [
    "TT | Nhiệm vụ | Chỉ tiêu | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Kết quả",
    "no task extra leadUnit coopUnits deadline product",
  ],
  [
    "STT | Nhiệm vụ cụ thể | Người chịu trách nhiệm chính | Bộ phận chủ trì tham mưu | Thời hạn | Kết quả",
    "no task extra leadUnit deadline product",
  ],
  ["STT | Nhiệm vụ | Cán bộ chủ trì | Thời hạn | Kết quả", "no task leadUnit deadline product"],
  [
    "STT | Nội dung thực hiện | Cá nhân, đơn vị chủ trì | Cá nhân, đơn vị phối hợp | Hoàn thành trước ngày | Sản phẩm hoàn thành",
    "no task leadUnit coopUnits deadline product",
  ],
  [
    "STT | Nội dung | Phòng, đơn vị chủ trì | Phòng, đơn vị phối hợp | Thời hạn hoàn thành | Kết quả cần đạt",
    "no task leadUnit coopUnits deadline product",
  ],
  [
    "STT | Nội dung | Đầu mối thực hiện | Đơn vị tham gia | Tiến độ | Kết quả dự kiến",
    "no task leadUnit coopUnits deadline product",
  ],
  [
    "STT | Tên công việc | Phân công chủ trì | Phân công phối hợp | Ngày hoàn thành | Sản phẩm/kết quả",
    "no task leadUnit coopUnits deadline product",
  ],
  [
    "STT | Nội dung các nhiệm vụ CCHC | Chủ trì thực hiện | Đơn vị phối hợp | Thời gian hoàn thành | Kinh phí",
    "no task leadUnit coopUnits deadline budget",
  ],
  [
    "TT | NHIỆM VỤ, GIẢI PHÁP | CƠ QUAN CHỦ TRÌ | CƠ QUAN PHỐI HỢP | THỜI GIAN HOÀN THÀNH | DỰ KIẾN SẢN PHẨM HOÀN THÀNH",
    "no task leadUnit coopUnits deadline product",
  ],
  [
    "TT | Nhiệm vụ | Sản phẩm chủ yếu | Đơn vị chủ trì tham mưu | Cơ quan, đơn vị, địa phương phối hợp | Thời gian hoàn thành",
    "no task product leadUnit coopUnits deadline",
  ],
  [
    "STT | Nội dung | Kết quả đầu ra | Đơn vị chịu trách nhiệm chính | Đơn vị phối hợp | Thời điểm hoàn thành",
    "no task product leadUnit coopUnits deadline",
  ],
  [
    "Mã số | Nhiệm vụ | Sản phẩm | Chủ trì | Phối hợp | Thời gian",
    "no task product leadUnit coopUnits deadline",
  ],
  [
    "TT | Lĩnh vực | Nhiệm vụ | Sản phẩm | Chủ trì | Phối hợp | Thời gian",
    "no extra task product leadUnit coopUnits deadline",
  ],
  [
    "TT | Nhóm nhiệm vụ | Nhiệm vụ cụ thể | Sản phẩm | Chủ trì | Phối hợp | Thời gian",
    "no task activity product leadUnit coopUnits deadline",
  ],
  [
    "TT | Yêu cầu nhiệm vụ | Hoạt động triển khai | Sản phẩm | Cơ quan thực hiện | Thời gian thực hiện | Nguồn kinh phí",
    "no task activity product leadUnit deadline budget",
  ],
  [
    "TT | Văn bản, đề án | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian trình | Cơ quan ban hành",
    "no task leadUnit coopUnits deadline extra",
  ],
  [
    "TT | Nội dung công việc | Đơn vị thực hiện | Thời gian (dự kiến) | Ghi chú",
    "no task leadUnit deadline extra",
  ],
  [
    "TT | Nhiệm vụ | Đơn vị đầu mối | Đơn vị phối hợp | Mốc thời gian | Sản phẩm cụ thể | Căn cứ",
    "no task leadUnit coopUnits deadline product extra",
  ],
  [
    "TT | Nội dung nhiệm vụ | Đơn vị/Cá nhân thực hiện | Thời gian hoàn thành | Sản phẩm",
    "no task leadUnit deadline product",
  ],
  [
    "TT | Nội dung | Cơ quan tham mưu | Cơ quan phối hợp | Hình thức văn bản | Thời gian ban hành",
    "no task leadUnit coopUnits product deadline",
  ],
  [
    "TT | Mục tiêu cụ thể | Giải pháp | Hoạt động | Cơ quan chủ trì | Thời hạn",
    "no objective task activity leadUnit deadline",
  ],
  [
    "TT | Nội dung | Lãnh đạo UBND phụ trách | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Kết quả | Tình trạng",
    "no task extra leadUnit coopUnits deadline product extra",
  ],
  ["No. | Nhiệm vụ | Đơn vị chủ trì | Deadline | Sản phẩm", "no task leadUnit deadline product"],
  [
    "TT | Nhiệm vụ | Đơn vị (chủ trì) | Đơn vị (phối hợp) | T.gian hoàn thành | SP",
    "no task leadUnit coopUnits deadline product",
  ],
  [
    "TT | Nhiệm vụ | ĐV chủ trì | ĐV phối hợp | TG hoàn thành | Kết quả",
    "no task leadUnit coopUnits deadline product",
  ],
  [
    "TT | Nhiệm vụ trọng tâm năm 2026 | Sở, ban, ngành chủ trì | Sở, ban, ngành, địa phương phối hợp | Thời gian hoàn thành năm 2026 | Sản phẩm",
    "no task leadUnit coopUnits deadline product",
  ],
  [
    "TT | Nội dung công việc | Kết quả thực hiện | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện",
    "no task product leadUnit coopUnits deadline",
  ],
  [
    "TT | Nội dung | Sản phẩm dự kiến hoàn thành | Đơn vị, cá nhân chủ trì | Đơn vị, cá nhân phối hợp | Thời gian dự kiến hoàn thành",
    "no task product leadUnit coopUnits deadline",
  ],
  [
    "TT | Nhiệm vụ được giao | Văn bản giao nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Hạn xử lý | Kết quả",
    "no task extra leadUnit coopUnits deadline product",
  ],
  [
    "T.T | Việc cần làm | Khoa, phòng, cá nhân thực hiện | Đơn vị cùng thực hiện | Ngày phải xong | Hình thức văn bản, sản phẩm | Kết quả đến nay",
    "no task leadUnit coopUnits deadline product extra",
  ],
  [
    "TT | Nhiệm vụ được giao | Phòng/Bộ phận | Bộ phận liên quan | Yêu cầu tiến độ | Yêu cầu cần đạt | Ngày hoàn thành thực tế",
    "no task leadUnit coopUnits deadline product extra",
  ],
  [
    "Mục | Lĩnh vực/nội dung | Đơn vị được phân công | Đơn vị hỗ trợ | Dự kiến hoàn thành | Hồ sơ minh chứng",
    "no task leadUnit coopUnits deadline product",
  ],
  [
    "TT | Nhiệm vụ | Sở, ngành thực hiện | Thời hạn | Sản phẩm | Tài liệu kiểm chứng",
    "no task leadUnit deadline product extra",
  ],
  [
    "TT | Nhóm giải pháp | Giải pháp cụ thể | Trách nhiệm chính | Trách nhiệm phối hợp | Lộ trình thực hiện",
    "no task activity leadUnit coopUnits deadline",
  ],
  ["TT | Văn bản | Cơ quan chủ trì | Thời gian trình | Cấp trình", "no task leadUnit deadline extra"],
];
describe("the columns below a head", () => {
  it.each(cases)("%s", (head, want) => {
    const row = (no: string): string =>
      head
        .split("|")
        .map((_, at) => (at === 0 ? no : `Nội dung ${at}`))
        .join(" | ");
    const { candidates } = readPlan(drawnDocument(`${head}\n${row("1")}\n${row("2")}`));
    expect(candidates[0]?.columns.map(({ use }) => use).join(" ")).toBe(want);
  });
});

const OWN_WORDS = `TT | Nhiệm vụ | Ai gánh vác | Cùng chung tay | Thời gian | Cái đạt được | Kinh phí | Ghi nhớ
1 | Niêm yết thủ tục hành chính | Văn phòng Sở | Các phòng chuyên môn | Quý I/2026 | Quyết định công bố | 5 | làm sớm
2 | Kiểm tra kỷ cương hành chính | Thanh tra Sở | Văn phòng Sở | Trước 30/9/2026 | Báo cáo kết quả | |
3 | Tự chấm điểm chỉ số | Phòng Kế hoạch | | Tháng 12 | Báo cáo tự chấm | |`;

const usesOf = (drawing: string): string | undefined =>
  readPlan(drawnDocument(drawing))
    .candidates[0]?.columns.map(({ use }) => use)
    .join(" ");

describe("crosses under years", () => {
  it("say in which year work is done", () => {
    const deadlines = (head: string): string[] =>
      readPlan(
        drawnDocument(`TT | Nhiệm vụ | Chủ trì | ${head} | Sản phẩm
          1 | Lập đề án | Sở A | x | | Đề án
          2 | Triển khai | Sở B | x | x | Báo cáo`),
      ).plan.activities.map(({ cells }) => cells.deadline);
    expect(deadlines("Năm 2025 | Năm 2026")).toEqual(["Năm 2025", "Năm 2025, năm 2026"]);
    expect(deadlines("Lộ trình | <\n ^ | ^ | ^ | 2025 | 2026 | ^")).toEqual([
      "Năm 2025",
      "Năm 2025, năm 2026",
    ]);
  });

  it("are none where figures stand there", () => {
    const { plan } = readPlan(
      drawnDocument(`TT | Nhiệm vụ | Chủ trì | Thời hạn | Năm 2025 | Năm 2026
        1 | Trả đúng hạn | Sở A | Quý I | 95 | 98
        2 | Số hóa | Sở B | Quý II | 60 | 80`),
    );
    expect(plan.activities.map(({ cells }) => cells.deadline)).toEqual(["Quý I", "Quý II"]);
    expect(plan.activities[1]?.extra).toEqual({ "Năm 2025": "60", "Năm 2026": "80" });
  });
});

describe("two columns of those who assist", () => {
  const coopOf = (upper: string): string | undefined =>
    readPlan(
      drawnDocument(`TT | Nhiệm vụ | ${upper} | < | < | Thời hạn
        ^ | ^ | Chủ trì | Phối hợp trong ngành | Phối hợp ngoài ngành | ^
        1 | Rà soát | Phòng A | Phòng B | Công an xã | Quý I`),
    ).plan.activities[0]?.cells.coopUnits;

  it("are read together below one heading", () => {
    expect(coopOf("Đơn vị thực hiện")).toBe("Phòng B\nCông an xã");
  });
});

describe("crosses under the names of units", () => {
  it("say whose the work is, and are to be looked at", () => {
    const { plan, candidates } = readPlan(
      drawnDocument(`TT | Nhiệm vụ | Thời hạn | Đơn vị thực hiện | < | < | Sản phẩm
        ^ | ^ | ^ | Văn phòng | Phòng Nội vụ | Tổ số hóa | ^
        1 | Lập kế hoạch | Quý I | x | | | Kế hoạch
        2 | Tự chấm điểm | Quý II | | x | X | Báo cáo
        3 | Số hóa hồ sơ | Quý III | | PH | x | Dữ liệu`),
    );
    const { activities, columns } = plan;
    expect(columns).toEqual(["TT", "Nhiệm vụ", "Thời hạn", "Đơn vị thực hiện", "Sản phẩm"]);
    expect(activities.map(({ cells }) => cells.leadUnit)).toEqual([
      "Văn phòng",
      "Phòng Nội vụ; Tổ số hóa",
      "Tổ số hóa",
    ]);
    expect(activities.map(({ cells }) => cells.coopUnits)).toEqual(["", "", "Phòng Nội vụ"]);
    expect(activities[0]?.doubts).toEqual([{ field: "leadUnit", reason: "marks" }]);
    expect(activities[2]?.doubts.map(({ field }) => field)).toEqual(["leadUnit", "coopUnits"]);
    expect(candidates[0]?.columns[3]?.samples.slice(0, 2)).toEqual(["Văn phòng", "Phòng Nội vụ; Tổ số hóa"]);
  });

  it("may be letters for leading and assisting, and then a cross beside a leader assists", () => {
    const { plan } = readPlan(
      drawnDocument(`TT | Nhiệm vụ | Thời hạn | Đơn vị thực hiện | < | < | Sản phẩm
        ^ | ^ | ^ | Văn phòng | Phòng Nội vụ | Tổ số hóa | ^
        1 | Lập kế hoạch | Quý I | CT | PH | | Kế hoạch
        2 | Tự chấm điểm | Quý II | P | C | P | Báo cáo
        3 | Số hóa hồ sơ | Quý III | x | CT | | Dữ liệu`),
    );
    expect(plan.activities.map(({ cells }) => [cells.leadUnit, cells.coopUnits])).toEqual([
      ["Văn phòng", "Phòng Nội vụ"],
      ["Phòng Nội vụ", "Văn phòng; Tổ số hóa"],
      ["Phòng Nội vụ", "Văn phòng"],
    ]);
  });

  it("are none where the columns hold words", () => {
    const [activity] = readPlan(
      drawnDocument(`TT | Nhiệm vụ | Thời hạn | Đơn vị thực hiện | < | Sản phẩm
        ^ | ^ | ^ | Chủ trì | Phối hợp | ^
        1 | Lập kế hoạch | Quý I | Văn phòng | Thanh tra | Kế hoạch
        2 | Tự chấm điểm | Quý II | Thanh tra | | Báo cáo`),
    ).plan.activities;
    expect([activity?.cells.leadUnit, activity?.cells.coopUnits]).toEqual(["Văn phòng", "Thanh tra"]);
  });
});

describe("columns whose headings are in an office's own words", () => {
  it("go by what they hold, and each is told", () => {
    expect(usesOf(OWN_WORDS)).toBe("no task leadUnit coopUnits deadline product budget extra");
    const { warnings } = readPlan(drawnDocument(OWN_WORDS)).plan;
    const told = warnings.filter(({ code }) => code === "guessed-column").map(({ text }) => text);
    expect(told).toEqual(["Ai gánh vác", "Cùng chung tay", "Cái đạt được"]);
  });

  it("have their cells marked, those with words, until a person says what the column is for", () => {
    const { activities } = readPlan(drawnDocument(OWN_WORDS)).plan;
    expect(activities.map(({ doubts }) => doubts.map(({ field, reason }) => `${field} ${reason}`))).toEqual([
      ["leadUnit column", "coopUnits column", "product column"],
      ["leadUnit column", "coopUnits column", "product column"],
      ["leadUnit column", "product column"],
    ]);
    const uses = ["no", "task", "leadUnit", "extra", "deadline", "product", "budget", "coopUnits"] as const;
    const chosen = readPlan(drawnDocument(OWN_WORDS), { choices: { columns: { "0": uses } } }).plan;
    expect(chosen.activities[0]?.doubts.map(({ field }) => field)).not.toContain("coopUnits");
  });

  it("are told though another table of the plan has such a column under a known heading", () => {
    const { warnings } = readPlan(
      drawnDocument(
        `TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn
        1 | Lập kế hoạch | Văn phòng | Các phòng | Quý I`,
        `TT | Nhiệm vụ | Chủ trì | Cùng chung tay | Thời hạn
        1 | Báo cáo | Thanh tra | Phòng Nội vụ | Quý II
        2 | Sơ kết | Văn phòng | Phòng Tư pháp | Quý IV`,
      ),
    ).plan;
    expect(warnings.filter(({ code }) => code === "guessed-column").map(({ text }) => text)).toEqual([
      "Cùng chung tay",
    ]);
  });

  it("are no unit's where they say where work is done, or for whom", () => {
    for (const heading of ["Địa điểm", "Địa điểm tổ chức", "Đối tượng", "Phạm vi áp dụng"]) {
      const [activity] = readPlan(
        drawnDocument(`TT | Nội dung | Đơn vị thực hiện | Thời gian | ${heading}
          1 | Tập huấn | Phòng Nội vụ | Tháng 4 | Các khoa, phòng
          2 | Khảo sát | Phòng Tư pháp | Quý II | Văn phòng UBND`),
      ).plan.activities;
      expect([activity?.cells.coopUnits, activity?.extra]).toEqual(["", { [heading]: "Các khoa, phòng" }]);
    }
  });

  it("take no column's place that a heading names", () => {
    expect(usesOf(OWN_WORDS.replace("Ghi nhớ", "Đơn vị chủ trì"))).toBe(
      "no task coopUnits extra deadline product budget leadUnit",
    );
  });

  it("keep their headings where hardly any is known", () => {
    const drawing = OWN_WORDS.replace("Thời gian", "Lúc nào").replace("Kinh phí", "Tiền");
    expect(usesOf(drawing)).toBe("no task leadUnit coopUnits deadline product extra extra");
    const { activities, columns } = readPlan(drawnDocument(drawing)).plan;
    expect(activities).toHaveLength(3);
    expect(columns).toContain("Cùng chung tay");
  });
});

describe("the parts of a budget", () => {
  const budgetOf = (parts: string): string | undefined =>
    readPlan(
      drawnDocument(`TT | Nhiệm vụ | Chủ trì | Thời hạn | Kinh phí (triệu đồng) | <
        ^ | ^ | ^ | ^ | ${parts}
        1 | Rà soát | Sở A | Quý I | 25 | 5`),
    ).plan.activities[0]?.cells.budget;

  it("are the budget where they sum it up, else by the first of them", () => {
    expect(budgetOf("Ngân sách huyện | Nguồn khác")).toBe("25");
    expect(budgetOf("Ngân sách huyện | Tổng số")).toBe("5");
  });
});

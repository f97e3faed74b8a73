import { importText } from "../../../src/import/document";

const table = (rows: string): string =>
  `KẾ HOẠCH NĂM 2026\n\nPHỤ LỤC\n\n TT   Nhiệm vụ                         Đơn vị chủ trì     Thời hạn\n${rows}\n`;
const row = (no: string, task = "Rà soát thủ tục hành chính"): string =>
  `${no.padEnd(6)}${task.padEnd(33)}Văn phòng Sở       Quý I`;
const rowsOf = (text: string): string[] =>
  importText(table(text)).activities.map(({ section, no, cells }) => `${section}/${no} ${cells.task}`);

describe("the numbers of a layout text's rows", () => {
  it("are whole where their column tore them", () => {
    const first = Array.from({ length: 9 }, (_, at) =>
      row(`1.${at + 1}`, `Rà soát nhóm thủ tục số ${at + 1}`),
    );
    const torn = (rest: string, task: string): string =>
      `${row("1.1", task)}\n${rest.padEnd(6)}cho cán bộ, công chức, viên chức`;
    const rows = [...first, torn("0", "Tập huấn nghiệp vụ"), torn("1", "Kiểm tra kỷ luật, kỷ cương")];
    expect(rowsOf(rows.join("\n")).slice(8)).toEqual([
      "/1.9 Rà soát nhóm thủ tục số 9",
      "/1.10 Tập huấn nghiệp vụ cho cán bộ, công chức, viên chức",
      "/1.11 Kiểm tra kỷ luật, kỷ cương cho cán bộ, công chức, viên chức",
    ]);
  });

  it("are two where a section begins anew behind one", () => {
    const many = Array.from({ length: 11 }, (_, at) => row(`${at + 1}`, `Rà soát nhóm thủ tục số ${at + 1}`));
    const title = "II    CẢI CÁCH TÀI CHÍNH CÔNG";
    const text = ["I     CẢI CÁCH THỂ CHẾ", ...many, title, row("1", "Sơ kết"), row("2", "Tổng kết")].join(
      "\n",
    );
    expect(rowsOf(text).slice(10)).toEqual([
      "I/11 Rà soát nhóm thủ tục số 11",
      "II/1 Sơ kết",
      "II/2 Tổng kết",
    ]);
  });

  it("are none of the text's that begin a line beside them", () => {
    const own = (no: string, task: string): string =>
      `${no.padEnd(3)}${task.padEnd(31)}Văn phòng Sở       Quý I`;
    const cited = [
      "   Rà soát, sửa đổi, bổ sung văn",
      own("2.", "bản quy định (Khoản 2 Điều"),
      "   5      Nghị    định    số",
      "   61/2018/NĐ-CP)",
    ];
    const aside = ["   Công khai thủ tục hành", own("4.", "chính trong thời hạn là"), "   05 ngày làm việc"];
    const rows = [
      own("1.", "Rà soát thủ tục hành chính"),
      ...cited,
      own("3.", "Kiểm tra kỷ luật, kỷ cương"),
      ...aside,
      own("5.", "Tổng kết công tác"),
    ];
    expect(rowsOf(rows.join("\n"))).toEqual([
      "/1. Rà soát thủ tục hành chính",
      "/2. Rà soát, sửa đổi, bổ sung văn bản quy định (Khoản 2 Điều 5 Nghị định số 61/2018/NĐ-CP)",
      "/3. Kiểm tra kỷ luật, kỷ cương",
      "/4. Công khai thủ tục hành chính trong thời hạn là 05 ngày làm việc",
      "/5. Tổng kết công tác",
    ]);
  });

  it("begin no section with the quarter that ends a cell", () => {
    const head = " TT   Nhiệm vụ                         Thời hạn     Đơn vị chủ trì";
    const own = (no: string, task: string): string =>
      `${no.padEnd(6)}${task.padEnd(33)}Quý I        Văn phòng Sở`;
    const quarter = [
      "                                       Quý II,      Ban Quản lý",
      "1     Rà soát thủ tục hành chính       Quý          rừng phòng hộ,",
      "                                         III        Hạt Kiểm lâm",
    ];
    const rows = [
      "I     CẢI CÁCH THỂ CHẾ",
      ...quarter,
      own("2", "Sơ kết công tác"),
      own("3", "Tổng kết công tác"),
    ];
    const { activities } = importText(`KẾ HOẠCH\n\nPHỤ LỤC\n\n${head}\n${rows.join("\n")}\n`);
    expect(activities.map(({ section, no }) => `${section}/${no}`)).toEqual(["I/1", "I/2", "I/3"]);
    expect(activities[0]?.cells.deadline).toBe("Quý II, Quý III");
  });
});

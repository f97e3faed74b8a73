/** Sentences of the command line. */
export const usage = `Cách dùng: npm run --silent cchc -- LỆNH …
  import TỆP [--year N]                     đọc kế hoạch, in các dòng của phụ lục
  check TỆP [--catalogue DANHMUC]           kiểm tra kế hoạch hoặc sổ, in các phát hiện
  build TỆP --out SO.xlsx [--scheme S.json] [--catalogue DANHMUC] [--cut-off NGÀY] [--year N] [--dry-run]
                                            lập sổ; sổ đã có thì cập nhật, giữ số liệu đã nhập;
                                            --dry-run: chỉ in những gì sẽ thay đổi, không ghi
  new-year SO_CU.xlsx TỆP --out SO_MOI.xlsx [--scheme S.json] [--cut-off NGÀY] [--year N]
                                            lập sổ năm sau: giữ đơn vị, bộ tiêu chí, thiết lập, ngày nghỉ
                                            và chỉ số năm trước để so sánh
  scheme TỆP [--out S.json|S.xlsx]          đọc bộ tiêu chí từ quyết định của tỉnh (Word, PDF, Excel), từ JSON hoặc từ bảng
                                            S.xlsx đã sửa; in từng quy tắc và những điều cần xác nhận;
                                            S.json hay S.xlsx đều dùng được cho build --scheme
  undo SO.xlsx --out SO2.xlsx [--steps N]   hoàn tác lần ghi gần nhất (hoàn tác lần nữa thì làm lại);
                                            --steps N: hoàn tác N lần ghi gần nhất còn hiệu lực (tối đa 10)
  score SO.xlsx [--cut-off NGÀY] [--what-if] in tỷ lệ hoàn thành và điểm theo công thức trong sổ;
                                            --what-if: tiêu chí nào gần mức điểm cao hơn nhất
  report SO.xlsx --kind q1|h1|m9|year|self|remind --out SO2.xlsx [--unit ĐƠN VỊ] [--cut-off NGÀY]
                 [--freeze] [--word BC.docx]
                                            lập hoặc lập lại trang báo cáo quý I, 6 tháng, 9 tháng, năm, tự đánh giá
                                            hoặc văn bản đôn đốc; --cut-off đổi ngày chốt số liệu của cả sổ;
                                            --freeze chốt báo cáo (kỳ sau có bảng so sánh); --word ghi thêm tệp Word
  deadlines [--year N]                      đọc mỗi dòng một thời hạn (từ đầu vào chuẩn)
  units [--catalogue DANHMUC]               đọc mỗi dòng một ô đơn vị (từ đầu vào chuẩn)
DANHMUC là một sổ (trang Đơn vị), một danh sách JSON hoặc một kế hoạch.
Ngày viết dd/mm/yyyy hoặc yyyy-mm-dd. Kết quả là JSON; mã thoát 0: xong, 1: xong, có lỗi trong kế hoạch, 2: dữ liệu vào không dùng được.`;

export const unknownCommand = (name: string) => `Không có lệnh “${name}”.`;
export const unknownOption = (name: string) => `Không có tùy chọn --${name}.`;
export const optionNeedsValue = (name: string) => `Tùy chọn --${name} cần một giá trị.`;
export const badReportKind = (text: string, kinds: readonly string[]) =>
  `Cần --kind và loại báo cáo: ${kinds.join(", ")}${text === "" ? "" : ` (đang là “${text}”)`}.`;
export const fileMissing = "Lệnh này cần tên một tệp.";
export const planMissing = "Lệnh này cần tên sổ năm trước, rồi tên kế hoạch của năm sau.";
export const outExists = (name: string) =>
  `Đã có tệp “${name}”. Hãy chọn tên khác cho sổ năm mới, hoặc dùng lệnh build để cập nhật sổ đó.`;
export const outMissing = "Cần --out và tên sổ sẽ ghi, ví dụ --out so-cchc-2023.xlsx.";
export const outNotXlsx = (name: string) => `Tên sổ phải kết thúc bằng .xlsx (đang là “${name}”).`;
export const wordNotDocx = (name: string) => `Tên tệp Word phải kết thúc bằng .docx (đang là “${name}”).`;
export const outNotScheme = (name: string) =>
  `Tên tệp bộ tiêu chí phải kết thúc bằng .json hoặc .xlsx (đang là “${name}”).`;
export const cannotRead = (name: string) =>
  `Không đọc được tệp “${name}”. Hãy kiểm tra đường dẫn và quyền truy cập.`;
export const cannotWrite = (name: string) =>
  `Không ghi được tệp “${name}”. Hãy kiểm tra thư mục và quyền ghi; nếu sổ đang mở trong Excel, hãy đóng lại.`;
export const badYear = (text: string) => `“${text}” không phải là năm. Viết bốn chữ số, ví dụ 2023.`;
export const badDate = (text: string) => `“${text}” không phải là ngày. Viết dd/mm/yyyy, ví dụ 30/11/2023.`;
export const badScheme = (name: string) => `Tệp bộ tiêu chí “${name}” không phải JSON hợp lệ.`;
export const badCatalogue = (name: string, entry: number) =>
  entry === 0
    ? `Tệp danh mục đơn vị “${name}” không đọc được. Cần một danh sách JSON các tên hoặc {name, aliases, kind, groups}.`
    : `Mục thứ ${entry} trong danh mục đơn vị “${name}” không phải là đơn vị. Mỗi mục là một tên hoặc {name, aliases, kind, groups}.`;
export const notAWorkbook = (name: string) => `Tệp “${name}” không phải là một sổ Excel (.xlsx) đọc được.`;
export const stepsNotNumber = (text: string) =>
  `--steps cần một số từ 1 đến 99 (đang là “${text}”), ví dụ --steps 3.`;
export const yearNeeded = "Kế hoạch không ghi năm. Hãy cho biết năm bằng --year, ví dụ --year 2023.";
export const unexpected = (detail: string) =>
  `Có lỗi ngoài dự kiến, chưa ghi gì. Chi tiết kỹ thuật: ${detail}`;
export const journalBuilt = "Lập hoặc cập nhật sổ từ kế hoạch";

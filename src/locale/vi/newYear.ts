/** Sentences of: starting next year's workbook. */
export const journal = "Lập sổ năm mới từ sổ năm trước";
export const noPlan = "Tệp này không phải là sổ đã lập từ kế hoạch, nên không lập được sổ năm mới từ nó.";
export const noScheme =
  "Sổ năm trước do phiên bản cũ lập, không giữ bộ tiêu chí. Hãy cập nhật sổ đó một lần từ kế hoạch của nó, hoặc cho biết tệp bộ tiêu chí (--scheme).";
export const notLater = (year: number, before: number) =>
  `Kế hoạch là của năm ${year}, không sau năm ${before} của sổ này. Hãy chọn kế hoạch của năm sau, hoặc cập nhật chính sổ này.`;

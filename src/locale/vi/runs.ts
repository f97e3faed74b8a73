/** Sentences of the pane about runs that can be taken back, and runs that were cut short. */
export const runs = {
  interruptedTitle: "Lần ghi trước chưa xong",
  interrupted: (what: string, at: string): string =>
    `“${what}”${at === "" ? "" : ` lúc ${at}`} bị ngắt giữa chừng. Đưa lại kế hoạch để ghi nốt, hoặc hoàn tác phần đã ghi. Số liệu đã nhập không bị ảnh hưởng.`,
  undo: "Hoàn tác lần ghi gần nhất",
  redo: "Làm lại lần ghi đã hoàn tác",
  undoInterrupted: "Hoàn tác phần đã ghi",
  undoHint: (what: string, at: string): string => (at === "" ? what : `${what} (${at})`),
  undoing: "Đang hoàn tác…",
  undone: (what: string, cells: number): string => `Đã hoàn tác “${what}”: ${cells} ô trở lại như trước.`,
  undoneRuns: (runs: number, what: string, cells: number): string =>
    `Đã hoàn tác ${runs} lần ghi, về trước “${what}”: ${cells} ô trở lại như trước.`,
  left: (count: number): string => `${count} ô đã được sửa sau lần ghi đó nên giữ nguyên:`,
  leftCell: (sheet: string, address: string, now: string): string =>
    `${sheet}!${address}: ${now === "" ? "(trống)" : now}`,
  more: (count: number): string => `và ${count} ô khác`,
  history: "Các lần ghi trước",
  historyLead: "Mới nhất ở trên, tối đa 10 lần. Chọn một lần để đưa sổ về như trước lần đó.",
  historyEmpty: "Chưa có lần ghi nào hoàn tác được.",
  reading: "Đang xem các lần ghi…",
  cells: (count: number | undefined): string => (count === undefined ? "không rõ số ô" : `${count} ô`),
  unnamed: "Ghi vào sổ",
  backTo: "Về trước lần này",
  backToLabel: (what: string, at: string): string => `Về trước “${what}”${at === "" ? "" : ` lúc ${at}`}`,
  again: "Làm lại",
  againLabel: (what: string): string => `Làm lại phần đã “${what}”`,
  previewTitle: "Trước khi hoàn tác",
  preview: (runs: number, cells: number): string =>
    cells === 0
      ? `Hoàn tác ${runs} lần ghi: không ô nào thay đổi.`
      : `Hoàn tác ${runs} lần ghi: ${cells} ô trở lại như trước.`,
  previewAgain: (cells: number): string => `Làm lại: ${cells} ô nhận lại nội dung đã hoàn tác.`,
  keeps: (count: number): string =>
    `${count} ô đã được sửa sau các lần ghi đó sẽ giữ nguyên nội dung hiện nay:`,
  keepsNone: "Không ô nào đã được sửa sau đó.",
  canRedo: "Hoàn tác xong vẫn làm lại được.",
  confirm: "Hoàn tác",
  confirmKeeping: (count: number): string => `Hoàn tác, giữ ${count} ô đã sửa`,
  previewFailedTitle: "Chưa xem trước được",
  previewing: "Đang xem những ô sẽ thay đổi…",
  redoing: "Đang làm lại…",
  cancel: "Thôi",
  close: "Đóng",
  failedTitle: "Chưa hoàn tác được",
  lookFailedTitle: "Chưa xem được lần ghi trước",
} as const;

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
  left: (count: number): string => `${count} ô đã được sửa sau lần ghi đó nên giữ nguyên:`,
  leftCell: (sheet: string, address: string, now: string): string =>
    `${sheet}!${address}: ${now === "" ? "(trống)" : now}`,
  more: (count: number): string => `và ${count} ô khác`,
  failedTitle: "Chưa hoàn tác được",
  lookFailedTitle: "Chưa xem được lần ghi trước",
} as const;

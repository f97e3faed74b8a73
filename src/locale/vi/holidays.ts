/** Names of the public holidays (Bộ luật Lao động 2019, Điều 112), as the sheet Ngày nghỉ shows them. */
export const HOLIDAY_NAMES = {
  newYear: "Tết Dương lịch",
  lunarNewYear: "Tết Nguyên đán",
  hungKings: "Giỗ Tổ Hùng Vương",
  victory: "Ngày Chiến thắng 30/4",
  labour: "Ngày Quốc tế lao động 1/5",
  national: "Quốc khánh 2/9",
  nationalEve: "Quốc khánh (ngày liền kề)",
} as const;

/** @example substituteFor("Tết Nguyên đán") // "Nghỉ bù Tết Nguyên đán" */
export const substituteFor = (name: string): string => `Nghỉ bù ${name}`;
export const exchangedFor = (worked: string): string => `Nghỉ hoán đổi, làm bù ngày ${worked}`;
export const workedFor = (off: string): string => `Làm bù cho ngày ${off}`;

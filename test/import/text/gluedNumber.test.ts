import { importText } from "../../../src/import/document";
import { endOfNumber } from "../../../src/import/text/gluedNumber";

describe("a row's number that the next cell's text touches", () => {
  it.each([
    ["1.11Kiện", 4],
    ["1.17được", 4],
    ["1.10-", 4],
    ["2.1.3.Rà", 6],
    ["12Nâng", 2],
    ["STTMục", 3],
    ["TTNội", 2],
  ])("ends in front of it: %s", (word, end) => {
    expect(endOfNumber(word)).toBe(end);
  });

  it.each(["1.5km", "2.0MB", "12giờ", "468/QĐ-TTg", "61/2018", "1.254", "TTHC", "STT", "5G", "30.4.2026"])(
    "is none in other words: %s",
    (word) => {
      expect(endOfNumber(word)).toBe(0);
    },
  );

  const numbers = Array.from({ length: 12 }, (_, at) => `1.${at + 1}`);
  const read = (text: string): string[] => importText(text).activities.map(({ no }) => no);

  it("is the row's in the raw form, and the head over it a head", () => {
    const row = (no: string): string =>
      `${no}${no.length > 3 ? "" : " "}Rà soát quy trình số\nBáo cáo\nVăn phòng Sở\nQuý I\n`;
    const head = "STTNhiệm vụ Kết quả Đơn vị chủ trì Thời hạn\n";
    expect(read(`PHỤ LỤC\n${head}${numbers.map(row).join("")}`)).toEqual(numbers);
  });

  it("is the row's in the layout form", () => {
    const row = (no: string): string =>
      `${no.padEnd(4)}Rà soát quy trình nội bộ     Báo cáo      Văn phòng Sở      Quý I\n`;
    const head = "TT  Nhiệm vụ                     Kết quả      Đơn vị chủ trì    Thời hạn\n";
    expect(read(`PHỤ LỤC\n\n${head}${numbers.map(row).join("")}`)).toEqual(numbers);
  });
});

it("a head's lower line is the head's though its words stand close, seven with single blanks", () => {
  const head = `TT   Nội dung                     Kết quả/Sản     Cơ quan   Cơ quan   Thời hạn
                                     phẩm       chủ trì thực phối hợp hoàn thành
                                                   hiện
`;
  const row = (no: number): string =>
    `${no}    Rà soát quy trình nội bộ     Báo cáo         Văn phòng Thanh tra Quý ${"I".repeat(no)}\n`;
  const { activities } = importText(`PHỤ LỤC\n\n${head}${[1, 2, 3].map(row).join("")}`);
  expect(activities.map(({ cells }) => cells)).toMatchObject(
    ["Quý I", "Quý II", "Quý III"].map((deadline) => ({
      task: "Rà soát quy trình nội bộ",
      product: "Báo cáo",
      leadUnit: "Văn phòng",
      coopUnits: "Thanh tra",
      deadline,
    })),
  );
});

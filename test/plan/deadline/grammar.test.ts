import type { DeadlineConventions } from "../../../src/plan/deadline";
import {
  DEFAULT_CONVENTIONS,
  dueDate,
  milestonesOf,
  questionOf,
  readDeadline,
} from "../../../src/plan/deadline/read";

const context = { year: 2023, conventions: DEFAULT_CONVENTIONS };
const read = (text: string, year: number | null = 2023) => readDeadline(text, { ...context, year });
const due = (text: string, year: number | null = 2023) => dueDate(read(text, year));
const milestones = (text: string) => milestonesOf(read(text), context).map((milestone) => milestone.due);

describe("dates that people write in many ways", () => {
  it.each([
    ["Tháng 12//2026", "2026-12-31"],
    ["Thang 8/2026", "2026-08-31"],
    ["Quý IV/ 2026", "2026-12-31"],
    ["Quý l/2026", "2026-03-31"],
    ["Q1/2026", "2026-03-31"],
    ["Quý hai năm 2026", "2026-06-30"],
    ["quy 4 nam 2023", "2023-12-31"],
    ["Tháng sáu", "2023-06-30"],
    ["T6/2026", "2026-06-30"],
    ["30/11/23", "2023-11-30"],
    ["15.3.2026.", "2026-03-15"],
    ["ngày 5 tháng 6 năm 2024", "2024-06-05"],
    ["Trước 17 giờ ngày 20/3/2026", "2026-03-20"],
    ["Trước 17 giờ 00 phút, thứ Sáu, ngày 20/3/2026", "2026-03-20"],
    ["Quý I: 10/3", "2023-03-10"],
    ["16:00, 30/10/2026", "2026-10-30"],
    ["8h30' ngày 05/5/2026", "2026-05-05"],
    ["Tháng 8 năm nay", "2023-08-31"],
    ["Trước 30/6/2026 [2]", "2026-06-29"],
    ["Quý I²", "2023-03-31"],
    ["01/01/2026 ÷ 31/3/2026", "2026-03-31"],
    ["Ngày hai mươi lăm tháng mười năm 2026", "2026-10-25"],
    ["Trước Quốc khánh 2/9", "2023-09-01"],
    ["Ngày Pháp luật Việt Nam 09/11", "2023-11-09"],
    ["Quý I, trước mắt rà soát văn bản", "2023-03-31"],
    ["Truoc ngay 30/11", "2023-11-29"],
    ["Đến hết 31/12/2026", "2026-12-31"],
    ["Không muộn hơn ngày 15/6", "2023-06-15"],
    ["Từ nay đến hết năm 2026", "2026-12-31"],
    ["Trước năm 2027", "2026-12-31"],
    ["Cuối tháng 3/2026", "2026-03-31"],
    ["2026-09-30T00:00:00", "2026-09-30"],
    ["2026-09-30 00:00:00", "2026-09-30"],
    ["Hạn:\n30/6/2023", "2023-06-30"],
    ["Trong\nnăm\n2023", "2023-12-31"],
    ["Quý II, chậm nhất 15/6", "2023-06-15"],
    ["Quý II/2026 (tháng 5/2026)", "2026-05-31"],
    ["Quý I/2026 (theo Kế hoạch năm 2025)", "2026-03-31"],
    ["QuýII/2026", "2026-06-30"],
    ["Kỳ 2 tháng 9/2026", "2026-09-30"],
    ["Quy IV năm 2026", "2026-12-31"],
    ["Báo cáo quý I trước 15/3", "2023-03-14"],
    ["Trước\u200B ngày\u00A030/11", "2023-11-29"],
    ["Theo Kế hoạch số 12/KH-UBND, hoàn thành trước 30/6/2026", "2026-06-29"],
  ])("%s is due on %s", (text, expected) => {
    expect(due(text)).toBe(expected);
  });

  it("reads decomposed letters like composed ones", () => {
    expect(due("Trước ngày 30/11".normalize("NFD"))).toBe("2023-11-29");
  });
});

describe("words that must give no date", () => {
  it.each([
    "31/02/2026",
    "9/30/2026",
    "45260",
    "tháng 13",
    "tháng 11/12",
    "Quý V",
    "Quý I/II/2026",
    "Khoảng tháng 6/2026",
    "Tuần thứ ba của tháng 10",
    "Trong tháng 2, trước 20",
    "Quý I, trước Tết Nguyên đán",
    "Quý I: 10/4",
    "Tháng 1/2/2026",
    "Thứ Hai, ngày 12/8/2026",
    "Rằm tháng 8 âm lịch",
    "10/3 (âm lịch)",
    "10/3/2023 ÂL",
    "Quý 4 (chậm nhất 15.12)",
    "Trước kỳ thi tháng 6",
    "Tháng thứ hai của quý III",
    "Ngày làm việc cuối cùng của tháng 5",
    "Ngày 30 của tháng cuối quý I",
    "Hết năm học",
    "l5/6/2026",
    "2O/6/2026",
    "Kế hoạch 05/2026",
    "Thực hiện theo Quyết định 11/2026",
    "Giữa tháng 3/2026",
    "Đầu năm 2026",
    "Tuần 2 tháng 3/2026",
    "Tháng 6 hoặc tháng 7",
    "30/6/2026 (15/7/2026)",
    "Tháng 6 (2026)",
    "Không thực hiện trong năm 2026",
    "Đã hoàn thành tháng 3/2026",
    "Xây dựng kế hoạch CCHC năm 2023",
    "Kế hoạch ngày 12/3/2025",
    "Theo Quyết định số 123/QĐ-UBND ngày 12/3/2025",
    "Nghị định số 32/2024/NĐ-CP",
    "Chỉ đạo 6/8 xã trong Quý I",
    "Việt Nam 2025",
    "theo quy định",
    "Năm học 2025-2026",
    "Quý II/2026 sau khi HĐND thông qua",
    "Sau ngày 30/6/2026",
    "Từ Quý I/2026",
    "Đề xuất giao Sở Xây dựng tham mưu",
    "100 ngày kể từ ngày ban hành Kế hoạch",
    "30",
    "Thường xuyên (2025)",
    "Quý III/2026; hoàn thành trước 30/6/2026",
    "Trước 30/6/2026 hoặc theo yêu cầu",
  ])("%s", (text) => {
    expect(due(text)).toBeNull();
  });

  it("asks for the year where neither the words nor the plan give it", () => {
    expect(due("Quý I", null)).toBeNull();
    expect(questionOf(read("Quý I", null))).toBe("year");
    expect(due("Quý I/2024", null)).toBe("2024-03-31");
  });

  it("never gives a milestone of another year for a rhythm that names one", () => {
    expect(milestones("Hàng quý năm 2026")).toEqual([]);
    expect(milestones("Hàng quý năm 2023")).toEqual(["2023-03-31", "2023-06-30", "2023-09-30", "2023-12-31"]);
  });
});

describe("spans", () => {
  it.each([
    ["2022-2030", "2022-01-01", "2030-12-31"],
    ["2022 – 2030", "2022-01-01", "2030-12-31"],
    ["Giai đoạn 2021-2025", "2021-01-01", "2025-12-31"],
    ["Quý II-III/2026", "2026-04-01", "2026-09-30"],
    ["Tháng 3-6/2026", "2026-03-01", "2026-06-30"],
    ["Từ tháng 11 đến tháng 2/2027", "2026-11-01", "2027-02-28"],
    ["Tháng 11/2026 - tháng 2", "2026-11-01", "2027-02-28"],
    ["Từ 15 đến 30/6/2026", "2026-06-15", "2026-06-30"],
    ["6 tháng cuối năm", "2023-07-01", "2023-12-31"],
    ["2025 và những năm tiếp theo", "2025-01-01", null],
    ["Sau ngày 30/6/2026", "2026-07-01", null],
  ])("%s lasts from %s to %s", (text, from, to) => {
    expect(read(text)).toMatchObject({ kind: "span", from, due: to });
  });
});

describe("rhythms", () => {
  it.each([
    ["Hàng tháng, trước ngày 25", ["month"], { on: "lastMonth", day: 24 }],
    ["Ngày 25 hàng tháng", ["month"], { on: "lastMonth", day: 25 }],
    ["trước ngày 20 tháng cuối quý", ["quarter"], { on: "lastMonth", day: 19 }],
    ["Ngày 05 tháng sau", [], { on: "nextMonth", day: 5 }],
    ["Thứ sáu hàng tuần", ["week"], { on: "weekday", weekday: 5 }],
    ["Trước ngày 30 tháng 6 hằng năm", ["year"], { on: "yearDay", month: 6, day: 29 }],
    ["Trước ngày 01/01 hằng năm", ["year"], { on: "yearDay", month: 12, day: 31 }],
    ["Quý IV hàng năm", ["year"], { on: "yearDay", month: 12, day: 31 }],
    ["6 tháng/lần", ["halfYear"], null],
    ["2 lần/năm", ["halfYear"], null],
    ["Mỗi quý một lần", ["quarter"], null],
    ["Mỗi tháng 1 lần", ["month"], null],
    ["hàng tháng/quý/năm", ["month", "quarter", "year"], null],
    ["2 tháng/lần", [], null],
  ])("%s", (text, every, reportDay) => {
    expect(read(text)).toMatchObject({ kind: "periodic", every, reportDay });
  });

  it("puts a report into the month after its period, over the turn of the year too", () => {
    const found = milestones("Hàng quý, ngày 05 tháng sau");
    expect(found).toEqual(["2023-04-05", "2023-07-05", "2023-10-05", "2024-01-05"]);
  });

  it("puts the day before the 1st into the month before", () => {
    expect(milestones("Trước ngày 01 hàng tháng").slice(0, 3)).toEqual([
      "2022-12-31",
      "2023-01-31",
      "2023-02-28",
    ]);
  });

  it("shortens a day that a month doesn't have", () => {
    expect(milestones("Ngày 31 hàng tháng")[1]).toBe("2023-02-28");
  });

  it("counts the Fridays of the year itself", () => {
    const fridays = milestones("Thứ sáu hàng tuần");
    expect([fridays.length, fridays[0], fridays[51]]).toEqual([52, "2023-01-06", "2023-12-29"]);
  });

  it("reads the usual row of reports as four days", () => {
    expect(milestones("Báo cáo quý I, 6 tháng, 9 tháng, năm")).toEqual([
      "2023-03-31",
      "2023-06-30",
      "2023-09-30",
      "2023-12-31",
    ]);
  });
});

describe("reports of named periods", () => {
  it.each([
    [
      "Định kỳ 6 tháng (trước ngày 10/6), năm (trước ngày 05/12)",
      ["2023-06-09 Định kỳ 6 tháng", "2023-12-04 năm"],
    ],
    [
      "Báo cáo quý I trước 15/3, 6 tháng trước 15/6 và năm trước 15/12",
      ["2023-03-14 Báo cáo quý I", "2023-06-14 6 tháng", "2023-12-14 năm"],
    ],
    [
      "Báo cáo quý I, 6 tháng, 9 tháng: trước ngày 15 của tháng cuối kỳ",
      ["2023-03-14 quý I", "2023-06-14 6 tháng", "2023-09-14 9 tháng"],
    ],
    ["Quý III: chậm nhất ngày 20 tháng cuối quý", ["2023-09-20 "]],
    [
      "Hàng quý; trước ngày 15 của tháng cuối quý",
      ["2023-03-14 Quý I", "2023-06-14 Quý II", "2023-09-14 Quý III", "2023-12-14 Quý IV"],
    ],
    ["Thường xuyên, báo cáo trước ngày 15/12/2023", ["2023-12-14 báo cáo"]],
  ])("%s", (text, expected) => {
    const found = milestonesOf(read(text), context);
    expect(found.map(({ due: day, label }) => `${day} ${label}`)).toEqual(expected);
  });

  it("ask which periods are meant where a day fits one of them alone", () => {
    expect(questionOf(read("Định kỳ 6 tháng (trước ngày 10/6)"))).toBe("period");
  });

  it("have their day in words as in digits", () => {
    expect(milestones("Ngày hai mươi lăm hằng tháng")).toEqual(milestones("Ngày 25 hằng tháng"));
    expect(read("Trong vòng mười lăm ngày kể từ ngày ký")).toMatchObject({ kind: "relative", days: 15 });
  });
});

describe("several parts in one cell", () => {
  it("names each report by the period that stands before its day", () => {
    const text = "6 tháng đầu năm: 10/6; 6 tháng cuối năm: 10/12";
    expect(milestonesOf(read(text), context)).toEqual([
      { due: "2023-06-10", label: "6 tháng đầu năm" },
      { due: "2023-12-10", label: "6 tháng cuối năm" },
    ]);
  });

  const parts = (text: string) => {
    const deadline = read(text);
    if (deadline.kind !== "composite") throw new Error(`${text}: ${deadline.kind}`);
    return deadline.parts.map((part) => [part.label, part.deadline.kind, dueDate(part.deadline)]);
  };

  it.each([
    "Quý I/2026 lựa chọn đơn vị; Quý IV/2026 báo cáo",
    "Quý I/2026 lựa chọn đơn vị, Quý IV/2026 báo cáo",
    "Quý I/2026 lựa chọn đơn vị Quý IV/2026 báo cáo",
  ])("tells the works of %s apart", (text) => {
    expect(parts(text)).toEqual([
      ["lựa chọn đơn vị", "quarter", "2026-03-31"],
      ["báo cáo", "quarter", "2026-12-31"],
    ]);
    expect(due(text)).toBe("2026-12-31");
  });

  it.each([
    ["Quý I, III/2026", ["2026-03-31", "2026-09-30"]],
    ["Tháng 6, 12", ["2023-06-30", "2023-12-31"]],
    ["Trước ngày 15/6 và 15/12", ["2023-06-14", "2023-12-14"]],
    ["Quý I/2026\nQuý IV/2026", ["2026-03-31", "2026-12-31"]],
    ["Ban hành: Tháng 1; Thực hiện: thường xuyên; Báo cáo: Quý IV", ["2023-01-31", null, "2023-12-31"]],
    ["- Kế hoạch: Tháng 01/2023 - Báo cáo: trước ngày 15/12/2023", ["2023-01-31", "2023-12-14"]],
    ["Thường xuyên (báo cáo trước 15/12/2026)", [null, "2026-12-14"]],
    ["Hàng tháng và khi có yêu cầu", [null, null]],
  ])("%s", (text, dates) => {
    expect(parts(text).map(([, , date]) => date)).toEqual(dates);
  });

  it("has no due day of its own while a part has none", () => {
    expect(due("Ban hành: Tháng 1; Thực hiện: thường xuyên")).toBeNull();
    expect(milestones("Ban hành: Tháng 1; Thực hiện: thường xuyên")).toEqual(["2023-01-31"]);
  });
});

describe("lengths from an event", () => {
  it.each([
    ["100 ngày kể từ ngày ban hành Kế hoạch", { days: 100, working: false, event: "ban hành Kế hoạch" }],
    ["10 ngày làm việc sau khi có kết quả", { days: 10, working: true, event: "có kết quả" }],
    ["Trong vòng 30 (ba mươi) ngày kể từ ngày nhận văn bản", { days: 30, event: "nhận văn bản" }],
    ["Trong 02 tuần", { days: 14, event: "" }],
    ["Trong 6 tháng sau khi ban hành Nghị định", { days: null, months: 6, event: "ban hành Nghị định" }],
    ["100 ngày", { days: 100, event: "" }],
    ["45", { days: 45, event: "" }],
  ])("%s", (text, expected) => {
    expect(read(text)).toMatchObject({ kind: "relative", ...expected });
  });
});

describe("the day behind a rhythm", () => {
  const first = (text: string) => {
    const context = { year: 2023, conventions: DEFAULT_CONVENTIONS };
    return milestonesOf(readDeadline(text, context), context)[0]?.due;
  };

  it.each([
    ["Hàng tháng trước ngày 25", "2023-01-24"],
    ["Báo cáo hàng quý trước ngày 20 tháng cuối quý", "2023-03-19"],
    ["Định kỳ hàng năm trước ngày 30/11", "2023-11-29"],
    ["Hàng quý, hàng năm trước ngày 05 của tháng tiếp theo", "2023-04-04"],
  ])("needs no comma: %s", (text, due) => {
    expect(read(text).kind).toBe("periodic");
    expect(first(text)).toBe(due);
  });

  it("isn't seen in last month's name", () => {
    expect(read("Số liệu của tháng trước").kind).toBe("unknown");
    expect(read("Theo số liệu hàng tháng, quý trước").kind).not.toBe("date");
  });
});

describe("conventions", () => {
  const sameDay: DeadlineConventions = { ...DEFAULT_CONVENTIONS, before: "sameDay" };
  const by20th: DeadlineConventions = { ...DEFAULT_CONVENTIONS, reportDay: { on: "lastMonth", day: 20 } };

  it("lets an office take 'Trước ngày D' as D itself", () => {
    const dueIn = (text: string) => dueDate(readDeadline(text, { year: 2023, conventions: sameDay }));
    expect(dueIn("Trước ngày 30/11")).toBe("2023-11-30");
    expect(dueIn("Chậm nhất ngày 30/11")).toBe("2023-11-30");
  });

  it("never takes 'Trước tháng 6' as June, whatever an office says of days", () => {
    const dueIn = (text: string) => dueDate(readDeadline(text, { year: 2023, conventions: sameDay }));
    expect(dueIn("Trước tháng 6")).toBe("2023-05-31");
    expect(dueIn("Trước quý III/2023")).toBe("2023-06-30");
    expect(dueIn("Trước năm 2024")).toBe("2023-12-31");
  });

  it("lets an office set the day of reports that name none", () => {
    const settings = { year: 2023, conventions: by20th };
    const quarterly = milestonesOf(readDeadline("Hàng quý", settings), settings);
    expect(quarterly.map((milestone) => milestone.due)).toEqual([
      "2023-03-20",
      "2023-06-20",
      "2023-09-20",
      "2023-12-20",
    ]);
  });
});

describe("several days in few words", () => {
  it.each([
    ["Quý 1,2/2026", ["2026-03-31", "2026-06-30"]],
    ["Các ngày 15/3, 15/6", ["2023-03-15", "2023-06-15"]],
    ["Ngày 15 các tháng 3, 6 và 9/2026", ["2026-03-15", "2026-06-15", "2026-09-15"]],
    ["Trước ngày 20 của các tháng 3, 6", ["2023-03-19", "2023-06-19"]],
    ["Quý I: ban hành kế hoạch\nQuý II-IV: triển khai thực hiện", ["2023-03-31", "2023-12-31"]],
    ["Lần 1 trước 30/5, lần 2 trước 30/10", ["2023-05-29", "2023-10-29"]],
    ["Mỗi năm hai lần", ["2023-06-30", "2023-12-31"]],
    ["02 cuộc/năm", ["2023-06-30", "2023-12-31"]],
    ["Thường xuyên, báo cáo quý", ["2023-03-31", "2023-06-30", "2023-09-30", "2023-12-31"]],
  ])("%s falls due on each of them", (text, expected) => {
    expect(milestones(text)).toEqual(expected);
  });

  it.each(["Hàng quý (trừ quý I)", "Tháng 3 hàng quý"])("%s has no day that is sure", (text) => {
    expect(milestones(text)).toEqual([]);
    expect(questionOf(read(text))).not.toBeNull();
  });

  it.each(["Hai tháng một lần", "Mỗi tháng hai lần", "Hai tuần một lần"])(
    "%s, a rhythm that no report has, is asked for",
    (text) => {
      expect(milestones(text)).toEqual([]);
      expect(questionOf(read(text))).toBe("period");
    },
  );
});

it.each(["Quý I năm sau", "Tháng 1 năm tới", "Trước ngày 15/01 năm kế tiếp"])(
  "asks for the year of %s",
  (text) => {
    expect(readDeadline(text, { year: 2026, conventions: DEFAULT_CONVENTIONS })).toMatchObject({
      kind: "unknown",
    });
  },
);

describe("a repetition beside the times that it names", () => {
  it.each([
    ["2 lần/năm (30/5 và 30/11)", ["2023-05-30", "2023-11-30"]],
    ["Hai lần trong năm (tháng 5 và tháng 10)", ["2023-05-31", "2023-10-31"]],
    ["2 lần/năm, tháng 5 và tháng 11", ["2023-05-31", "2023-11-30"]],
    ["01 lần/năm, tháng 8", ["2023-08-31"]],
    ["01 lần/năm (tháng 8)", ["2023-08-31"]],
    ["Hằng quý (tháng 3, 6, 9, 12)", ["2023-03-31", "2023-06-30", "2023-09-30", "2023-12-31"]],
    ["Thường xuyên (báo cáo tháng 6, tháng 12)", ["2023-06-30", "2023-12-31"]],
  ])("is due at those alone: %s", (text, dates) => {
    expect(milestones(text)).toEqual(dates);
  });

  it.each([
    "Ngày 25 hằng tháng (riêng tháng 12: ngày 15)",
    "Định kỳ hằng quý (riêng quý IV báo cáo cùng báo cáo năm)",
    "2 lần/năm (15/3, 15/6, 15/9)",
    "Quý II (15/4 và 15/6)",
    "Tháng 6 (ngày 20)",
    "Tháng 6 (không trước ngày 20/6)",
    "Trong tháng 3, chậm nhất ngày 25",
    "30/6/2025, gia hạn đến 30/9/2025",
    "Quý III, chuyển sang quý IV nếu chưa xong",
  ])("is asked about where the words make an exception or contradict it: %s", (text) => {
    expect(read(text).kind).toBe("unknown");
  });

  it("is not ended by the months in which most of it is done", () => {
    expect(due("Cả năm (tập trung 6 tháng đầu năm)")).toBe("2023-12-31");
    expect(read("Thường xuyên (trọng tâm tháng 5)").kind).toBe("ongoing");
  });
});

describe("two times parted by a comma", () => {
  it.each([
    ["Đợt 1: 15/5, đợt 2: 15/10", ["Đợt 1", "đợt 2"], ["2023-05-15", "2023-10-15"]],
    ["Trước ngày 10/3, báo cáo kết quả trước 20/3", ["", "báo cáo kết quả"], ["2023-03-09", "2023-03-19"]],
    ["Từ tháng 2 đến tháng 5, báo cáo tháng 6", ["", "báo cáo"], ["2023-05-31", "2023-06-30"]],
  ])("are two parts with their own work: %s", (text, labels, dates) => {
    const deadline = read(text);
    expect(deadline.kind === "composite" && deadline.parts.map(({ label }) => label)).toEqual(labels);
    expect(milestones(text)).toEqual(dates);
  });
});

import { schemeWarnings, unclear } from "../../locale/vi/scoring";
import type { RuleReading, RuleSource } from "./ruleSource";

/** max − amount × n: "mỗi báo cáo thiếu, muộn trừ 0,25"; in the penalty block amount × n is taken. */
export function readDeduction(source: RuleSource): RuleReading {
  const { params, json, where } = source;
  const amount = json.number(params, "amount", where);
  if (amount <= 0) return { unclear: unclear.noAmount };
  if (params["floor"] !== undefined && params["floor"] !== 0) return { unclear: unclear.deductFloor };
  return {
    rule: { kind: "deduction", amount, cap: capOf(source, amount) },
    used: ["amount", "floor", "cap"],
  };
}

/** min(max, amount × n): "mỗi nội dung 0,5". */
export function readPerItem({ params, json, where, max, penalty }: RuleSource): RuleReading {
  const amount = json.number(params, "perItem" in params ? "perItem" : "amount", where);
  if (amount <= 0 || penalty) return { unclear: unclear.noAmount };
  if (params["cap"] !== undefined && params["cap"] !== max) return { unclear: unclear.capDiffers };
  return { rule: { kind: "perItem", amount }, used: ["perItem", "amount", "cap"] };
}

/** A flat penalty, taken or not. */
export function readDeduct({ params, json, where, penalty }: RuleSource): RuleReading {
  const amount = json.number(params, "amount", where);
  if (amount <= 0) return { unclear: unclear.noAmount };
  if (!penalty) return { unclear: unclear.penaltyOnly };
  return { rule: { kind: "yesNo", yes: -amount, no: 0 }, used: ["amount"] };
}

/** "chưa quá 02 ngày trừ 1, từ ngày thứ 3 trừ 1/ngày": `flat` up to `flatUpToDays`, then `perDayAfter` more a day. */
export function readDeductPerDay(source: RuleSource): RuleReading {
  const { params, json, where } = source;
  const days = "flatUpToDays" in params ? "flatUpToDays" : "flatDays";
  const each = "perDayAfter" in params ? "perDayAfter" : "perDay";
  const flatDays = json.number(params, days, where);
  const flat = json.number(params, "flat", where);
  const perDay = json.number(params, each, where);
  if (!Number.isInteger(flatDays) || flat + perDay <= 0) return { unclear: unclear.noAmount };
  return {
    rule: { kind: "deductPerDay", flatDays, flat, perDay, cap: capOf(source, flat > 0 ? flat : perDay) },
    used: [days, "flat", each, "cap"],
  };
}

/**
 * Most that a penalty takes: what the set says, else the component's own maximum; but where that is no more than what
 * a single fault takes, it only repeats the amount ("trừ 1 điểm/ngày", maximum −1) and limits nothing.
 */
function capOf({ params, json, where, max, penalty, no }: RuleSource, once: number): number | null {
  if (!penalty) return null;
  if (typeof params["cap"] === "number") return json.number(params, "cap", where);
  if (-max > once) return -max;
  if (params["cap"] === undefined) json.warn("max-mismatch", no, schemeWarnings.beyondMax(max));
  return null;
}

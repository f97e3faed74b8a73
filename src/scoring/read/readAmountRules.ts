import { unclear } from "../../locale/vi/scoring";
import type { RuleReading, RuleSource } from "./ruleSource";

/** max − amount × n: "mỗi báo cáo thiếu, muộn trừ 0,25". Not in the penalty block, which has no points to start from. */
export function readDeduction({ params, json, where, penalty }: RuleSource): RuleReading {
  const amount = json.number(params, "amount", where);
  if (amount <= 0 || penalty) return { unclear: unclear.noAmount };
  if (params["floor"] !== undefined && params["floor"] !== 0) return { unclear: unclear.deductFloor };
  return { rule: { kind: "deduction", amount }, used: ["amount", "floor"] };
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

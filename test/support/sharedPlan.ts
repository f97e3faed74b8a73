import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importDocument } from "../../src/import/document";
import type { Plan } from "../../src/plan/plan";

const FILE = join(__dirname, "..", "..", "..", "shared", "fixtures", "nq03-2025", "plan.docx");

/** Whether the plan of 140 tasks is at hand, whose document may not be copied into the project. */
export const hasGovernmentPlan = existsSync(FILE);

export function governmentPlan(): Promise<Plan> {
  return importDocument({ name: "plan.docx", bytes: new Uint8Array(readFileSync(FILE)) });
}

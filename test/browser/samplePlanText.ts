import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The text of the sample plan as a person copies it. */
export const SAMPLE_PLAN = readFileSync(resolve(__dirname, "../fixtures/nghe-an-2023/plan.txt"), "utf8");

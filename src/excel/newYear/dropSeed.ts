import type { CurrentWorkbook } from "../read/currentWorkbook";
import type { Phase, Step } from "../run/step";
import { step } from "../run/step";
import { SEED_MARK } from "./seedFile";

/** Once next year's workbook is made, it has no more use for what it was given of last year's. */
export function dropSeed({ names }: CurrentWorkbook, phase: Phase): Step[] {
  const mark = names.get(SEED_MARK.toUpperCase());
  if (mark === undefined) return [];
  return [
    step(phase, 3, (work) => {
      work.workbook.names.getItem(mark.name).delete();
      if (mark.sheetKey === null) return;
      const sheet = work.sheet(mark.sheetKey);
      // Excel deletes no sheet that is very hidden.
      sheet.visibility = "Hidden";
      sheet.delete();
    }),
  ];
}

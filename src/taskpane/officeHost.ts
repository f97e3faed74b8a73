import { opening } from "../locale/vi/pane";
import type { Failure } from "./state/failure";

/** What the pane learns from Office when it opens. */
export type OfficeHost =
  | { readonly kind: "excel"; readonly background: string | null }
  | { readonly kind: "unavailable"; readonly failure: Failure };

/** What `src/excel` uses at most; manifest.xml asks for the same. */
export const MINIMUM_EXCEL_API = "1.9";

/** Waits for Office; tells in words why the pane cannot work where it isn't Excel or too old. */
export async function meetOffice(): Promise<OfficeHost> {
  if (typeof Office === "undefined")
    return unavailable({ title: opening.noOfficeTitle, advice: opening.noOfficeAdvice });
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel)
    return unavailable({ title: opening.notExcelTitle, advice: opening.notExcelAdvice });
  if (!Office.context.requirements.isSetSupported("ExcelApi", MINIMUM_EXCEL_API))
    return unavailable({ title: opening.tooOldTitle, advice: opening.tooOldAdvice });
  // Some hosts have no theme at all, whatever the typings say.
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  return { kind: "excel", background: theme?.bodyBackgroundColor ?? null };
}

function unavailable(failure: Failure): OfficeHost {
  return { kind: "unavailable", failure };
}

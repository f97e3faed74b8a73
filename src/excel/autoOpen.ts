/** Office's own name for "open the pane with this workbook"; manifest.xml gives the pane the same name. */
const SETTING = "Office.AutoShowTaskpaneWithDocument";

/** Whether the pane opens by itself with the open workbook. */
export function opensByItself(): boolean {
  return Office.context.document.settings.get(SETTING) === true;
}

/**
 * Makes the pane open by itself with this workbook, or not any more; it is kept when people save the workbook.
 * @throws Error where Office can't keep it
 */
export function setOpensByItself(opens: boolean): Promise<void> {
  const { settings } = Office.context.document;
  if (opens) settings.set(SETTING, true);
  else settings.remove(SETTING);
  return new Promise((kept, failed) => {
    settings.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) kept();
      else failed(new Error(result.error.message));
    });
  });
}

/** Sentences of: workbook. */
export {};

/** Sentences of: report. */
export {};

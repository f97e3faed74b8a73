/** Largest document that is looked at, whatever its kind, in bytes. */
export const MAX_DOCUMENT_BYTES = 50 * 1024 * 1024;
/** Largest plain text, in bytes: a province's plan of 20,000 activities stays below it. */
export const MAX_TEXT_BYTES = 5 * 1024 * 1024;

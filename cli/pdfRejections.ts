/** What pdfjs rejects with where a part of a file is damaged. */
const DAMAGE = new Set(["XRefEntryException", "XRefParseException", "FormatError", "MissingDataException"]);

/**
 * Lets be what pdfjs rejects with and waits for nowhere: Node would end the process in the middle of a reading
 * that goes on, while a browser's worker only notes it. What matters of it is told by the reading itself.
 */
export function letPdfRejectionsBe(): void {
  process.on("unhandledRejection", (reason) => {
    if (!(reason instanceof Error && DAMAGE.has(reason.name))) throw reason;
  });
}

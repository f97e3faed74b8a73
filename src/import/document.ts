import type { Plan } from "../plan/plan";
import { TooLargeError } from "./errors";
import { MAX_DOCUMENT_BYTES } from "./limits";
import { isContainer, openOffice } from "./ooxml/openOffice";
import { readPlan } from "./table/readPlan";
import { decodeText } from "./text/decode";
import { importText } from "./text/importText";
import type { ImportOptions } from "./text/importText";

/** A document as it was opened or dropped. The name is only shown, never trusted. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The plan that a document holds; what kind of document it is, is told from its content.
 * @throws ImportError with a `code` where the document gives no plan
 * @example const plan = await importDocument({ name: "plan.txt", bytes }, { year: 2023 });
 */
export async function importDocument(file: DocumentFile, options: ImportOptions = {}): Promise<Plan> {
  if (file.bytes.length > MAX_DOCUMENT_BYTES) throw new TooLargeError(file.bytes.length, MAX_DOCUMENT_BYTES);
  if (isContainer(file.bytes)) return readPlan(openOffice(file.bytes), options);
  return importText(decodeText(file.bytes), options);
}

export { importText };
export type { ImportOptions };

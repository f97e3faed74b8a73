import { libreOffice } from "./libreOffice";
import { mammoth } from "./mammoth";
import { ours } from "./ours";
import { pdfParse } from "./pdfParse";
import { pdftotext } from "./pdftotext";
import type { Way } from "./way";

/** The import of this project, and what people would use else. */
export const WAYS: readonly Way[] = [ours, mammoth, pdfParse, pdftotext, libreOffice];

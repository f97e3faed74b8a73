import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { printAppendix, SAMPLE_APPENDIX } from "../../test/import/pdf/printAppendix";
import { sampleDocx } from "./sampleDocx";
import type { FileKind } from "./ways/way";

/** A document to read, and the transcription that it is compared with. */
export interface BenchDocument {
  readonly name: string;
  readonly kind: FileKind;
  readonly path: string;
  readonly golden: string;
}

const OTHERS = join(__dirname, "..", "..", "..", "shared", "fixtures");
const PRINT = { orientation: "landscape", repeatsHead: true, shadedHead: true } as const;

/** The documents of others that are at hand, and the sample's appendix made into Word and PDF in a folder. */
export async function benchDocuments(
  folder: string,
  say: (line: string) => void,
): Promise<readonly BenchDocument[]> {
  const found: BenchDocument[] = [];
  const others = [
    ["nq03-2025", "docx"],
    ["nq03-2025", "pdf"],
    ["hanoi-2026", "pdf"],
  ] as const;
  for (const [name, kind] of others) {
    const path = join(OTHERS, name, `plan.${kind}`);
    if (existsSync(path)) found.push({ name, kind, path, golden: join(OTHERS, name, "appendix.json") });
    else say(`  ${name}.${kind}: left out, ../shared/fixtures is not here`);
  }
  const docx = join(folder, "nghe-an.docx");
  await writeFile(docx, sampleDocx(SAMPLE_APPENDIX));
  found.push({ name: "nghe-an-2023", kind: "docx", path: docx, golden: SAMPLE_APPENDIX });
  const pdf = await printAppendix(folder, PRINT);
  if (pdf === null) say("  nghe-an-2023.pdf: left out, LibreOffice is not installed to print it");
  else found.push({ name: "nghe-an-2023", kind: "pdf", path: pdf, golden: SAMPLE_APPENDIX });
  return found;
}

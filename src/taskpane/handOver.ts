/** A file that was made here, for a person to keep. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

/** Browsers fetch the file after the click. */
const KEPT_MS = 60_000;

/** A download: where the web view blocks those nothing happens, and no event tells. */
export function handOver({ name, content }: MadeFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

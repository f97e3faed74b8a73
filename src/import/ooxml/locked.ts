const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];
/** The name of the part that holds a locked document, as the old container writes it: two bytes a letter. */
const LOCKED_PART = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Whether bytes are a Word or Excel file that a password locks: it looks like a file of Office 97. */
export function isLocked(bytes: Uint8Array): boolean {
  if (!OLD_CONTAINER.every((byte, at) => bytes[at] === byte)) return false;
  for (let at = bytes.indexOf(LOCKED_PART[0] ?? 0); at >= 0; at = bytes.indexOf(LOCKED_PART[0] ?? 0, at + 1))
    if (LOCKED_PART.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

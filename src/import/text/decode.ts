import { EmptyDocumentError, NotTextError, TooLargeError, UnsupportedKindError } from "../errors";
import { MAX_TEXT_BYTES } from "../limits";

const SIGNATURES: readonly (readonly [readonly number[], () => Error])[] = [
  [[0x25, 0x50, 0x44, 0x46], () => new UnsupportedKindError("pdf")],
  [[0x50, 0x4b, 0x03, 0x04], () => new UnsupportedKindError("zip")],
  [[0x50, 0x4b, 0x05, 0x06], () => new UnsupportedKindError("zip")],
  [[0xd0, 0xcf, 0x11, 0xe0], () => new UnsupportedKindError("office97")],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], () => new UnsupportedKindError("rtf")],
  [[0xff, 0xd8, 0xff], () => new NotTextError("image")],
  [[0x89, 0x50, 0x4e, 0x47], () => new NotTextError("image")],
  [[0x47, 0x49, 0x46, 0x38], () => new NotTextError("image")],
  [[0x49, 0x49, 0x2a, 0x00], () => new NotTextError("image")],
  [[0x4d, 0x4d, 0x00, 0x2a], () => new NotTextError("image")],
  [[0x42, 0x4d], () => new NotTextError("image")],
];

/**
 * The text of a plain text file: UTF-8 or UTF-16, with or without byte order mark; a web page's in the code page that
 * it names, as Word saves them. The kind is told from the content, never from the name.
 * @throws EmptyDocumentError, NotTextError, UnsupportedKindError, TooLargeError
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new EmptyDocumentError();
  refuseOtherKinds(bytes);
  if (bytes.length > MAX_TEXT_BYTES) throw new TooLargeError(bytes.length, MAX_TEXT_BYTES);
  const text = decode(bytes, encodingOf(bytes));
  if (isBinary(text)) throw new NotTextError("binary");
  return text;
}

function refuseOtherKinds(bytes: Uint8Array): void {
  for (const [signature, error] of SIGNATURES) {
    if (!signature.every((byte, at) => bytes[at] === byte)) continue;
    // "BM" also begins words; a bitmap has zero bytes soon after
    if (signature.length === 2 && !bytes.subarray(0, 64).includes(0)) continue;
    throw error();
  }
}

const CODE_PAGE = /<meta\b[^>]*\bcharset\s*=\s*["']?(windows-125[0-8]|iso-8859-1)\b/i;

/** The code page that a page of HTML names; null where it names none or its bytes are Unicode all the same. */
function codePageOf(bytes: Uint8Array): string | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const page = CODE_PAGE.exec(start)?.[1]?.toLowerCase();
  if (page === undefined) return null;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return null;
  } catch {
    return page;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  // UTF-16 without a mark: blanks and line ends show as a zero byte on always the same side
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  if (odd > sample.length / 10 && even < odd / 20) return "utf-16le";
  if (even > sample.length / 10 && odd < even / 20) return "utf-16be";
  return codePageOf(bytes) ?? "utf-8";
}

function decode(bytes: Uint8Array, encoding: string): string {
  if (encoding === "utf-16be")
    return new TextDecoder("utf-16le").decode(swapped(bytes)).replace(/^\uFEFF/, "");
  return new TextDecoder(encoding).decode(bytes);
}

function swapped(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    result[at] = bytes[at + 1] ?? 0;
    result[at + 1] = bytes[at] ?? 0;
  }
  return result;
}

/** More than one character in a hundred that no text holds: control characters and undecodable bytes. */
function isBinary(text: string): boolean {
  let odd = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd || code === 0x7f || (code < 0x20 && !isWhite(code))) odd++;
  }
  return odd > text.length / 100;
}

function isWhite(code: number): boolean {
  return code >= 0x09 && code <= 0x0d;
}

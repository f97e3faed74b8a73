import { Inflate } from "fflate";
import { DamagedFileError, RefusedFileError } from "../errors";
import { MAX_ENTRIES, MAX_INFLATED_BYTES, MAX_PART_BYTES } from "../limits";
import { crc32 } from "./crc32";
import type { XmlElement } from "./xml";
import { parseXml } from "./xml";

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_535;
const END_LENGTH = 22;
/** Fed to the inflater in such pieces, so that a bomb is noticed before it has grown. */
const PIECE = 16_384;

/** A zip file's parts, unpacked one by one when they are asked for. */
export class Container {
  private inflated = 0;

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws DamagedFileError, RefusedFileError */
  static open(bytes: Uint8Array): Container {
    try {
      return new Container(bytes, readDirectory(bytes));
    } catch (error) {
      throw error instanceof RangeError ? new DamagedFileError("zip") : error;
    }
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** A part as XML, null where the file has no such part. @throws DamagedFileError, RefusedFileError */
  xml(name: string): XmlElement | null {
    const entry = this.entries.get(name);
    return entry ? parseXml(decodeXml(this.unpack(entry))) : null;
  }

  /** A part's bytes, null where the file has no such part. @throws DamagedFileError, RefusedFileError */
  bytesOf(name: string): Uint8Array | null {
    const entry = this.entries.get(name);
    return entry ? this.unpack(entry) : null;
  }

  private unpack(entry: Entry): Uint8Array {
    if (entry.encrypted) throw new RefusedFileError("encrypted");
    if (entry.size > MAX_PART_BYTES || this.inflated + entry.size > MAX_INFLATED_BYTES)
      throw new RefusedFileError("inflated");
    const packed = packedBytes(this.bytes, entry);
    const whole = entry.method === 0 ? packed : inflate(packed, entry.size);
    this.inflated += whole.length;
    if (whole.length !== entry.size || crc32(whole) !== entry.crc) throw new DamagedFileError("zip");
    return whole;
  }
}

/** @throws RangeError where the bytes end too early */
function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new RefusedFileError("entries");
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new DamagedFileError("zip");
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name.replace(/\\/g, "/").replace(/^\//, ""), {
      name,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--)
    if (view.getUint32(at, true) === END) return at;
  throw new DamagedFileError("zip");
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw new DamagedFileError("zip");
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packed > bytes.length) throw new DamagedFileError("zip");
  if (entry.method !== 0 && entry.method !== 8) throw new DamagedFileError("zip");
  return bytes.subarray(from, from + packed);
}

/** Unpacks no more than the declared size, whatever the data go on to give. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RefusedFileError("inflated");
    whole.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE)
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch (error) {
    if (error instanceof RefusedFileError) throw error;
    throw new DamagedFileError("zip");
  }
  return whole.subarray(0, length);
}

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

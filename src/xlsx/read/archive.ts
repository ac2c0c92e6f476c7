import { Inflate, inflateSync } from "fflate";
import { FileRefusal } from "./fileRefusal";

/** Bytes that the parts of a file may have together when they are unpacked. */
const MOST = 256 * 2 ** 20;
/** Of a single part: a sheet of about a million cells. */
const MOST_OF_PART = 96 * 2 ** 20;
/** So many times its packed size may a large part have; repetitive sheets reach 30 to 60. */
const MOST_RATIO = 150;
const LARGE = 4 * 2 ** 20;
const MOST_PARTS = 10_000;

interface Entry {
  /** Where its local header begins. */
  readonly offset: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
}

const STORED = 0;
const DEFLATED = 8;
/** Unpacked at a time, so that what is longer than it says is noticed early. */
const STEP = 64 * 1024;

/**
 * The files in a ZIP archive (APPNOTE 6.3). Nothing is unpacked before it is asked for; sizes are
 * judged by the directory first and compared with what comes out.
 */
export class Archive {
  private readonly entries = new Map<string, Entry>();
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.readDirectory();
    let total = 0;
    for (const [path, { packed, size }] of this.entries) {
      total += size;
      if (size > LARGE && size > packed * MOST_RATIO) throw new FileRefusal("bomb", path);
      if (size > MOST_OF_PART || total > MOST) throw new FileRefusal("tooLarge", path);
    }
  }

  get paths(): string[] {
    return [...this.entries.keys()];
  }

  /** The bytes of a file; nothing if there is none of that path, in whatever case. */
  read(path: string): Uint8Array | undefined {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) return undefined;
    const { offset, packed, size, crc, method } = entry;
    if (offset + 30 > this.bytes.length || this.view.getUint32(offset, true) !== 0x04034b50)
      throw new FileRefusal("damaged", path);
    const skipped = this.view.getUint16(offset + 26, true) + this.view.getUint16(offset + 28, true);
    const start = offset + 30 + skipped;
    if (start + packed > this.bytes.length) throw new FileRefusal("cut", path);
    const data = this.bytes.subarray(start, start + packed);
    const unpacked = method === STORED ? data : inflated(data, size, path);
    if (unpacked.length !== size || crcOf(unpacked) !== crc) throw new FileRefusal("damaged", path);
    return unpacked;
  }

  private readDirectory(): void {
    const { view, bytes } = this;
    const end = this.directoryEnd();
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (count > MOST_PARTS) throw new FileRefusal("tooLarge");
    for (let index = 0; index < count; index++) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
        throw new FileRefusal("damaged");
      const [nameLength, extra, comment] = [28, 30, 32].map((place) =>
        view.getUint16(at + place, true),
      ) as [number, number, number];
      const path = pathOf(bytes.subarray(at + 46, at + 46 + nameLength));
      const method = view.getUint16(at + 10, true);
      if (view.getUint16(at + 8, true) & 1) throw new FileRefusal("encrypted", path);
      if (method !== STORED && method !== DEFLATED) throw new FileRefusal("damaged", path);
      if (this.entries.has(path)) throw new FileRefusal("damaged", path);
      if (!path.endsWith("/"))
        this.entries.set(path, {
          method,
          crc: view.getUint32(at + 16, true),
          packed: view.getUint32(at + 20, true),
          size: view.getUint32(at + 24, true),
          offset: view.getUint32(at + 42, true),
        });
      at += 46 + nameLength + extra + comment;
    }
  }

  /** The end of the directory stands last, before a comment of at most 65,535 bytes. */
  private directoryEnd(): number {
    const last = this.bytes.length - 22;
    for (let at = last; at >= Math.max(0, last - 0xffff); at--)
      if (this.view.getUint32(at, true) === 0x06054b50) return at;
    throw new FileRefusal("cut");
  }
}

/** In small letters, for names of parts know no case (ECMA-376-2, 6.2.2.3). */
function pathOf(name: Uint8Array): string {
  const path = new TextDecoder().decode(name);
  const isOutside = /^[/\\]|^[a-z]:|\\/i.test(path) || path.split("/").includes("..");
  if (isOutside) throw new FileRefusal("leadsOutside", path);
  return path.toLowerCase();
}

/** At most a byte more than said, which then tells that it was a lie. */
function inflated(data: Uint8Array, size: number, path: string): Uint8Array {
  try {
    if (data.length > STEP) return inPieces(data, size, path);
    const unpacked = inflateSync(data, { out: new Uint8Array(size + 1) });
    if (unpacked.length > size) throw new FileRefusal("bomb", path);
    return unpacked;
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal("damaged", path);
  }
}

/** A piece unpacks to a thousand times its size at most: what is too long ends early. */
function inPieces(data: Uint8Array, size: number, path: string): Uint8Array {
  const unpacked = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new FileRefusal("bomb", path);
    unpacked.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < data.length; at += STEP)
    inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  return unpacked.subarray(0, filled);
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function crcOf(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (rest >>> 8) ^ CRC[(rest ^ byte) & 0xff]!;
  return (rest ^ 0xffffffff) >>> 0;
}

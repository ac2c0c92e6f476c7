import { FileRefusal, type Refusal } from "./fileRefusal";

/** What the first bytes of other files are. */
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const beginsWith = (bytes: Uint8Array, first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

/** Refuses what is no package at all; a file that Excel has encrypted is one of the old format. */
export function expectPackage(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileRefusal("empty");
  if (beginsWith(bytes, OLE)) throw new FileRefusal(isEncrypted(bytes) ? "encrypted" : "oldExcel");
  if (!beginsWith(bytes, ZIP)) throw new FileRefusal("text");
}

/** The directory of an encrypted file names its content, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const wanted = "EncryptedPackage";
  const most = Math.min(bytes.length, 2 ** 20) - wanted.length * 2;
  for (let at = 0; at <= most; at += 2)
    if ([...wanted].every((letter, index) => bytes[at + index * 2] === letter.charCodeAt(0)))
      return true;
  return false;
}

/** What a package is that has no workbook of this format. */
export function otherPackage(paths: readonly string[]): Refusal {
  if (paths.includes("xl/workbook.bin")) return "binary";
  return paths.includes("content.xml") ? "openDocument" : "otherPackage";
}

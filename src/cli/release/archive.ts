import { strToU8, zipSync, type Zippable } from "fflate";
import { createHash } from "node:crypto";

/** Files by their paths. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The same bytes for the same files, whenever they are packed; the archive knows no time zones. */
const DATE = new Date(1980, 0, 1);

export const sha256 = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

/** A list that `sha256sum -c` reads. */
const listOf = (files: Files): string =>
  [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join("");

/** A ZIP of files in one folder, in the order of their paths, with a list of their hashes. */
export function archive(folder: string, files: Files): Uint8Array {
  const inOrder = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  const all = inOrder.set("SHA256SUMS", strToU8(listOf(inOrder)));
  const zipped: Zippable = {};
  for (const [path, bytes] of all) zipped[`${folder}/${path}`] = bytes;
  return zipSync(zipped, { mtime: DATE, level: 9 });
}

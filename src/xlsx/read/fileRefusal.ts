/**
 * Why a file is not read. `empty`, `text`, `oldExcel` (.xls), `encrypted`, `openDocument` (.ods),
 * `binary` (.xlsb), `otherPackage`: it is something else. `cut`: its end is missing. `tooLarge`,
 * `bomb`: it would fill the memory. `damaged`: its bytes or its XML are not what they should be.
 * `entities`: its XML declares a document type. `leadsOutside`: it points out of itself.
 * `partMissing`: it names a part that it does not have. `countsFrom1904`: its days would be others
 * where days are counted from 1900; it can be read, but not opened.
 */
export type Refusal =
  | "empty"
  | "text"
  | "oldExcel"
  | "encrypted"
  | "openDocument"
  | "binary"
  | "otherPackage"
  | "cut"
  | "tooLarge"
  | "bomb"
  | "damaged"
  | "entities"
  | "leadsOutside"
  | "partMissing"
  | "countsFrom1904";

/** A file that is not read; `part` is the path of what is wrong inside it, where that is known. */
export class FileRefusal extends Error {
  constructor(
    readonly reason: Refusal,
    readonly part = "",
  ) {
    super(part === "" ? reason : `${reason}: ${part}`);
  }
}

/** Excel's error codes that this host uses, with Excel's English messages and HTTP status. */
const KNOWN = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [404, "The API you are trying to use could not be found."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InsertDeleteConflict: [409, "The insert or delete operation attempted resulted in a conflict."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperationInCellEditMode: [
    409,
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  ItemAlreadyExists: [409, "A resource with the same name or identifier already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MergedRangeConflict: [409, "The operation cannot be performed on a part of a merged range."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
} as const satisfies Partial<Record<Excel.ErrorCodes, readonly [number, string]>>;

export type HostErrorCode = keyof typeof KNOWN;

/** An error that the add-in receives as an `OfficeExtension.Error` with the same code. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly status: number;

  constructor(code: HostErrorCode, message?: string) {
    super(message ?? KNOWN[code][1]);
    this.name = "HostError";
    this.code = code;
    this.status = KNOWN[code][0];
  }
}

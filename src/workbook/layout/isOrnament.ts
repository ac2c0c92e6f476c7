import type { OrnamentOperation, SheetOperation } from "./operation";

const CONTENT: readonly SheetOperation["kind"][] = ["cells", "formats", "style"];

/** Does a sheet hold all it has to without it? */
export const isOrnament = (operation: SheetOperation): operation is OrnamentOperation =>
  !CONTENT.includes(operation.kind);

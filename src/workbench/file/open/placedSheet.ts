import type { Sheet } from "../../../xlsx/model/sheet";
import type { Area } from "../../host/area";

/** Something of a file that the grid does not show. */
export interface NotShown {
  readonly what: NotShownKind;
  readonly sheet?: string;
  readonly count?: number;
}

/** What the spreadsheet has no place for, or refuses. */
export type NotShownKind =
  "name" | "table" | "merge" | "frozen" | "validation" | "conditionalFormat" | "chart";

/** Does what the spreadsheet may refuse; then it is said to be missing. */
export type Attempt = (what: NotShownKind, act: () => void) => void;

/** A sheet of the file and the one of the grid that it becomes. */
export interface PlacedSheet {
  readonly sheet: Sheet;
  readonly id: string;
}

export type AreaOf = (reference: string) => Area | undefined;

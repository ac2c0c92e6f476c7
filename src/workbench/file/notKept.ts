import type { ForeignContent, Grid, SheetInfo } from "../host/grid";
import type { FileForm } from "./fileForm";
import type { Losses } from "./sheetRows";

/** Something that a file does not hold as the workbench shows it. */
export interface NotKept {
  readonly what: NotKeptKind;
  /** Nothing for what belongs to the workbook. */
  readonly sheet?: string;
  /** How many cells, where cells are meant. */
  readonly count?: number;
}

export type NotKeptKind =
  | ForeignContent
  | keyof Losses
  | "conditionalFormat"
  | "validation"
  | "password"
  | "structure"
  | "draft";

export function sheetNotKept(grid: Grid, { id, name }: SheetInfo, losses: Losses): NotKept[] {
  const counted = Object.entries(losses) as [keyof Losses, number][];
  const protection = grid.notes.get(`protection/${id}`) as { password?: string } | undefined;
  const rules = grid.validation.all(id);
  const leadsOut = grid.links.all(id).some(({ link }) => link.documentReference === undefined);
  const kinds: NotKeptKind[] = [
    ...new Set([...grid.sheets.foreign(id), ...(leadsOut ? ["link" as const] : [])]),
    ...(grid.conditionalFormats.hasOthers(id) ? ["conditionalFormat" as const] : []),
    ...(rules.some(({ details }) => Object.keys(details.rule).length === 0)
      ? ["validation" as const]
      : []),
    ...(protection?.password ? ["password" as const] : []),
  ];
  return [
    ...counted.flatMap(([what, count]) => (count > 0 ? [{ sheet: name, what, count }] : [])),
    ...kinds.map((what) => ({ sheet: name, what })),
  ];
}

/** Without the add-in in the file, what it keeps in the workbook has no place either. */
export function bookNotKept({ notes }: Grid, form: FileForm): NotKept[] {
  const hasDraft = form === "values" && notes.keys("setting/").length > 0;
  return [
    ...(notes.get("protection") === undefined ? [] : [{ what: "structure" as const }]),
    ...(hasDraft ? [{ what: "draft" as const }] : []),
  ];
}

import { HEAD_KINDS, LIST_KINDS, type ListName } from "../layout/sheetFields";
import { cellName } from "../naming";
import type { NamedSheet } from "./readRanges";
import type { SheetFinding } from "./sheetFinding";

/** Fields that a sheet may leave out. */
const OPTIONAL_HEAD = ["assistantPosts", "assistantRate", "assistantCostPerFte"];
const OPTIONAL_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  bodies: [
    "region",
    "rawShare",
    "agreedReason",
    "agreedDate",
    "agreedReference",
    "costKey",
    "ownShareLimit",
    "contractAmount",
  ],
};
const ALWAYS: readonly ListName[] = ["notices", "instalments", "bodies"];
const OPTIONAL_LISTS: readonly ListName[] = ["regions", "items"];

/** What every sheet has and this one has lost. Lists that not every sheet has must be whole. */
export function missingCells({ cells }: NamedSheet): SheetFinding[] {
  const missing = (field: string, list?: ListName): SheetFinding[] =>
    cells.has(cellName(field, list))
      ? []
      : [{ code: "cellsMissing", where: list === undefined ? { field } : { list, field } }];
  const head = Object.keys(HEAD_KINDS)
    .filter((field) => !OPTIONAL_HEAD.includes(field))
    .flatMap((field) => missing(field));
  const lists = [...ALWAYS, ...OPTIONAL_LISTS].flatMap((list): SheetFinding[] => {
    const columns = Object.keys(LIST_KINDS[list]).filter(
      (field) => !OPTIONAL_COLUMNS[list]?.includes(field),
    );
    const isThere = columns.some((field) => cells.has(cellName(field, list)));
    if (isThere) return columns.flatMap((field) => missing(field, list));
    return ALWAYS.includes(list) ? [{ code: "cellsMissing", where: { list } }] : [];
  });
  return [...head, ...lists];
}

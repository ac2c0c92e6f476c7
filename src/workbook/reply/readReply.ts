import type { FieldFact } from "../../engine/grantYear/fields";
import { isReadable } from "../../engine/grantYear/isReadable";
import { nameKey } from "../../engine/names/nameKey";
import type { Cell, CellValue, Sheet } from "../../xlsx/model/sheet";
import type { Workbook } from "../../xlsx/model/workbook";
import { cellAddress } from "../../xlsx/model/zone";
import { valueOf } from "../layout/cellValue";
import {
  answerKey,
  FIRST_COLUMN,
  isHead,
  isInput,
  keyParts,
  REPLY_LISTS,
  REPLY_SCHEMA,
  type ReplyAnswer,
  replyFields,
  type ReplyHead,
  type ReplyList,
  TEXT_KEY,
} from "./replyForm";

export type ReplyEntry = Readonly<Record<string, string | number>>;

/** A row of a list, as it was sent and as it came back; without cells it was left or made blank. */
export interface ReplyRow {
  readonly asked: ReplyEntry;
  readonly told: ReplyEntry;
  readonly row: number;
}

/** What is wrong in a cell or a row of a sheet that came back; `address`: "C14" or the row "14". */
export interface ReplyProblem {
  readonly code:
    | "unreadable"
    | "lockedChanged"
    | "missing"
    | "postUnknown"
    | "rowLost"
    | "rowTwice"
    | "contentBeside";
  readonly address: string;
  /** The column or the answer that is concerned. */
  readonly field?: string;
  /** What stands there. */
  readonly received?: string | number;
  /** What was sent. */
  readonly expected?: string | number;
}

export interface ReplySheet {
  readonly head: ReplyHead;
  readonly rows: Readonly<Record<ReplyList, readonly ReplyRow[]>>;
  readonly answer: ReplyAnswer;
  readonly problems: readonly ReplyProblem[];
  /** Sheets that were added and are not read. */
  readonly otherSheets: readonly string[];
}

/** NOT_A_REPLY: no sheet of the file is one. SCHEMA: made by another version, with its number. */
export type ReplySheetRefusal =
  { readonly code: "notAReply" } | { readonly code: "schemaUnknown"; readonly received: string };

/** What a workbook of `replyWorkbook` holds when it comes back, whatever program saved it. */
export function readReply(workbook: Workbook): ReplySheet | ReplySheetRefusal {
  const found = workbook.sheets.flatMap((sheet) => {
    const key = keyParts(cellsOf(sheet).get(0)?.get(0)?.value);
    return key && isHead(key.name) ? [{ sheet, key }] : [];
  });
  const [first] = found;
  if (!first) return { code: "notAReply" };
  const { sheet, key } = first;
  if (key.number !== REPLY_SCHEMA) return { code: "schemaUnknown", received: String(key.number) };
  const head = key.data as ReplyHead;
  if (!hasRows(head)) return { code: "notAReply" };
  const problems: ReplyProblem[] = [];
  const rows = cellsOf(sheet);
  const rowsOf = keyedRows(rows, problems);
  const reading = { head, rows, rowsOf, problems };
  const read = {
    posts: listRows("posts", reading),
    staffing: listRows("staffing", reading),
    proofs: listRows("proofs", reading),
  };
  const posts = read.posts.map(({ asked }) => nameKey(String(asked["post"])));
  for (const { told, row } of read.staffing)
    if (told["post"] !== undefined && !posts.includes(nameKey(String(told["post"]))))
      problems.push({
        ...{ code: "postUnknown", address: cellAddress(row, FIRST_COLUMN), field: "post" },
        received: String(told["post"]),
      });
  const answer = Object.fromEntries(
    replyFields("answer").flatMap(([field, fact]) => {
      const [at] = rowsOf.get(answerKey(field)) ?? [];
      if (at === undefined) {
        problems.push({ code: "rowLost", address: "", field });
        return [];
      }
      const value = readCell(rows, { at, column: FIRST_COLUMN + 1, field, fact }, problems);
      return value === undefined ? [] : [[field, value]];
    }),
  ) as ReplyAnswer;
  const otherSheets = workbook.sheets.flatMap(({ name }) => (name === sheet.name ? [] : [name]));
  return { head, rows: read, answer, problems, otherSheets };
}

/** More rows than this no body fills in. */
const MOST_ROWS = 9999;

const hasRows = ({ rows }: Partial<ReplyHead>): boolean =>
  REPLY_LISTS.every((list) => {
    const count: unknown = rows?.[list];
    return Number.isInteger(count) && Number(count) >= 0 && Number(count) <= MOST_ROWS;
  });

type Rows = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

const cellsOf = ({ rows }: Sheet): Rows =>
  new Map(rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell]))]));

const isFilled = ({ value }: Cell): boolean => value !== undefined && value !== "";

/** Rows by their keys; what stands in rows that have none would be lost, so it is reported. */
function keyedRows(rows: Rows, problems: ReplyProblem[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [row, cells] of rows) {
    const name = nameOf(cells.get(0)?.value);
    const stray = [...cells.values()].find(
      (cell) => isFilled(cell) && (name === undefined || cell.column > LAST_COLUMN),
    );
    if (stray)
      problems.push({
        ...{ code: "contentBeside", address: cellAddress(row, stray.column) },
        received: shown(stray.value),
      });
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), row]);
  }
  return found;
}

/** "staffing 0", "answer date", "text"; nothing of a row that the sheet did not have. */
function nameOf(key: unknown): string | undefined {
  const parts = keyParts(key);
  if (parts) return `${parts.name} ${parts.number}`;
  return key === TEXT_KEY || ANSWERS.includes(String(key)) ? String(key) : undefined;
}

const ANSWERS = replyFields("answer").map(([field]) => answerKey(field));

const LAST_COLUMN =
  FIRST_COLUMN + Math.max(...REPLY_LISTS.map((list) => replyFields(list).length)) - 1;

interface Reading {
  readonly head: ReplyHead;
  readonly rows: Rows;
  readonly rowsOf: ReadonlyMap<string, readonly number[]>;
  readonly problems: ReplyProblem[];
}

function listRows(list: ReplyList, { head, rows, rowsOf, problems }: Reading): ReplyRow[] {
  return Array.from({ length: head.rows[list] }, (_, index) => index).flatMap(
    (index): ReplyRow[] => {
      const [row, second] = rowsOf.get(`${list} ${index}`) ?? [];
      if (second !== undefined) problems.push({ code: "rowTwice", address: String(second + 1) });
      if (row === undefined) {
        problems.push({ code: "rowLost", address: "", field: list, received: index + 1 });
        return [];
      }
      const asked = keyParts(rows.get(row)!.get(0)!.value)!.data as ReplyEntry;
      const told: Record<string, string | number> = {};
      replyFields(list).forEach(([field, fact], at) => {
        const place = { at: row, column: FIRST_COLUMN + at, field, fact };
        if (isInput(list, field)) {
          const value = readCell(rows, place, problems);
          if (value !== undefined) told[field] = value;
        } else checkLocked(rows, { ...place, asked: asked[field] }, problems);
      });
      if (list === "staffing" && Object.keys(told).length > 0)
        for (const [at, field] of NEEDED)
          if (told[field] === undefined && !isFaulty(row, at, problems))
            problems.push({ code: "missing", address: cellAddress(row, at), field });
      return [{ asked, told, row }];
    },
  );
}

/** What a row of staffing must say, by its column. */
const NEEDED = replyFields("staffing").flatMap(([field], at) =>
  ["post", "status", "share", "from"].includes(field) ? [[FIRST_COLUMN + at, field] as const] : [],
);

const isFaulty = (row: number, column: number, problems: readonly ReplyProblem[]): boolean =>
  problems.some(({ address }) => address === cellAddress(row, column));

interface Place {
  readonly at: number;
  readonly column: number;
  readonly field: string;
  readonly fact: FieldFact;
}

function readCell(
  rows: Rows,
  { at, column, field, fact }: Place,
  problems: ReplyProblem[],
): string | number | undefined {
  const cell = rows.get(at)?.get(column)?.value;
  const value = typeof cell === "object" ? shown(cell) : valueOf(fact, trimmed(cell));
  if (value === undefined || isReadable(fact, value)) return value;
  problems.push({
    ...{ code: "unreadable", address: cellAddress(at, column), field },
    received: typeof cell === "number" ? cell : shown(cell),
  });
  return undefined;
}

function checkLocked(
  rows: Rows,
  { at, column, field, fact, asked }: Place & { readonly asked: string | number | undefined },
  problems: ReplyProblem[],
): void {
  const cell = rows.get(at)?.get(column)?.value;
  const value = typeof cell === "object" ? shown(cell) : valueOf(fact, trimmed(cell));
  if (value === asked) return;
  problems.push({
    ...{ code: "lockedChanged", address: cellAddress(at, column), field },
    received: value ?? "",
    expected: asked ?? "",
  });
}

const trimmed = (cell: CellValue | undefined): unknown =>
  typeof cell === "string" ? cell.trim() : cell;

const shown = (cell: CellValue | undefined): string =>
  typeof cell === "object" ? cell.error : String(cell ?? "");

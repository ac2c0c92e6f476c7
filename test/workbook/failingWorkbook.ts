import type { HostOptions } from "../../src/workbench/host/excelHost";
import { HostError } from "../../src/workbench/host/wire/hostError";
import type { Insertion } from "../../src/workbook/write/insertGrantYears";
import { cleanUp } from "../../src/workbook/write/leftovers";
import { isClean, type Leftover, rollBack } from "../../src/workbook/write/rollBack";
import type { WriteOutcome } from "../../src/workbook/write/writeSheets";
import { everything, openWorkbook } from "./kimExcel";

/**
 * A workbook in which any change can be made to fail: the numbers, from 1, of the changes that do,
 * counted since they were set.
 */
export function failingWorkbook() {
  const state = { count: 0, failing: [] as number[] };
  const watch: HostOptions["watch"] = (kind, _, member) => {
    if (kind === "call" && /^(get|_)/.test(member)) return;
    state.count++;
    if (state.failing.includes(state.count)) throw new HostError("GeneralException", "Injected.");
  };
  const { settled } = openWorkbook({ watch });
  return {
    settled,
    failAt(...numbers: number[]) {
      state.count = 0;
      state.failing = numbers;
    },
    count: () => state.count,
  };
}

type Outcome =
  | WriteOutcome
  /** A grant year as a sheet. */
  | { readonly kind: "inserted"; readonly insertion: Omit<Insertion, "sheets"> };

/** Something that writes sheets, in a workbook that `prepare` has made ready for it. */
export interface Writing {
  readonly write: (progress?: (done: number) => void) => Promise<Outcome>;
  readonly prepare?: () => Promise<unknown>;
}

/** How many changes it makes when nothing fails: those without which a sheet is none, and all. */
export async function changesOf({ write, prepare }: Writing) {
  const { failAt, count } = failingWorkbook();
  await prepare?.();
  failAt();
  let needed = 0;
  const progress = (done: number): void => {
    if (done === 3) needed = count();
  };
  expect(writtenBy(await write(progress)).refused).toEqual([]);
  return { needed, all: count() };
}

function writtenBy(outcome: Outcome) {
  if (outcome.kind === "written") return outcome;
  if (outcome.kind !== "inserted") throw new Error(`Not written: ${outcome.kind}`);
  return outcome.insertion;
}

async function leftAfterFailure({ write }: Writing): Promise<Leftover> {
  const outcome = await write();
  if (outcome.kind !== "failed") throw new Error(`It did not fail: ${outcome.kind}`);
  return outcome.left;
}

type Contents = Awaited<ReturnType<typeof everything>>;

/** Lets each change, or so many of them, fail in turn: the workbook must be as it was before. */
export async function expectUnchanged(writing: Writing, most = Infinity): Promise<void> {
  const { needed } = await changesOf(writing);
  const every = Math.ceil(needed / most) || 1;
  const { failAt } = failingWorkbook();
  await writing.prepare?.();
  const before = await everything();
  for (let change = 1; change <= needed; change += every) {
    failAt(change);
    const left = await leftAfterFailure(writing);
    expect([change, isClean(left)]).toEqual([change, true]);
    failAt();
    expect(await everything()).toEqual(before);
  }
}

/**
 * Lets each change fail in turn that only adorns the sheets, or so many of them: they are there all
 * the same, and what is missing is named.
 */
export async function expectAdornedButOne(writing: Writing, most = Infinity): Promise<void> {
  const { needed, all } = await changesOf(writing);
  const every = Math.ceil((all - needed) / most) || 1;
  const { failAt } = failingWorkbook();
  await writing.prepare?.();
  const before = await everything();
  failAt();
  const whole = writtenBy(await writing.write());
  const written = contentOf(await everything());
  await rollBack(whole.rollback);
  for (let change = needed + 1; change <= all; change += every) {
    failAt(change);
    const { refused, rollback } = writtenBy(await writing.write());
    expect([change, refused.length]).toEqual([change, 1]);
    failAt();
    expect(contentOf(await everything())).toEqual(written);
    expect(isClean(await rollBack(rollback))).toBe(true);
    expect(await everything()).toEqual(before);
  }
}

/** Cells and names, without the ids that a new sheet gets each time. */
const contentOf = ({ sheets, names }: Contents) => ({
  sheets: sheets.map(({ name, cells }) => [name, cells]),
  names: names.map(nameOf),
});

const nameOf = (entry: string): string => entry.split(" ")[0]!;

/**
 * Lets each change fail in turn and then each step of taking back what was written: what is left
 * must be named, and go when it is cleaned up later.
 */
export async function expectNamed(writing: Writing): Promise<void> {
  const { needed } = await changesOf(writing);
  const { failAt } = failingWorkbook();
  await writing.prepare?.();
  const before = await everything();
  for (let change = 1; change <= needed; change++) {
    for (let step = 1; ; step++) {
      failAt(change, change + step);
      const left = await leftAfterFailure(writing);
      failAt();
      const now = await everything();
      expectToName(left, before, now);
      if (isClean(left)) {
        expect(now).toEqual(before);
        break;
      }
      expect(isClean(await cleanUp(left))).toBe(true);
      expect(await everything()).toEqual(before);
    }
  }
}

function expectToName(left: Leftover, before: Contents, now: Contents): void {
  const wasThere = (id: string): boolean => before.sheets.some((sheet) => sheet.id === id);
  const added = now.sheets.filter(({ id }) => !wasThere(id));
  expect([...left.sheets].sort()).toEqual(added.map(({ name }) => name).sort());
  const changed = [
    ...now.names.filter((entry) => !before.names.includes(entry)),
    ...before.names.filter((entry) => !now.names.includes(entry)),
  ].map(nameOf);
  expect([...left.names].sort()).toEqual([...new Set(changed)].sort());
}

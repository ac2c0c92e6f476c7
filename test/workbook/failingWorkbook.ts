import type { HostOptions } from "../../src/workbench/host/excelHost";
import { HostError } from "../../src/workbench/host/wire/hostError";
import { cleanUp } from "../../src/workbook/write/leftovers";
import { isClean, type Leftover } from "../../src/workbook/write/rollBack";
import { everything, openWorkbook } from "./kimExcel";

/**
 * A workbook in which any change can be made to fail: the numbers, from 1, of the changes that do,
 * counted since they were set. The functions are not needed here.
 */
export function failingWorkbook() {
  const state = { count: 0, failing: [] as number[] };
  const watch: HostOptions["watch"] = (kind, _, member) => {
    if (kind === "call" && /^(get|_)/.test(member)) return;
    state.count++;
    if (state.failing.includes(state.count)) throw new HostError("GeneralException", "Injected.");
  };
  openWorkbook({ watch });
  return {
    failAt(...numbers: number[]) {
      state.count = 0;
      state.failing = numbers;
    },
    count: () => state.count,
  };
}

/** Something that writes sheets, in a workbook that `prepare` has made ready for it. */
export interface Writing {
  readonly write: () => Promise<{ readonly kind: string; readonly left?: Leftover }>;
  readonly prepare?: () => Promise<unknown>;
}

/** How many changes it makes when nothing fails. */
export async function changesOf({ write, prepare }: Writing): Promise<number> {
  const { failAt, count } = failingWorkbook();
  await prepare?.();
  failAt();
  expect((await write()).kind).not.toBe("failed");
  return count();
}

async function leftAfterFailure({ write }: Writing): Promise<Leftover> {
  const { kind, left } = await write();
  if (!left) throw new Error(`It did not fail: ${kind}`);
  return left;
}

type Contents = Awaited<ReturnType<typeof everything>>;

/** Lets each change, or each of so many, fail in turn: the workbook must be as it was before. */
export async function expectUnchanged(writing: Writing, every = 1): Promise<void> {
  const changes = await changesOf(writing);
  const { failAt } = failingWorkbook();
  await writing.prepare?.();
  const before = await everything();
  for (let change = 1; change <= changes; change += every) {
    failAt(change);
    const left = await leftAfterFailure(writing);
    expect([change, isClean(left)]).toEqual([change, true]);
    failAt();
    expect(await everything()).toEqual(before);
  }
}

/**
 * Lets each change fail in turn and then each step of taking back what was written: what is left
 * must be named, and go when it is cleaned up later.
 */
export async function expectNamed(writing: Writing): Promise<void> {
  const changes = await changesOf(writing);
  const { failAt } = failingWorkbook();
  await writing.prepare?.();
  const before = await everything();
  for (let change = 1; change <= changes; change++) {
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
  const nameOf = (entry: string): string => entry.split(" ")[0]!;
  const changed = [
    ...now.names.filter((entry) => !before.names.includes(entry)),
    ...before.names.filter((entry) => !now.names.includes(entry)),
  ].map(nameOf);
  expect([...left.names].sort()).toEqual([...new Set(changed)].sort());
  const renamed = now.sheets.filter(({ id, name }) =>
    before.sheets.some((sheet) => sheet.id === id && sheet.name !== name),
  );
  expect(left.renamed.map(({ to }) => to)).toEqual(renamed.map(({ name }) => name));
}

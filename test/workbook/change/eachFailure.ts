import type { ChangeOutcome } from "../../../src/workbook/change/changeGrantYear";
import { undoChange } from "../../../src/workbook/change/undoChange";
import type { failingWorkbook } from "../failingWorkbook";
import { everything } from "../kimExcel";

/**
 * Lets so many of all changes that an attempt makes fail, one at a time: the workbook must be as it
 * was before, or all is there but an ornament, which is named and taken back with the rest.
 */
export async function expectEachFailureUndone(
  failing: ReturnType<typeof failingWorkbook>,
  attempt: () => Promise<ChangeOutcome>,
  { all, tried }: { readonly all: number; readonly tried: number },
): Promise<void> {
  const before = await everything();
  let failed = 0;
  for (let at = 1; at <= all; at += Math.ceil(all / tried)) {
    failing.failAt(at);
    const outcome = await attempt();
    failing.failAt();
    if (outcome.kind === "failed") {
      failed++;
      expect([at, outcome.left]).toEqual([at, []]);
    } else {
      // Only an ornament was refused, and it is named.
      expect([at, outcome.kind === "changed" && outcome.refused.length]).toEqual([at, 1]);
      if (outcome.kind === "changed") await undoChange(outcome.change);
    }
    await failing.settled(Promise.resolve());
    expect(await everything()).toEqual(before);
  }
  expect(failed).toBeGreaterThan(0);
}

import type { Course } from "../../../src/engine/grantYear/course";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { changeGrantYear } from "../../../src/workbook/change/changeGrantYear";
import { undoChange } from "../../../src/workbook/change/undoChange";
import { longOnly } from "../../support/runs";
import { failingWorkbook } from "../failingWorkbook";
import { expectEachFailureUndone } from "./eachFailure";
import { everything, insertOnly, registerKim } from "../kimExcel";
import { readOne } from "../readOne";
import { given } from "../settlementPage";
import { smallGrantYear } from "../smallGrantYear";

/** So many changes of each writing are made to fail, evenly spread. */
const TRIED = 4;

beforeAll(registerKim);

const posts = [{ post: "Ahaus 1", body: "Ahaus", granted: 1 }] as const;
const staffing = [
  { post: "Ahaus 1", status: "FILLED", share: 1, from: "2023-01-01" } as const,
] as const;

const settled: Course = {
  ...{ posts, staffing },
  proofs: [{ post: "Ahaus 1", cost: 40_000, status: "CHECKED" }],
  payments: [{ to: "Kreis Borken", kind: "INSTALMENT", actual: 90_000, actualOn: "2023-05-01" }],
  choices: [
    { rule: "entitlementBasis", value: "CONTRACT", section: "§ 4" },
    { rule: "ceilingScope", value: "POST", section: "§ 4" },
  ],
  closings: [{ body: "Ahaus", date: "2024-04-30", document: "Bescheid", accepted: 40_000 }],
};

const amended: Course = {
  ...given.course,
  proofs: given.course!.proofs!.map((proof) => ({ ...proof, cost: 30_000 })),
  choices: given.course!.choices!.slice(0, 1),
};

longOnly(
  test.each([
    ["is written", { ...smallGrantYear, course: { posts, staffing } }, settled],
    ["is amended", given, amended],
  ] as [string, GrantYear, Course][]),
)(
  "whatever fails while a settlement %s, all is there or the workbook is as it was before",
  async (_, grantYear, course) => {
    const failing = failingWorkbook();
    const attempt = async () => {
      const read = await readOne();
      return changeGrantYear(read, { ...read.grantYear, course }, {});
    };
    await failing.settled(insertOnly(grantYear));
    const before = await everything();
    failing.failAt();
    const whole = await failing.settled(attempt());
    const all = failing.count();
    if (whole.kind !== "changed") throw new Error(`Not changed: ${whole.kind}`);
    await failing.settled(undoChange(whole.change));
    expect(await everything()).toEqual(before);
    await expectEachFailureUndone(failing, attempt, { all, tried: TRIED });
  },
  600_000,
);

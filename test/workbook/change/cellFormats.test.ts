import "../../../src/locales/bothLanguages";
import type { Amendment, GrantYear } from "../../../src/engine/grantYear/grantYear";
import { changeGrantYear } from "../../../src/workbook/change/changeGrantYear";
import { undoChange } from "../../../src/workbook/change/undoChange";
import { longOnly } from "../../support/runs";
import { everything, insertOnly, openWorkbook, registerKim } from "../kimExcel";
import { readOne } from "../readOne";
import { smallGrantYear } from "../smallGrantYear";

jest.setTimeout(60_000);
beforeAll(registerKim);

const said = { date: "2023-06-15", reference: "Vorlage 12/23" };
const RATE: Amendment = { ...said, field: "rate", value: 57_000 };
const POSTS: Amendment = { ...said, body: "Ahaus", field: "agreed", value: 1.5 };
const END: Amendment = { ...said, field: "end", value: "2023-11-30" };

const withAmendments = (...amendments: readonly Amendment[]): GrantYear => ({
  ...smallGrantYear,
  amendments,
});

/** Of each amendment how its values are written: one column holds amounts, posts and days. */
const formats = () =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Fassungen_2023_B2");
    const columns = ["neu", "bisher"].map((name) =>
      table.columns.getItem(name).getDataBodyRange().load("numberFormat"),
    );
    await context.sync();
    return columns.map(({ numberFormat }) => (numberFormat as string[][]).map(([each]) => each));
  });

longOnly(
  test.each<readonly [string, GrantYear, GrantYear]>([
    ["rows that are added", withAmendments(RATE), withAmendments(RATE, POSTS, END)],
    ["another order", withAmendments(END, RATE), withAmendments(END, RATE, POSTS, RATE)],
    ["a row that becomes another", withAmendments(RATE), withAmendments(POSTS)],
  ]),
)("a value is written as what it is about: %s", async (_, first, then) => {
  openWorkbook();
  await insertOnly(then);
  const expected = await formats();
  openWorkbook();
  await insertOnly(first);
  const before = await everything();
  const outcome = await changeGrantYear(await readOne(), then);
  if (outcome.kind !== "changed") throw new Error(outcome.kind);
  expect(await formats()).toEqual(expected);
  expect(await undoChange(outcome.change)).toEqual({ kind: "undone" });
  expect(await everything()).toEqual(before);
});

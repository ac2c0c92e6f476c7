import "../../../src/locales/bothLanguages";
import type { Course } from "../../../src/engine/grantYear/course";
import { without } from "../../../src/engine/grantYear/entries";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { yearFigures } from "../../../src/engine/year/yearFigures";
import { handedOut } from "../../../src/taskpane/tasks/reassignment/core/handOut";
import { changeGrantYear } from "../../../src/workbook/change/changeGrantYear";
import { undoChange } from "../../../src/workbook/change/undoChange";
import { longOnly } from "../../support/runs";
import { courseCases } from "../courseCases";
import { cellsOf, everything, insert, openWorkbook, registerKim } from "../kimExcel";
import { readOne } from "../readOne";

const longTest = longOnly(test);

beforeAll(registerKim);

const { given } = courseCases().find(({ id }) => id === "musterkreis-2023")!;
const plain = without(given, "course") as GrantYear;

longTest(
  "posts that are handed out count from their day on, on the sheets as in the preview",
  async () => {
    const excel = openWorkbook();
    await insert(plain);
    const before = await everything();
    const read = await readOne();
    const course: Course = {
      releases: [{ body: "Neustadt", fte: 0.5, from: "2023-07-01" }],
      takers: [{ body: "Felddorf", weight: 1 }],
    };
    const { reassignments } = yearFigures(read.grantYear, read.plan, course);
    const decision = { date: "2023-06-15", name: "Beschluss 12/23" };
    const amendments = handedOut(read.grantYear, reassignments, decision)!;
    const outcome = await excel.settled(changeGrantYear(read, { ...read.grantYear, amendments }));
    if (outcome.kind !== "changed") throw new Error(outcome.kind);
    const after = await readOne();
    // What the sheets show was compared with the plan when they were read.
    expect([after.findings, after.grantYear.amendments]).toEqual([[], amendments]);
    const { values } = await cellsOf("Rechnung 2023 B2");
    const column = values.find((cells) => cells.includes("zusammen"))!.indexOf("zusammen");
    // 57,000 € a year: half a post over six months is 14,250 €.
    const shown = values.map((cells) => cells[column]).filter((cell) => Number(cell) > 20000);
    expect(shown).toEqual(expect.arrayContaining([57000, 42750, 42750]));
    expect(await excel.settled(undoChange(outcome.change))).toEqual({ kind: "undone" });
    expect(await everything()).toEqual(before);
  },
  120_000,
);

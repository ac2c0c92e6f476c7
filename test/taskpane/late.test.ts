import { judgeSheets, withoutDoubts } from "../../src/taskpane/overview/core/doubts";
import {
  followWorkbook,
  type Told,
  type WatchVisibility,
} from "../../src/taskpane/excel/followWorkbook";
import { readSheets, type SheetsRead } from "../../src/taskpane/overview/readSheets";
import { judgeVerdicts, readVerdicts, type Verdict } from "../../src/workbook/read/readVerdicts";
import type { Insertion } from "../../src/workbook/write/insertGrantYears";
import {
  cellsOf,
  edit,
  editOnly,
  insert,
  insertOnly,
  openWorkbook,
  registerKim,
} from "../workbook/kimExcel";
import { smallGrantYear } from "../workbook/smallGrantYear";
import { longOnly } from "../support/runs";

const longTest = longOnly(test);

beforeAll(registerKim);

/** No sums of instalments are stated. */
const RIGHT = "! Prüfübersicht: 1 Hinweis";
const WRONG = /^✖ Prüfübersicht: \d+ Fehler/;
/** Short: the rounds pass by at the hand of the test. */
const TIMES = { quiet: 10, pause: 100, deadline: 20_000 };

const alwaysVisible: WatchVisibility = () => () => undefined;

/** Everything that is told, until it satisfies; each time something is, a round passes by. */
async function follow<Reading>(
  follower: Pick<Parameters<typeof followWorkbook<Reading>>[0], "read" | "judge">,
  until: (told: Told<Reading>) => boolean,
  meanwhile: () => void,
  times = TIMES,
): Promise<Told<Reading>[]> {
  const tells: Told<Reading>[] = [];
  await new Promise<void>((resolve, reject) => {
    const { stop } = followWorkbook(
      {
        ...follower,
        tell(told) {
          tells.push(told);
          if (!until(told)) return meanwhile();
          stop();
          resolve();
        },
        fail: reject,
      },
      times,
      alwaysVisible,
    );
  });
  return tells;
}

const nothing = (): void => undefined;
const isSettled = ({ isOpen }: { readonly isOpen: boolean }): boolean => !isOpen;

const verdictsOf = ({ sheets }: Insertion) => ({
  read: () => readVerdicts(sheets),
  judge: judgeVerdicts,
});
const OVERVIEW = { read: readSheets, judge: judgeSheets };

/** A workbook whose functions answer by hand; `pass` lets a round pass by. */
function lateWorkbook() {
  const { late, settle } = openWorkbook();
  return { settle, pass: () => late!.round() };
}

const statusOf = ({ reading }: Told<Verdict[]>) => reading[0]!.status;

/** Codes of what the card of the sheet shows, and whether it says that Excel calculates. */
function shown({ reading, standing }: Told<SheetsRead>) {
  const sheet = withoutDoubts(reading.sheets[0]!, standing);
  if (sheet.kind !== "read") throw new Error("Not read");
  return { codes: sheet.read.findings.map(({ code }) => code), waits: sheet.isCalculating };
}

const setCalculation = (mode: "Manual" | "Automatic"): Promise<void> =>
  Excel.run(async (context) => {
    context.application.calculationMode = mode;
    await context.sync();
  });

const isReported = (told: Told<SheetsRead>): boolean => shown(told).codes.includes("figureDiffers");

const setRate = (rate: number): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.names.getItem("Pauschale_2023_B2").getRange().values = [[rate]];
    await context.sync();
  });

/** Of the second body. */
const setWeight = (weight: number): Promise<void> =>
  Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Beteiligte_2023_B2");
    columns.getItem("Schlüssel").getDataBodyRange().getCell(1, 0).values = [[weight]];
    await context.sync();
  });

/** Takes the place of a step's formula. */
async function overwriteOwnShares(amount: number): Promise<void> {
  const { values } = await cellsOf("Rechnung 2023 B2");
  const column = values[4]!.indexOf("Eigenanteil");
  await editOnly("Rechnung 2023 B2", (sheet) => (sheet.getCell(5, column).values = [[amount]]));
}

longTest(
  "a sheet that was just written is no cause for alarm, though its status says so",
  async () => {
    const { pass } = lateWorkbook();
    const tells = await follow(verdictsOf(await insertOnly(smallGrantYear)), isSettled, pass);
    // What was told up to version 0.1, for good.
    expect(statusOf(tells[0]!)).toMatch(WRONG);
    expect(tells[0]).toMatchObject({ isOpen: true, isLate: false });
    expect(statusOf(tells.at(-1)!)).toBe(RIGHT);
  },
);

test("a status that is wrong when all is calculated is told after a second reading", async () => {
  const { pass } = lateWorkbook();
  const insertion = await insertOnly({ ...smallGrantYear, posts: 7.5 });
  const tells = await follow(verdictsOf(insertion), isSettled, pass);
  expect(statusOf(tells.at(-1)!)).toMatch(WRONG);
  expect(tells.at(-2)).toMatchObject({ reading: [{ isPending: false }], isOpen: true });
});

longTest("where functions answer at once, one reading is enough", async () => {
  openWorkbook({ answers: "atOnce" });
  const tells = await follow(verdictsOf(await insert(smallGrantYear)), isSettled, nothing);
  expect(tells.map(statusOf)).toEqual([RIGHT]);
});

longTest("an Excel that does not come to an end is not waited for for ever", async () => {
  const { settle } = lateWorkbook();
  const insertion = await insertOnly(smallGrantYear);
  const isLate = (told: { readonly isLate: boolean }): boolean => told.isLate;
  const times = { ...TIMES, deadline: 300 };
  const tells = await follow(verdictsOf(insertion), isLate, nothing, times);
  expect(tells.every(({ isOpen }) => isOpen)).toBe(true);
  settle();
  expect((await follow(verdictsOf(insertion), isSettled, nothing)).map(statusOf)).toEqual([RIGHT]);
});

longTest("a sheet that was deleted meanwhile has no status", async () => {
  openWorkbook();
  const { sheets } = await insert(smallGrantYear);
  await edit("Kontrolle 2023 B2", (sheet) => sheet.delete());
  const { status, isRight } = (await readVerdicts(sheets))[0]!;
  expect({ status, isRight }).toEqual({ status: "", isRight: false });
});

const raw = ({ reading }: Told<SheetsRead>) =>
  reading.sheets.flatMap((sheet) => (sheet.kind === "read" ? sheet.read.findings : []));

longTest(
  "after an edit the overview reports no figure that Excel has yet to calculate",
  async () => {
    const { pass } = lateWorkbook();
    await insert(smallGrantYear);
    await setRate(58_000);
    const tells = await follow(OVERVIEW, isSettled, pass);
    // Shares, posts, amounts … of before.
    expect(raw(tells[0]!).length).toBeGreaterThan(3);
    expect(tells.map(shown).flatMap(({ codes }) => codes)).toEqual([]);
    expect(shown(tells[0]!).waits).toBe(true);
    expect(shown(tells.at(-1)!).waits).toBe(false);
    expect(raw(tells.at(-1)!)).toEqual([]);
  },
);

longTest(
  "a figure that was overwritten is reported, and stays so while Excel calculates on",
  async () => {
    const { pass } = lateWorkbook();
    await insert(smallGrantYear);
    await overwriteOwnShares(12_345);
    const following = follow(
      OVERVIEW,
      (told) => isReported(told) && shown(told).waits === false,
      pass,
    );
    expect((await following).map(isReported).slice(0, -1)).not.toContain(true);

    const tells: boolean[] = [];
    let edits = 0;
    await follow(
      OVERVIEW,
      (told) => {
        tells.push(isReported(told));
        return edits > 1 && !told.isOpen;
      },
      () => {
        if (edits++ < 2) void setWeight(3000 + edits);
        pass();
      },
    );
    expect(tells.slice(tells.indexOf(true))).not.toContain(false);
  },
);

longTest(
  "where Excel calculates on request only, no figure is called wrong before it has",
  async () => {
    openWorkbook({ answers: "atOnce" });
    await insert(smallGrantYear);
    await setCalculation("Manual");
    await setRate(58_000);
    const [first] = await follow(OVERVIEW, isSettled, nothing);
    expect(first!.reading).toMatchObject({ isManual: true, waitsForUser: true });
    expect(raw(first!).length).toBeGreaterThan(3);
    expect(shown(first!)).toEqual({ codes: [], waits: true });

    await Excel.run(async (context) => {
      context.application.calculate("Full");
      await context.sync();
    });
    const [after] = await follow(OVERVIEW, isSettled, nothing);
    expect(after!.reading).toMatchObject({ isManual: true, waitsForUser: false });
    expect(raw(after!)).toEqual([]);
  },
);

longTest(
  "a sheet written where Excel calculates on request only says so with its verdict",
  async () => {
    openWorkbook({ calculation: "manual" });
    const { sheets } = await insertOnly(smallGrantYear);
    expect(await readVerdicts(sheets)).toMatchObject([{ isManual: true, isPending: true }]);
  },
);

/** How often the workbook was read, and what tells that the pane is shown or hidden. */
function watched() {
  let tell: (isVisible: boolean) => void = nothing;
  let reads = 0;
  const { stop } = followWorkbook(
    {
      read: async () => void reads++,
      judge: () => ({ differences: [], isPending: false }),
      tell: nothing,
      fail: nothing,
    },
    TIMES,
    (listener) => {
      tell = listener;
      return nothing;
    },
  );
  return { stop, reads: () => reads, show: (isVisible: boolean) => tell(isVisible) };
}

longTest("while the pane is hidden nothing is read; when it is shown, all of it is", async () => {
  openWorkbook();
  await insert(smallGrantYear);
  const quiet = () => new Promise((resolve) => setTimeout(resolve, 10 * TIMES.quiet));
  const { stop, reads, show } = watched();
  await quiet();
  const edited = async (weight: number): Promise<number> => {
    const before = reads();
    await setWeight(weight);
    await quiet();
    return reads() - before;
  };
  expect(await edited(4000)).toBeGreaterThan(0);
  show(false);
  expect(await edited(4001)).toBe(0);
  const before = reads();
  show(true);
  await quiet();
  expect(reads()).toBe(before + 1);
  expect(await edited(4002)).toBeGreaterThan(0);
  stop();
});

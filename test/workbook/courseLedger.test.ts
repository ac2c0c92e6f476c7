import type { Transfer } from "../../src/engine/grantYear/course";
import { dayOf } from "../../src/engine/grantYear/days";
import { nearestCell } from "../../src/engine/number/cell";
import { add, subtract, ZERO } from "../../src/engine/number/fraction";
import { overdrafts } from "../../src/engine/year/ledger/cover";
import { isOfGrant, movesOf } from "../../src/engine/year/ledger/moves";
import { replanned } from "../../src/taskpane/tasks/payments/core/plannedPayments";
import { yearFigures } from "../../src/engine/year/yearFigures";
import { PRINTS } from "../../src/workbook/prints/prints";
import { yearToPrint } from "../../src/workbook/prints/yearToPrint";
import { readGrantYears } from "../../src/workbook/read/readGrantYears";
import { courseCases } from "./courseCases";
import { cellsOf, edit, insert, openWorkbook, registerKim } from "./kimExcel";
import { fewOf, isFirst, longOnly } from "../support/runs";

const longTest = longOnly(test);

beforeAll(registerKim);

const { given } = courseCases().find(({ id }) => id === "musterkreis-2023")!;
const [LEDGER, CHECKS] = ["Zahlungsbuch 2023 B2", "Kontrolle 2023 B2"];
const [SENTENCE, VERDICT] = [1, 5];
const [FIRST, BALANCE, NOTE] = [4, 9, 10];

/** What the ledger shows beside each payment. */
async function shownBeside(): Promise<(readonly [balance: unknown, note: unknown])[]> {
  const { values } = await cellsOf(LEDGER);
  return values.slice(FIRST).map((cells) => [cells[BALANCE], cells[NOTE]] as const);
}

const verdicts = async (): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    (await cellsOf(CHECKS)).values.map((cells) => [String(cells[SENTENCE]), cells[VERDICT]]),
  );

/** What the payer of a transfer has at the end of its day, by the engine's moves. */
function plannedBalance(transfers: readonly Transfer[], { from, kind, actualOn }: Transfer) {
  const moves = movesOf(transfers, "ACTUAL").filter(isOfGrant);
  const day = dayOf(actualOn ?? "");
  const isGrant = ["INSTALMENT", "SETTLEMENT", "RETURN"].includes(kind);
  if (from === undefined || day === undefined || !isGrant) return "";
  return nearestCell(
    moves
      .filter((move) => move.day !== undefined && move.day <= day)
      .reduce((balance, { from: payer, to: payee, amount }) => {
        const more = payee === from ? add(balance, amount) : balance;
        return payer === from ? subtract(more, amount) : more;
      }, ZERO),
  );
}

const BACK: readonly Transfer[] = [
  { from: "Neustadt", to: "Altstadt", kind: "RETURN", actual: 8000.5, actualOn: "2024-01-10" },
  { from: "Altstadt", to: "Musterkreis", kind: "RETURN", actual: 8000.5, actualOn: "2024-01-10" },
  { from: "Musterkreis", kind: "RETURN", actual: 8000.51, actualOn: "2024-02-01" },
  { from: "Musterkreis", to: "Altstadt", kind: "SETTLEMENT", actual: 12.34 },
];

const LEDGERS: readonly (readonly [string, readonly Transfer[]])[] = [
  ["as paid", given.course!.payments!],
  [
    "with returns, of them one cent too much, and one without a day",
    [...given.course!.payments!, ...BACK],
  ],
];

test.each(fewOf(LEDGERS, isFirst))(
  "the ledger shows what each payer had: %s",
  async (_, payments) => {
    openWorkbook();
    const grantYear = { ...given, course: { ...given.course, payments } };
    await insert(grantYear);
    const shown = await shownBeside();
    expect(shown.slice(0, payments.length).map(([balance]) => balance)).toEqual(
      payments.map((transfer) => plannedBalance(payments, transfer)),
    );
    const ahead = overdrafts(movesOf(payments, "ACTUAL")).map(({ body }) => body);
    const said = payments.filter((__, i) => String(shown[i]![1]).startsWith("✖"));
    expect([...new Set(said.map(({ from }) => from))]).toEqual(ahead);
    expect((await verdicts())["Zahlungen vor Eingang der Mittel (Anzahl)"]).toBe(
      ahead.length > 0 ? "✖ Fehler" : "✔ stimmt",
    );
    const [read] = await readGrantYears();
    expect(read!.grantYear).toEqual(grantYear);
  },
);

/** What somebody types, what stands beside the row, and which line says so. */
const mishaps: readonly (readonly [string, string, unknown, string, string])[] = [
  [
    "a payment before the money came",
    "G9",
    dayOf("2023-03-30"),
    "✖ vor Eingang der Mittel",
    "Zahlungen vor Eingang der Mittel (Anzahl)",
  ],
  [
    "a name that nobody has",
    "B9",
    "Feldorf",
    "✖ Name unbekannt",
    "Zahlungen mit unbekanntem Namen (Anzahl)",
  ],
  ["no day", "G9", "", "! Tag fehlt", "Zahlungen ohne Tag (Anzahl)"],
  ["less than the contract", "F9", 28_499.99, "", "Raten, gezahlt oder geplant = Verträge"],
];

longOnly(test.each(mishaps))("%s is seen", async (_, address, value, note, sentence) => {
  openWorkbook();
  await insert(given);
  expect((await verdicts())[sentence]).toBe("✔ stimmt");
  await edit(LEDGER, (sheet) => {
    sheet.getRange(address).values = [[value]];
  });
  expect((await verdicts())[sentence]).toMatch(/^[✖!]/);
  expect((await shownBeside())[Number(address.slice(1)) - FIRST - 1]![1]).toBe(note);
});

longTest("instalments of the Land are held against the notices", async () => {
  openWorkbook();
  const notices = [{ kind: "FIRST", amount: 142_500, posts: 2.5, date: "2023-02-15" }] as const;
  await insert({ ...given, notices });
  const sentence = "Raten des Landes, gezahlt oder geplant = Bescheide";
  expect((await verdicts())[sentence]).toBe("✔ stimmt");
  await edit(LEDGER, (sheet) => {
    sheet.getRange("F5").values = [[142_499]];
  });
  expect((await verdicts())[sentence]).toBe("! Hinweis");
});

test("a text where an amount belongs is found, counts nothing and stays on the sheet", async () => {
  openWorkbook();
  await insert(given);
  await edit(LEDGER!, (sheet) => {
    sheet.getRange("F6").values = [["viel"]];
  });
  const [read] = await readGrantYears();
  const { grantYear, plan } = read!;
  const course = grantYear.course!;
  expect(course.payments![1]!.actual).toBe("viel");
  const { findings } = yearFigures(grantYear, plan, course);
  expect(findings).toContainEqual({
    ...{ code: "notANumber", severity: "error", list: "payments", index: 1, received: "viel" },
  });
  expect(replanned(plan, course).payments[1]).toBe(course.payments![1]);
  expect(PRINTS.payouts.bodies(yearToPrint(grantYear)).length).toBeGreaterThan(0);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Course } from "../../src/engine/grantYear/course";
import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { plan } from "../../src/engine/grantYear/plan";
import { nearestCell } from "../../src/engine/number/cell";
import type { Fraction } from "../../src/engine/number/fraction";
import { yearFigures } from "../../src/engine/year/yearFigures";
import { bookSheets } from "../../src/workbook/book/bookSheets";
import { readGrantYears } from "../../src/workbook/read/readGrantYears";
import { longOnly } from "../support/runs";
import { formulasOf, nestingOf } from "./book/bookExcel";
import { cellsOf, edit, insert, openWorkbook, registerKim } from "./kimExcel";
import { given, type } from "./settlementPage";

const longTest = longOnly(test);
const TIMEOUT = 120_000;

beforeAll(registerKim);

const withCourse = (grantYear: GrantYear, change: (course: Course) => Course): GrantYear => ({
  ...grantYear,
  course: { ...grantYear.course, ...change(grantYear.course!) },
});

const wholeYear = (id: string): GrantYear => {
  const file = join(__dirname, `../cases/year/whole/${id}.json`);
  return (JSON.parse(readFileSync(file, "utf8")) as { given: GrantYear }).given;
};
/** All is decided, and Schwerte was paid back some of what it had paid. */
const refinanced = withCourse(wholeYear("suedkreis-2021"), ({ payments = [] }) => ({
  payments: [
    ...payments,
    {
      ...({ from: "Kreis Unna", to: "Schwerte", kind: "REFINANCING" } as const),
      ...{ actual: 500, actualOn: "2021-12-15" },
    },
  ],
  choices: [
    { rule: "entitlementBasis", value: "CONTRACT", section: "§ 4" },
    { rule: "ceilingScope", value: "BODY", section: "§ 4" },
  ],
}));

/** The Kreis adds something for each post: Neustadt needs part of it, Altstadt all of its part. */
const toppedUp = withCourse(
  { ...given, topUpPerPost: 5000 },
  ({ payments = [], choices = [] }) => ({
    payments: [
      ...payments,
      ...(["Altstadt", "Neustadt"] as const).map((to) => ({
        ...({ from: "Musterkreis", to, kind: "TOPUP" } as const),
        ...{ actual: 5000, actualOn: "2023-05-01" },
      })),
    ],
    choices: [...choices, { rule: "topUpSettlement", value: "ACTUAL", section: "§ 5" }],
  }),
);

const euro = (amount: Fraction | undefined): unknown =>
  amount === undefined ? "offen" : nearestCell(amount);

async function figuresNow() {
  const [read] = await readGrantYears();
  expect(read!.findings).toEqual([]);
  return yearFigures(read!.grantYear, plan(read!.grantYear), read!.grantYear.course!);
}

const marksOn = async (place: string): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    (await cellsOf(`Kontrolle ${place}`)).values.map((cells) => [String(cells[1]), cells[5]]),
  );

async function expectReadable(grantYear: GrantYear): Promise<void> {
  const written = await Promise.all(
    bookSheets(grantYear, "de").map(async ({ id, sheetName: name }) => ({
      ...{ id, name, ...(await cellsOf(name)) },
    })),
  );
  const formulas = formulasOf(written).map(({ formula }) => formula);
  expect(formulas.filter((formula) => formula.length > 260)).toEqual([]);
  expect(formulas.filter((formula) => nestingOf(formula) > 3)).toEqual([]);
  const errors = written.flatMap(({ values }) => values.flat().map(String));
  expect(errors.filter((value) => value.startsWith("#"))).toEqual([]);
}

const [VERDICT, LIST] = [2, 5];

/** Of each body: to be borne, paid, to be paid back, to be asked for. */
async function shownRefunds() {
  const { values } = await cellsOf("Refinanzierung 2021 B2");
  const rows = values.slice(LIST).filter(([, level]) => level === 2);
  return {
    verdict: values[VERDICT]![0],
    bodies: Object.fromEntries(rows.map(([name, , ...figures]) => [name, figures.slice(0, 4)])),
  };
}

async function plannedRefunds() {
  const { regions } = await figuresNow();
  return Object.fromEntries(
    regions.flatMap(({ bodies }) =>
      (bodies ?? []).map(({ name, due, invoiced, back, additional }) => [
        name,
        [due, invoiced, back, additional].map(euro),
      ]),
    ),
  );
}

longTest(
  "what towns owe for posts that others employ for them is what the engine says",
  async () => {
    openWorkbook();
    await insert(refinanced);
    const { verdict, bodies } = await shownRefunds();
    expect(bodies).toEqual(await plannedRefunds());
    expect(bodies["Schwerte"]).toEqual([17_043, 19_000, 1_957, 0]);
    expect(verdict).toMatch(/^! 5[.,]800[.,]00 € sind zu erstatten, 0[.,]00 € nachzufordern\.$/);
    await expectReadable(refinanced);
    const good = await marksOn("2021 B2");
    const [open, shared, paid, other] = [
      "Regionen mit offener Refinanzierung (Anzahl)",
      "Umgelegt = Kosten über den Landesmitteln",
      "Gezahlt = zu tragen + zu erstatten − nachzufordern",
      "Refinanzierung mit anderen als Beteiligten (Anzahl)",
    ] as const;
    expect([open, shared, paid, other].map((each) => good[each])).toEqual([
      ...["✔ stimmt", "✔ stimmt", "○ passt", "✔ stimmt"],
    ]);

    // What was paid is less than what is due: the rest is asked for.
    await type("Zahlungsbuch 2021 B2", "F6", 15_000);
    expect((await shownRefunds()).bodies).toEqual(await plannedRefunds());
    expect((await shownRefunds()).bodies["Schwerte"]).toEqual([17_043, 14_500, 0, 2_543]);

    // A row of somebody else is named, and counts for nobody.
    await type("Zahlungsbuch 2021 B2", "A6", "Kreis Unna");
    expect((await shownRefunds()).bodies).toEqual(await plannedRefunds());
    expect((await marksOn("2021 B2"))[other]).toBe("! Hinweis");

    // Without the proof of a post nothing is known.
    await type("Nachweise 2021 B2", "E6", "eingegangen");
    const without = await shownRefunds();
    expect(without.bodies["Schwerte"]).toEqual(["offen", -500, "offen", "offen"]);
    expect(without.verdict).toMatch(/^! Offen, .* Regionen: 1$/);
    expect(await plannedRefunds()).toEqual({});
    expect((await marksOn("2021 B2"))[open]).toBe("! Hinweis");
  },
  TIMEOUT,
);

longTest(
  "checks fail when somebody writes over what is shared",
  async () => {
    openWorkbook();
    await insert(refinanced);
    const steps = "Rechnung Umlage 2021 B2";
    const headings = (await cellsOf(steps)).values[4]!.map(String);
    const overwrite = async (heading: string, sentence: string): Promise<void> => {
      const cell = `${String.fromCharCode(65 + headings.indexOf(heading))}6`;
      const [[before]] = (await cellsOf(steps)).formulas
        .slice(5)
        .map((row) => [row[headings.indexOf(heading)]]) as [[unknown]];
      await type(steps, cell, 1);
      expect([sentence, (await marksOn("2021 B2"))[sentence]]).toEqual([sentence, "✖ Fehler"]);
      await edit(steps, (sheet) => {
        sheet.getRange(cell).formulas = [[before]];
      });
      expect((await marksOn("2021 B2"))[sentence]).toMatch(/^[✔○]/);
    };
    await overwrite("Anteil nach Schlüssel", "Umgelegt = Kosten über den Landesmitteln");
    await overwrite("nachzufordern", "Gezahlt = zu tragen + zu erstatten − nachzufordern");
  },
  TIMEOUT,
);

longTest(
  "what is kept of a top-up is what the engine says, by what is decided",
  async () => {
    openWorkbook();
    await insert(toppedUp);
    const place = `${toppedUp.year} B${toppedUp.module}`;
    await expectReadable(toppedUp);
    const shown = async () => {
      const { values } = await cellsOf(`Zuschuss ${place}`);
      const rows = values.slice(LIST).filter(([name, , , paid]) => name !== "" && paid !== 0);
      return {
        verdict: values[VERDICT]![0],
        bodies: Object.fromEntries(
          rows.map(([name, , , ...figures]) => [name, figures.slice(0, 4)]),
        ),
      };
    };
    const planned = async () =>
      Object.fromEntries(
        (await figuresNow()).topUps.map(({ name, topUp, settled }) => [
          name,
          [topUp, settled?.kept, settled?.back, settled?.ownShare].map(euro),
        ]),
      );
    const sentence = "Beteiligte, deren Zuschuss offen ist (Anzahl)";
    const choices = `Festlegungen ${place}`;
    const { values } = await cellsOf(choices);
    const at = values.findIndex(([rule]) => rule === "Aufstockung") + 1;
    expect((await shown()).bodies).toEqual({
      Altstadt: [5000, 5000, 0, 5300.5],
      Neustadt: [5000, 0, 5000, 200],
    });
    for (const answer of ["pauschal", "nach Kosten", ""]) {
      await type(choices, `B${at}`, answer);
      const { bodies, verdict } = await shown();
      expect(bodies).toEqual(await planned());
      const isOpen = Object.values(bodies).flat().includes("offen");
      expect([answer, isOpen]).toEqual([answer, answer === ""]);
      expect((await marksOn(place))[sentence]).toBe(isOpen ? "✖ Fehler" : "✔ stimmt");
      expect(verdict).toMatch(isOpen ? /^✖ Offen/ : /^[!✔] /);
    }
  },
  TIMEOUT,
);

longTest(
  "top-ups that no sheet settles are named",
  async () => {
    openWorkbook();
    const { topUpPerPost, ...rest } = toppedUp;
    expect(topUpPerPost).toBe(5000);
    await insert(rest);
    const sentence = "Zuschüsse ohne Satz je Stelle (Anzahl)";
    expect((await marksOn("2023 B2"))[sentence]).toBe("! Hinweis");
  },
  TIMEOUT,
);

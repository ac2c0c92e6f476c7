import { readFileSync } from "node:fs";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { cellsOf, edit, registerKim } from "../kimExcel";
import { writeBook } from "./bookExcel";
import { fewOf, isFirst } from "../../support/runs";

const file = "test/cases/grantYears/kreis-unna-2021-weiterleitung.json";
const given: GrantYear = {
  ...(JSON.parse(readFileSync(file, "utf8")) as { given: GrantYear }).given,
  instalments: [
    { date: "2021-03-31", weight: 1, amount: 220_000 },
    { date: "2022-06-30", weight: 1, amount: 220_000 },
  ],
  paymentDays: [
    { year: 2021, kind: "FORWARDING", date: "2021-11-30", weight: 1 },
    { year: 2022, kind: "FORWARDING", date: "2022-07-31", weight: 1 },
    { year: 2021, kind: "REFINANCING", date: "2021-12-31", weight: 1 },
    { year: 2022, kind: "REFINANCING", date: "2022-12-31", weight: 1 },
  ],
};
const CHECKS = "Kontrolle 2021 B2";
const NOTICE = "Bescheid 2021 B2";
const CALCULATION = "Rechnung 2021 B2";
const ERROR = "✖ Fehler";
const WITHOUT = "– ohne Ergebnis";
const [SENTENCE, VERDICT] = [1, 5];

let book: Awaited<ReturnType<typeof writeBook>>;
beforeAll(async () => {
  await registerKim();
  book = await writeBook(given);
  book.settle();
});

/** The first cell below a heading of a sheet that has anything in it. */
async function below(sheetName: string, heading: string): Promise<string> {
  const { values } = await cellsOf(sheetName);
  const cells = values.map((row) => row.map(String));
  const row = cells.findIndex((texts) => texts.includes(heading));
  const column = cells[row]!.indexOf(heading);
  const filled = cells.findIndex((texts, index) => index > row && texts[column] !== "");
  return `${String.fromCharCode(65 + column)}${(filled < 0 ? row + 1 : filled) + 1}`;
}

const verdicts = async (): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    (await cellsOf(CHECKS)).values.map((cells) => [String(cells[SENTENCE]), cells[VERDICT]]),
  );

/** What somebody does to a cell, which line says so, and with what verdict. */
const mishaps: readonly (readonly [string, string, string, number | string, string])[] = [
  ["another amount is granted", NOTICE, "Betrag", 430_000, "Bescheid 2021 = Stellen × Pauschale"],
  [
    "less is granted for a year than is planned",
    ...[NOTICE, "Betrag", 70_000, "2021: vorgesehen ist, was bewilligt ist"],
  ] as const,
  [
    "the instalments are not the notice by a cent",
    ...[NOTICE, "Betrag", 440_000.01, "Raten des Landes = Bescheide"],
  ] as const,
  [
    "a notice begins after the forwarding",
    ...[NOTICE, "gilt ab", 44_531, "Beginn liegt nicht vor dem Zeitraum der Bescheide"],
  ] as const,
  ["an instalment is of last year", NOTICE, "Tag", 44_196, "Ratentage vor 2021 (Anzahl)"],
  [
    "a formula is overwritten",
    ...[CALCULATION, "Eigenanteil", 0, "Rechnung: überschriebene Felder (Anzahl)"],
  ] as const,
  [
    "a formula is deleted",
    ...[CALCULATION, "gibt weiter", "", "Rechnung: überschriebene Felder (Anzahl)"],
  ] as const,
  [
    "a forwarded post is below the least that is funded",
    ...[CALCULATION, "Stellen", 0.25, "Weitergeleitete Stellen unter dem Mindestanteil (Anzahl)"],
  ] as const,
  [
    "contracts are written over the result",
    ...[CALCULATION, "erhält", 1, "Verträge mit dem Empfänger = Landesmittel der anderen"],
  ] as const,
  [
    "own shares of a year are written over the result",
    ...["Rechnung Zahlungen 2021 B2", "nach Schlüssel 2021", 1],
    "Südkreis: Eigenanteile 2021 = Kosten − Landesmittel",
  ] as const,
  [
    "a figure of the budget is written over the result",
    ...["Rechnung Haushalt 2021 B2", "erhält 2021", 1],
    "Haushalt: Mittel aller Haushaltsjahre = Laufzeit",
  ] as const,
  [
    "posts are written over the result",
    ...[CALCULATION, "Stellen", 9, "Rechenblätter mit Fehlerwerten (Anzahl)"],
  ] as const,
];

/** The same of what is only written over, with every line that says so. */
const overwritten: readonly (readonly [string, string, number, readonly string[]])[] = [
  [
    ...[CALCULATION, "Stellen", 2],
    ["Nordkreis", "Mittelkreis", "Südkreis"].map((name) => `${name}: Stellen wie vereinbart (VZÄ)`),
  ] as const,
  [
    ...[CALCULATION, "zusammen", 1],
    ["Nordkreis", "Mittelkreis", "Südkreis"].map(
      (name) => `${name}: Stellen × Pauschale × Monate ÷ 12`,
    ),
  ] as const,
  [CALCULATION, "erhält", 1, ["Vertrag mit Bergkamen = Summe seiner Mitglieder"]],
  [CALCULATION, "2021", 1, ["Summe der Haushaltsjahre = Summe der Laufzeit"]],
  [CALCULATION, "Beteiligte", 1, ["Zeilen der Beteiligten = Zeilen der Rechnung (Anzahl)"]],
  [
    ...["Rechnung Kosten 2021 B2", "nach Schlüssel im Jahr", 1],
    ["Südkreis: Eigenanteile im Jahr = Kosten − Landesmittel"],
  ] as const,
  [
    ...["Rechnung Kosten 2021 B2", "Eigenanteil", 1],
    [
      "Eigenanteile der Haushaltsjahre = Laufzeit",
      "Rechnung Kosten: überschriebene Felder (Anzahl)",
    ],
  ] as const,
  [
    ...["Rechnung Zahlungen 2021 B2", "nach Schlüssel 2022", 1],
    ["Südkreis: Eigenanteile 2022 = Kosten − Landesmittel"],
  ] as const,
  [
    ...["Rechnung Zahlungen 2021 B2", "erhält 2021", 900_000],
    [
      "2021: Weiterleitung höchstens, was bewilligt ist",
      "Rechnung Zahlungen: überschriebene Felder (Anzahl)",
    ],
  ] as const,
  [NOTICE, "Stellen", 9, ["Eingetragene Stellen wie im Bescheid (VZÄ)"]],
  ...[
    ["Rechnung Stellen", "Anteil"],
    ["Rechnung Regionen", "zu verteilen in"],
    ["Rechnung Bescheide", "zählt"],
    ["Rechnung Haushalt", "Beteiligte"],
    ["Rechnung Rechenweg", "gibt weiter"],
    ["Rechnung Herkunft", "selbst Eingabe"],
    ["Rechenschritte", "Stellen"],
  ].map(
    ([sheet, heading]) =>
      [`${sheet} 2021 B2`, heading!, 1, [`${sheet}: überschriebene Felder (Anzahl)`]] as const,
  ),
];

const PAPERS = "Vorlagen 2021 B2";
const DIFFERS = "✖ weicht ab";

/** What a paper prints: in which row, what it says now, what somebody types, and what is said then. */
const printed: readonly (readonly [string, number, string, number, string])[] = [
  ["Alle: Förderung im Jahr wie in der Vorlage", 1, "✔ stimmt", 440_500, "✔ stimmt"],
  ["Alle: Förderung im Jahr wie in der Vorlage", 1, "✔ stimmt", 440_500.01, DIFFERS],
  ["Bergkamen: Stellen wie in der Vorlage", 2, "○ vorgeschlagen", 1.5, "! Hinweis"],
  ["Bergkamen: Vertragssumme wie in der Vorlage", 5, "○ passt", 160_000, DIFFERS],
  ["Südkreis: Eigenanteil im Jahr wie in der Vorlage", 6, "○ passt", 50_501, DIFFERS],
  ["Schwerte: Eigenanteil im Jahr wie in der Vorlage", 7, "○ passt", 19_000, DIFFERS],
  ["Südkreis: Eigenanteil wie in der Vorlage", 11, "○ passt", 70_000, DIFFERS],
];

test.each(fewOf(printed, isFirst))(
  "%s (row %i): %s, with %d %s",
  async (sentence, row, usual, value, said) => {
    expect((await verdicts())[sentence]).toBe(usual);
    const address = (await below(PAPERS, "Wert laut Vorlage")).replace(/\d+/, (first) =>
      String(Number(first) + row - 1),
    );
    const type = (cells: unknown[][]) =>
      edit(PAPERS, (sheet) => {
        sheet.getRange(address).values = cells;
      });
    const { values } = await cellsOf(PAPERS);
    const before = values[Number(address.slice(1)) - 1]![address.charCodeAt(0) - 65];
    await type([[value]]);
    book.settle();
    const changed = (await verdicts())[sentence];
    await type([[before]]);
    book.settle();
    expect(changed).toBe(said);
    expect((await verdicts())[sentence]).toBe(usual);
  },
);

test("the budget is that of the papers, balanced by year and rounded for papers", async () => {
  const { values } = await cellsOf("Haushalt 2021 B2");
  const rowsOf = (name: string) =>
    values.filter((cells) => cells[0] === name).map((cells) => cells.slice(1, 10));
  expect(rowsOf("Kreis Unna")).toEqual([
    [73_333.34, 8333.33, 31_250, 50_416.67, 0, 0, 81_500, 81_500, 0],
    [440_000, 50_000, 187_500, 302_500, 0, 0, 490_000, 490_000, 0],
    [513_333.34, 58_333.33, 218_750, 352_916.67, 0, 0, 571_500, 571_500, 0].map(
      (figure) => expect.closeTo(figure, 4) as number,
    ),
  ]);
  expect(rowsOf("Schwerte")[1]).toEqual([0, 0, 0, 0, 19_500, -19_500, 0, 19_500, -19_500]);
  expect(rowsOf("Kamen")[0]).toEqual([9166.67, 0, "offen", 0, 0, "offen", 9000, "offen", "offen"]);
  const years = values.filter(([year]) => year === 2021 || year === 2022);
  expect(years.map((cells) => cells.slice(1, 5))).toEqual([
    [440_000, 73_333.34, 366_666.66, 0],
    [0, 440_000, 0, 440_000],
  ]);
});

test("a check fails when more posts are granted than are handed out", async () => {
  const sentence = "Alle bewilligten Stellen sind vergeben (VZÄ)";
  const grant = async (posts: number): Promise<unknown> => {
    const { values } = await cellsOf(NOTICE);
    const row = values.findIndex(([label]) => label === "Bewilligte Stellen") + 1;
    await edit(NOTICE, (sheet) => {
      sheet.getRange(`B${row}`).values = [[posts]];
    });
    book.settle();
    const { values: lines } = await cellsOf(CHECKS);
    return lines.find((cells) => cells[SENTENCE] === sentence)!.slice(VERDICT, VERDICT + 2);
  };
  expect(await grant(9)).toEqual([
    ERROR,
    "9,00 bewilligt, 8,00 vergeben: Anteile, Verzichte, Vereinbarungen und Lose prüfen",
  ]);
  // That the money is less than that of nine posts is no further error.
  expect((await verdicts())["Alle: Stellen × Pauschale × Monate ÷ 12"]).toBe("! Hinweis");
  expect(await grant(8)).toEqual(["✔ stimmt", ""]);
});

/** Of the first day of payment its kind and its date; which line says so, and how. */
test.each([
  [0, "Refinanzierung", "Zahlungen nach Zahltagen = Verträge und Eigenanteile", "! Hinweis"],
  [1, 44_196, "Zahltage vor der ersten Rate des Landes (Anzahl)", ERROR],
] as const)("a check sees another day of payment: %i %s", async (column, value, sentence, said) => {
  const kind = await below(NOTICE, "Art");
  const address = `${String.fromCharCode(kind.charCodeAt(0) + column)}${kind.slice(1)}`;
  const type = async (cell: unknown): Promise<unknown> => {
    await edit(NOTICE, (sheet) => {
      sheet.getRange(address).values = [[cell]];
    });
    book.settle();
    return (await verdicts())[sentence];
  };
  expect((await verdicts())[sentence]).toBe("✔ stimmt");
  expect(await type(value)).toBe(said);
  expect(await type(column === 0 ? "Weiterleitung" : 44_530)).toBe("✔ stimmt");
});

test("no check fails before anything happens", async () => {
  expect(Object.values(await verdicts())).not.toContain(ERROR);
});

/** What the checks say while somebody has typed something into the first cell below a heading. */
async function whileTyped(
  sheetName: string,
  heading: string,
  value: number | string,
): Promise<Record<string, unknown>> {
  const address = await below(sheetName, heading);
  const before = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheetName).getRange(address).load("formulas");
    await context.sync();
    return cell.formulas as unknown[][];
  });
  await edit(sheetName, (sheet) => {
    sheet.getRange(address).values = [[value]];
  });
  book.settle();
  const failed = await verdicts();
  await edit(sheetName, (sheet) => {
    sheet.getRange(address).formulas = before;
  });
  book.settle();
  return failed;
}

/** Every third: they are tried alike, and the last test looks at all of them. */
const isThird = (_: unknown, position: number): boolean => position % 3 === 0;

test.each(fewOf(mishaps, isThird))(
  "a check fails when %s",
  async (_, sheetName, heading, value, sentence) => {
    const { [sentence]: usual } = await verdicts();
    const failed = await whileTyped(sheetName, heading, value);
    // What is in the way of others leaves them without a result; another line says so.
    const isWithout = failed[sentence] === WITHOUT;
    expect(failed[isWithout ? "Rechenblätter mit Fehlerwerten (Anzahl)" : sentence]).toBe(ERROR);
    expect(usual).not.toBe(ERROR);
    expect((await verdicts())[sentence]).toBe(usual);
  },
);

test.each(fewOf(overwritten, isThird))(
  "checks fail when %s, %s is overwritten",
  async (...args) => {
    const [sheetName, heading, value, sentences] = args;
    const failed = await whileTyped(sheetName, heading, value);
    expect(sentences.map((sentence) => [sentence, failed[sentence]])).toEqual(
      sentences.map((sentence) => [sentence, ERROR]),
    );
  },
);

test("a check says that a printed figure is compared with nothing", async () => {
  const failed = await whileTyped(PAPERS, "Wert laut Vorlage", "");
  expect(failed["Angaben laut Vorlage, die verglichen sind (Anzahl)"]).toBe("! Hinweis");
});

/** Those that are tried on their own: days of payment, posts, papers; lists in maskedErrors. */
const ALONE = [
  "Angaben laut Vorlage, die verglichen sind (Anzahl)",
  "Alle bewilligten Stellen sind vergeben (VZÄ)",
  "Zahlungen nach Zahltagen = Verträge und Eigenanteile",
  "Zahltage vor der ersten Rate des Landes (Anzahl)",
  "Seiten mit Regionen, deren Liste ein Ergebnis hat (Anzahl)",
];

test("every check is seen to fail: here, or by the papers themselves", async () => {
  const tried = [
    ...mishaps.map((mishap) => mishap[4]),
    ...overwritten.flatMap(([, , , sentences]) => sentences),
    ...printed.map(([sentence]) => sentence),
    ...ALONE,
  ];
  const holding = Object.entries(await verdicts()).filter(([, said]) => /^[✔○]/.test(String(said)));
  // The same figure of another body is checked alike.
  const kindOf = (sentence: string): string =>
    sentence.endsWith(" wie in der Vorlage") ? sentence.replace(/^.*?: /, "") : sentence;
  const kinds = tried.map(kindOf);
  const sentences = holding.map(([sentence]) => sentence);
  expect(sentences.filter((sentence) => !kinds.includes(kindOf(sentence)))).toEqual([]);
});

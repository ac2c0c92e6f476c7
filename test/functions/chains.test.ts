import { setLanguage } from "../../src/locales/language";
import { type FunctionId, outcomeOf } from "./outcome";
import { column, row } from "./tables";

const APRIL_1 = 45_017;
const JULY_1 = 45_108;

afterEach(() => {
  setLanguage("de");
});

const values = (id: FunctionId, ...args: readonly unknown[]): unknown => {
  const outcome = outcomeOf(id, args);
  return "values" in outcome ? outcome.values : outcome;
};
/** What to do about it stands behind. */
const refused = (begin: string): unknown => ({
  code: "#VALUE!",
  message: expect.stringMatching(new RegExp(`^${begin.replace(/[.()]/g, "\\$&")}`)) as unknown,
});

describe("the grantor is paid through by nobody, whatever it is called", () => {
  const bodies = column("Kreis Unna", "Bergkamen", "Kamen");
  const payers = (grantor: unknown): unknown[][] => column(grantor, "Kreis Unna", "Bergkamen");

  test("Land, unless another name is given", () => {
    for (const grantor of ["", "Land", " LAND"]) {
      expect(values("CHAIN", bodies, payers(grantor), column(0, 1, 2))).toEqual(column(3, 3, 2));
      expect(values("BRANCH", bodies, payers(grantor))).toEqual(
        column("", "Bergkamen", "Bergkamen"),
      );
    }
    const named = "Bezirksregierung Arnsberg";
    expect(values("BRANCH", bodies, payers("bezirksregierung  arnsberg"), named)).toEqual(
      column("", "Bergkamen", "Bergkamen"),
    );
    expect(values("CHAIN", bodies, payers(named), column(0, 1, 2), named)).toEqual(column(3, 3, 2));
  });

  test("another name stands for no grantor", () => {
    const unknown = "soll an „Kreis Unna“ zahlen, steht aber nicht unter den Empfängern.";
    for (const id of ["BRANCH", "CHAIN"] as const) {
      const args = id === "CHAIN" ? [bodies, payers("Bund"), 1] : [bodies, payers("Bund")];
      expect(values(id, ...args)).toMatchObject({
        code: "#VALUE!",
        message: expect.stringContaining(`zahlende Stelle, Zeile 1: „Bund“ ${unknown}`),
      });
    }
  });

  test("what is no name is refused", () => {
    expect(values("BRANCH", "Kamen", "", " ")).toEqual(
      refused(
        "Zuwendungsgeber: Die Zelle sieht leer aus, enthält aber Leerzeichen. Bitte ihren Inhalt löschen.",
      ),
    );
    expect(values("BRANCH", "Kamen", "", true)).toEqual(
      refused("Zuwendungsgeber: WAHR ist kein Name."),
    );
    expect(values("BRANCH", "Kamen", "", column("a", "b"))).toMatchObject({ code: "#VALUE!" });
  });
});

test("the contract of a body stands in the shape of the bodies", () => {
  expect(values("BRANCH", row("Kreis", "Kamen"), row("", "Kreis"))).toEqual(row("", "Kamen"));
});

describe("a grouped list", () => {
  const names = column("Kreis", "Lünen", "Kamen", "Selm");
  const groups = column("", "Nord", "Mitte", "nord");

  test("without values has a text and a level", () => {
    expect(values("OUTLINE", names, groups)).toEqual([
      ["Kreis", 1],
      ["Nord", 1],
      ["Lünen", 2],
      ["Selm", 2],
      ["Mitte", 1],
      ["Kamen", 2],
    ]);
  });

  const table = [
    [3, 0.1, "KI"],
    [1, 0.2, "Stadt"],
    [1, 0.5, ""],
    [2, "offen", "Stadt"],
  ];

  test("adds up a group, or shows the text that is among its numbers", () => {
    expect(values("OUTLINE", names, groups, table, row("", "SUM", "BLANK"))).toEqual([
      ["Kreis", 1, 3, 0.1, "KI"],
      ["Nord", 1, 3, "offen", ""],
      ["Lünen", 2, 1, 0.2, "Stadt"],
      ["Selm", 2, 2, "offen", "Stadt"],
      ["Mitte", 1, 1, 0.5, ""],
      ["Kamen", 2, 1, 0.5, 0],
    ]);
  });

  test("shows a given text in a group, one for all columns or one for each", () => {
    const shownIn = (groupRow: unknown): unknown =>
      (values("OUTLINE", names, groups, table, groupRow) as unknown[][])[1];
    expect(shownIn("siehe unten")).toEqual([
      "Nord",
      1,
      "siehe unten",
      "siehe unten",
      "siehe unten",
    ]);
    expect(shownIn(column("s. u.", "blank", "–"))).toEqual(["Nord", 1, "s. u.", "", "–"]);
  });

  test("adds up exactly", () => {
    expect(values("OUTLINE", column("a", "b"), "x", column(0.1, 0.2))).toContainEqual([
      "x",
      1,
      0.3,
    ]);
  });

  test("takes a row of names, and values that are read as they are", () => {
    expect(values("OUTLINE", row("a", "b"), "x", row(1, 2))).toEqual([
      ["x", 1, 3],
      ["a", 2, 1],
      ["b", 2, 2],
    ]);
  });

  test.each<[string, readonly unknown[], string]>([
    [
      "a number that is text",
      [names, groups, column(1, "1,5", 2, 3)],
      "Werte, Zeile 2: „1,5“ ist Text, keine Zahl.",
    ],
    [
      "a truth value",
      [names, groups, column(1, 2, 2, true), "BLANK"],
      "Werte, Zeile 4: WAHR ist keine Zahl.",
    ],
    [
      "a cell that only looks empty, in a sum",
      [names, groups, column(1, " ", 2, 3)],
      "Werte, Zeile 2: Die Zelle sieht leer aus, enthält aber Leerzeichen. Bitte ihren Inhalt löschen.",
    ],
    [
      "too few values",
      [names, groups, column(1, 2)],
      "Werte: Der Bereich hat 2 Zeilen, „Namen“ aber 4 Zellen.",
    ],
    [
      "too few entries of the group's line",
      [names, groups, table, row("SUM", "BLANK")],
      "Gruppenzeile: Der Bereich hat 2 Zellen.",
    ],
    ["a name that is none", [column("a", true), ""], "Namen, Zeile 2: WAHR ist kein Name."],
  ])("is refused for %s", (_, args, message) => {
    expect(values("OUTLINE", ...args)).toEqual(refused(message));
  });

  test("shows a text that looks like a number where nothing is added up", () => {
    const listed = values("OUTLINE", column("a"), column("x"), [["12/2021"]], "BLANK");
    expect(listed).toEqual([
      ["x", 1, ""],
      ["a", 2, "12/2021"],
    ]);
  });
});

describe("the payment list", () => {
  const bodies = column("Kreis Unna", "Kamen", "Selm");
  const payers = column("", "Kreis Unna", "Kreis Unna");
  const halves = [
    [110_000, 110_000],
    [27_500.5, 27_500],
    [0, -1_250],
  ];

  test("has a row for each payment: day, payer, body, amount, number of the instalment", () => {
    expect(values("PAYMENTS", bodies, payers, halves, row(APRIL_1, JULY_1 + 0.5))).toEqual([
      [APRIL_1, "Land", "Kreis Unna", 110_000, 1],
      [APRIL_1, "Kreis Unna", "Kamen", 27_500.5, 1],
      [JULY_1, "Land", "Kreis Unna", 110_000, 2],
      [JULY_1, "Kreis Unna", "Kamen", 27_500, 2],
      [JULY_1, "Selm", "Kreis Unna", 1_250, 2],
    ]);
  });

  test("takes days of each body, blank where nothing is paid, and another grantor", () => {
    const days = [
      [JULY_1, JULY_1],
      [APRIL_1, JULY_1],
      ["", APRIL_1],
    ];
    const listed = values("PAYMENTS", bodies, payers, halves, days, "Bezirksregierung");
    expect((listed as unknown[][]).map(([, payer, body]) => `${payer} → ${body}`)).toEqual([
      "Kreis Unna → Kamen",
      "Selm → Kreis Unna",
      "Bezirksregierung → Kreis Unna",
      "Bezirksregierung → Kreis Unna",
      "Kreis Unna → Kamen",
    ]);
  });

  test("takes rows of bodies, of instalments and of days alike", () => {
    const args = [row("A", "B"), "", row(1, 2), row(JULY_1, APRIL_1)];
    expect(values("PAYMENTS", ...args)).toEqual([
      [APRIL_1, "Land", "B", 2, 1],
      [JULY_1, "Land", "A", 1, 1],
    ]);
    expect(values("PAYMENTS", "A", "", row(1, 2), APRIL_1)).toEqual([
      [APRIL_1, "Land", "A", 1, 1],
      [APRIL_1, "Land", "A", 2, 2],
    ]);
  });

  test("takes the days of all bodies from the column of a table as well", () => {
    const listed = values("PAYMENTS", bodies, payers, halves, column(APRIL_1, JULY_1));
    expect(listed).toEqual(values("PAYMENTS", bodies, payers, halves, row(APRIL_1, JULY_1)));
  });

  test("has from the grantor what its notice says, not what is planned", () => {
    const notice = [
      [APRIL_1, "1. Hälfte", 220_000],
      ["", "", ""],
      [JULY_1, "2. Hälfte", 220_000],
    ];
    const args = [bodies, column("Land", "Kreis Unna", "Kreis Unna"), halves, row(APRIL_1, JULY_1)];
    expect(values("PAYMENTS", ...args, "", notice)).toEqual([
      [APRIL_1, "Land", "Kreis Unna", 220_000, 1],
      [APRIL_1, "Kreis Unna", "Kamen", 27_500.5, 1],
      [JULY_1, "Land", "Kreis Unna", 220_000, 3],
      [JULY_1, "Kreis Unna", "Kamen", 27_500, 2],
      [JULY_1, "Selm", "Kreis Unna", 1_250, 2],
    ]);
    const nothing = values("PAYMENTS", ...args, "", [["", ""]]) as unknown[][];
    expect(nothing.map(([, payer]) => payer)).toEqual(["Kreis Unna", "Kreis Unna", "Selm"]);
  });

  test("takes what is granted from whole columns", () => {
    const notice = Array.from({ length: 1_048_576 }, (_, line) =>
      line === 0 ? [APRIL_1, 5] : [null, null],
    );
    expect(values("PAYMENTS", "Kreis", "", 0, "", "", notice)).toEqual([
      [APRIL_1, "Land", "Kreis", 5, 1],
    ]);
  });

  test.each<[string, readonly unknown[], string]>([
    [
      "a fraction of a cent in what is granted",
      [bodies, payers, halves, APRIL_1, "", [[APRIL_1, 0.005]]],
      "bewilligt, Spalte 2: 0,005 ist kein Vielfaches von 0,01.",
    ],
    [
      "no day beside an amount",
      [bodies, payers, halves, row(APRIL_1, "")],
      "Tage, Zeile 1: Für die 2. Rate fehlt der Tag der Zahlung.",
    ],
    [
      "no day of a body's own beside an amount",
      [
        bodies,
        payers,
        halves,
        [
          [APRIL_1, APRIL_1],
          [APRIL_1, APRIL_1],
          [APRIL_1, null],
        ],
      ],
      "Tage, Zeile 3: Für die 2. Rate fehlt der Tag der Zahlung.",
    ],
    [
      "no body beside an amount",
      [column("A", " "), "", column(1, 1), APRIL_1],
      "Empfänger, Zeile 2: Neben dem Betrag fehlt der Name des Empfängers.",
    ],
    [
      "a fraction of a cent",
      [bodies, payers, column(1, 1.005, 2), APRIL_1],
      "Raten, Zeile 2: 1,005 ist kein Vielfaches von 0,01.",
    ],
    [
      "a day that is text, even beside 0",
      [column("A", "B"), "", column(1, 0), column(APRIL_1, "bald")],
      "Tage, Zeile 2: „bald“ ist kein Datum.",
    ],
    [
      "days that fit neither bodies nor instalments",
      [bodies, payers, halves, column(APRIL_1, JULY_1, JULY_1, JULY_1)],
      "Tage: Der Bereich hat 4 Zeilen, „Empfänger“ aber 3 Zellen.",
    ],
    [
      "days of one instalment for two",
      [bodies, payers, halves, column(APRIL_1, JULY_1, JULY_1)],
      "Tage: Der Bereich hat 3 Zeilen und 1 Spalte, „Raten“ aber 3 Zeilen und 2 Spalten.",
    ],
  ])("is refused for %s", (_, args, message) => {
    expect(values("PAYMENTS", ...args)).toEqual(refused(message));
  });

  test("a day before 1990 is none", () => {
    expect(values("PAYMENTS", "A", "", 1, 2022)).toEqual(
      refused("Tage: 2022 ist kein Datum; gemeint ist vielleicht 01.01.2022."),
    );
  });

  test("is not available if nothing is to be paid", () => {
    const args = [bodies, payers, column(0, "", null), APRIL_1];
    expect(values("PAYMENTS", ...args)).toEqual({
      code: "#N/A",
      message:
        "Raten: Es ist nichts zu zahlen: Alle Raten sind 0 oder leer. Bitte die Beträge eintragen.",
    });
    setLanguage("en");
    expect(values("PAYMENTS", ...args)).toEqual({
      code: "#N/A",
      message:
        "instalments: There is nothing to pay: all instalments are 0 or blank. Please enter the amounts.",
    });
  });
});

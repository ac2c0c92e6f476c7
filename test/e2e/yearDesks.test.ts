import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { atDesk, wholeYear } from "../engine/year/wholeYears";
import { longOnly } from "../support/runs";
import { create, takeUp } from "./support/makeSheet";
import { PROOFS } from "./support/mittelkreisYear";
import { sheetTests } from "./support/sheetTests";
import {
  click,
  enter,
  openTask,
  picture,
  put,
  putAll,
  region,
  see,
  termsOf,
  write,
} from "./support/yearPages";

const longSheetTest = longOnly(sheetTests());

const { given } = wholeYear<unknown>("mittelkreis-2023");

/** The year of a desk by last year's contract: posts and staffing are there, the rest is to come. */
function begun(whole: GrantYear): GrantYear {
  const { posts, staffing } = whole.course!;
  return {
    ...whole,
    ...{ rate: 55_000, rateSource: "NOTICE", rateCitation: "Vertrag, § 2" },
    course: { posts: posts!, staffing: staffing! },
  };
}

const HEADINGS = "Buchungstag\tBetrag\tZahlungspartner";

longSheetTest(
  "Bergkamen 2023: the amendment reaches its own contracts, and its branch is settled",
  async (pane, { page }) => {
    await takeUp(pane, begun(atDesk(given, "LEAD", ["Bergkamen", "Kamen", "Bönen"], 2.5)));
    await create(pane, /anlegen$/);
    await openTask(pane, "Fassungen");
    expect(await region(pane, "Bescheide").count()).toBe(0);
    for (const [name, kind, from, to, date] of [
      ["Weiterleitungsvertrag", "CONTRACT", "", "Bergkamen", "13.1.2022"],
      ["Vertrag Kamen", "CONTRACT", "Bergkamen", "Kamen", "30.8.2022"],
      ["Vertrag Bönen", "CONTRACT", "Bergkamen", "Bönen", "30.8.2022"],
      ["2. Änderung", "AMENDMENT", "", "Bergkamen", "2.5.2023"],
    ] as const)
      await enter(pane, "Schriftstück hinzufügen", {
        ...{ Schriftstück: name, Art: kind, von: from, an: to, Datum: date },
      });
    await enter(pane, "Klausel hinzufügen", {
      ...{ Schriftstück: "2. Änderung", Fundstelle: "Beträge", Gegenstand: "AMOUNT" },
    });
    await click(pane, "Änderung hinzufügen");
    await putAll(pane, {
      ...{ "Schriftstück, das es sagt": "2. Änderung", "Was sich ändert": "rate" },
      ...{ "Die Änderung gilt ab": "1.1.2023", "Neuer Wert": "57.000" },
    });
    // Half a post is Bergkamen's from July on: 2.5 posts × 2,000 € as in Y-01.
    await see(pane, "137.500 € → 142.500 € (+5.000,00 €)");
    await see(pane, "55.000 € → 57.000 € (+2.000,00 €)");
    await picture(page, "30-bergkamen-fassungen");
    await enter(pane, "Schriftstück hinzufügen", {
      ...{ Schriftstück: "Vertrag Kamen 2023", Art: "CONTRACT", von: "Bergkamen", an: "Kamen" },
      Datum: "15.6.2023",
    });
    // Kamen's has followed.
    expect(
      await region(pane, "Anzupassende Verträge").getByRole("listitem").allTextContents(),
    ).toEqual([expect.stringMatching(/^Bönen: Der Vertrag ist vom 30\.08\.2022/)]);
    await write(pane);

    await openTask(pane, "Zahlungen");
    await put(
      pane,
      "Liste einfügen",
      [
        HEADINGS,
        "31.03.2023\t71.250,00\tKreis Unna",
        "15.04.2023\t28.500,00-\tStadt Kamen",
        "15.04.2023\t14.250,00-\tGemeinde Bönen",
        "10.07.2023\t71.250,00\tKreis Unna",
        "20.07.2023\t28.500,00-\tStadt Kamen",
      ].join("\n"),
    );
    await see(pane, "5 Zahlungen werden übernommen.");
    await click(pane, "Tabelle übernehmen");
    await picture(page, "31-bergkamen-zahlungen");
    await write(pane);

    await openTask(pane, "Abrechnung");
    await click(pane, "4 Zeilen dafür anlegen");
    for (const [post, cells] of PROOFS) await enter(pane, `${post} ändern`, cells);
    for (const [rule, answer] of [
      ["Höchstbetrag", "STAFFED"],
      ["Höchstbetrag gilt", "POST"],
    ] as const) {
      await put(pane, rule, answer);
      await put(pane, `${rule}: Fundstelle, zum Beispiel § 4`, "§ 4");
    }
    expect(await termsOf(pane, "Was daraus folgt, von unten nach oben")).toMatchObject({
      "Kamen gegenüber Bergkamen": expect.stringContaining(
        "anerkannt 43.000,00 €, trägt selbst 400,00 €, zahlt 14.000,00 € zurück",
      ) as unknown,
      "Bönen gegenüber Bergkamen": expect.stringContaining("zahlt 14.250,00 € zurück") as unknown,
      "Bergkamen gegenüber Kreis Unna": expect.stringContaining(
        "anerkannt 111.875,00 €, trägt selbst 16.425,00 €, zahlt 30.625,00 € zurück",
      ) as unknown,
    });
    await picture(page, "32-bergkamen-abrechnung");
    await write(pane);
  },
  { isClosed: true },
);

longSheetTest(
  "Kamen 2023: what its contract with Bergkamen comes to, is paid and goes back",
  async (pane, { page }) => {
    await takeUp(pane, begun(atDesk(given, "LAST", ["Kamen"], 1)));
    await create(pane, /anlegen$/);
    await openTask(pane, "Fassungen");
    await enter(pane, "Schriftstück hinzufügen", {
      ...{ Schriftstück: "Vertrag 2023", Art: "AMENDMENT", an: "Kamen", Datum: "15.6.2023" },
      "gilt ab": "1.1.2023",
    });
    await click(pane, "Änderung hinzufügen");
    await putAll(pane, {
      ...{ "Schriftstück, das es sagt": "Vertrag 2023", "Was sich ändert": "rate" },
      "Neuer Wert": "57.000",
    });
    await see(pane, "55.000 € → 57.000 € (+2.000,00 €)");
    await picture(page, "33-kamen-fassungen");
    await write(pane);
    await openTask(pane, "Zahlungen");
    await put(
      pane,
      "Liste einfügen",
      [
        HEADINGS,
        "15.04.2023\t28.500,00\tStadt Bergkamen",
        "20.07.2023\t28.500,00\tStadt Bergkamen",
      ].join("\n"),
    );
    await click(pane, "Tabelle übernehmen");
    expect(await termsOf(pane, "Stand je Beteiligte")).toEqual({ Kamen: "erhalten 57.000,00 €" });
    await picture(page, "34-kamen-zahlungen");
    await write(pane);
    await openTask(pane, "Abrechnung");
    await enter(pane, "Nachweis hinzufügen", {
      ...{ Stelle: "Kamen 1", "förderfähige Kosten": "43.000", "nicht förderfähig": "400" },
    });
    // Below the ceiling either way: nothing is open.
    expect(await termsOf(pane, "Was daraus folgt, von unten nach oben")).toMatchObject({
      "Kamen gegenüber Bergkamen": expect.stringContaining(
        "anerkannt 43.000,00 €, trägt selbst 400,00 €, zahlt 14.000,00 € zurück",
      ) as unknown,
    });
    await picture(page, "35-kamen-abrechnung");
    await write(pane);
  },
  { isClosed: true },
);

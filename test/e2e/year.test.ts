import { longOnly } from "../support/runs";
import { create, fillAll } from "./support/makeSheet";
import {
  contracted,
  FIRST_HALF,
  FIRST_PAPERS,
  ITS_CLAUSES,
  PAID_BACK,
  PROOFS,
  REASSIGNING,
  RETURNED,
  SECOND_AMENDMENT,
  SECOND_HALF,
} from "./support/mittelkreisYear";
import { expectSettledPrints } from "./support/settledPrints";
import { sheetTests } from "./support/sheetTests";
import { press } from "./support/wizardPages";
import {
  click,
  enter,
  openTask,
  payPlanned,
  picture,
  put,
  putAll,
  region,
  see,
  seeRows,
  termsOf,
  unbroken,
  undo,
  write,
} from "./support/yearPages";

const longSheetTest = longOnly(sheetTests());

// Figures computed apart from KIM: see the `source` of mittelkreis-2023.json and year-cases.json.

longSheetTest(
  "the Mittelkreis 2023 is typed into the wizard at last year's rate",
  async (pane, { page }) => {
    await fillAll(pane, contracted);
    await create(pane, /anlegen$/);
    await press(pane, "Übersicht");
    await seeRows(pane, ["Landesmittel verplant 137.500 €"]);
    await picture(page, "01-uebersicht");
  },
);

const goesOn = { continues: true };

longSheetTest(
  "the notice of 15.02. brings 57,000 €: rate and notice",
  async (pane, { page }) => {
    await openTask(pane, "Fassungen");
    for (const cells of FIRST_PAPERS) await enter(pane, "Schriftstück hinzufügen", cells);
    await enter(pane, "Zuwendungsbescheid ändern", {
      ...{ Betrag: "142.500", Datum: "15.2.2023" },
      "Aktenzeichen oder Vorlage": "Bescheid vom 15.02.2023",
    });
    await click(pane, "Änderung hinzufügen");
    await putAll(pane, {
      ...{ "Schriftstück, das es sagt": "Bescheid 2023", "Was sich ändert": "rate" },
      "Neuer Wert": "57000",
    });
    // Y-01: 2.5 posts × 2,000 €.
    for (const moved of [
      "137.500 € → 142.500 € (+5.000,00 €)",
      "55.000 € → 57.000 € (+2.000,00 €)",
      "27.500 € → 28.500 € (+1.000,00 €)",
    ])
      await see(pane, moved);
    await put(pane, "Anschlussbescheid", "NEEDS_CONTRACT");
    await put(pane, "Anschlussbescheid: Fundstelle, zum Beispiel § 4", "§ 7 (3)");
    await picture(page, "02-bescheid");
    await write(pane);
    await picture(page, "03-geschrieben");
  },
  goesOn,
);

longSheetTest(
  "second amendment: § 7 (3), § 8 and the amounts; the contracts below are outdated until they follow",
  async (pane, { page }) => {
    await enter(pane, "Schriftstück hinzufügen", SECOND_AMENDMENT);
    for (const cells of ITS_CLAUSES) await enter(pane, "Klausel hinzufügen", cells);
    await write(pane);
    const outdated = region(pane, "Anzupassende Verträge");
    expect(await outdated.getByRole("listitem").allTextContents()).toEqual([
      expect.stringMatching(/^Kamen: Der Vertrag ist vom 30\.08\.2022; .* 02\.05\.2023/),
      expect.stringMatching(/^Bönen: Der Vertrag ist vom 30\.08\.2022; .* 02\.05\.2023/),
    ]);
    await picture(page, "04-zweite-aenderung");
  },
  goesOn,
);

longSheetTest(
  "Kamen's post is filled from 15.03.; what stays vacant is seen before it is written",
  async (pane, { page }) => {
    await openTask(pane, "Besetzung");
    await click(pane, "Eine Stelle je Beteiligte vorschlagen");
    for (const [post, share, from, until] of [
      ["Bergkamen 1", "1", "1.1.2023", ""],
      ["Bönen 1", "0,5", "1.1.2023", "30.6.2023"],
      ["Kamen 1", "1", "15.3.2023", ""],
    ] as const)
      await enter(pane, "Besetzung hinzufügen", {
        ...{ Stelle: post, "besetzte VZÄ": share, ab: from, bis: until },
      });
    // 57,000 € ÷ 12: Kamen's for 2 + 14 ÷ 31 months is 11,645.16 €, half of Bönen's 28,500 €.
    await seeRows(pane, ["Geld für freie Stellen 25.895,16 €"]);
    await picture(page, "05-besetzung-entwurf");
    await write(pane);
    await picture(page, "06-besetzung");
  },
  goesOn,
);

longSheetTest(
  "payments: planned, paid by the treasury's list, never before the money came, and no amount twice",
  async (pane, { page }) => {
    await openTask(pane, "Zahlungen");
    await picture(page, "07-zahlungen-leer");
    await click(pane, "8 Zahlungen aus dem Plan eintragen");
    await put(pane, "Liste einfügen", FIRST_HALF);
    await see(pane, "2 Zahlungen werden übernommen.");
    await picture(page, "08-zahlungen-liste");
    await click(pane, "Tabelle übernehmen");
    await see(pane, /^Kreis Unna: Bis zum 10\.03\.2023 sind 71\.250\s€ weitergegeben, aber nur 0/);
    await picture(page, "09-zahlungen-zu-frueh");
    await pane.getByRole("button", { name: "Kreis Unna → Bergkamen ändern" }).first().click();
    await put(pane, "gezahlt am", "31.3.2023");
    await click(pane, "Fertig");
    await put(pane, "Liste einfügen", FIRST_HALF.replace("10.03.", "31.03."));
    await see(pane, "0 Zahlungen werden übernommen, 2 stehen schon da.");
    await click(pane, "Abbrechen");
    for (const [name, amount] of [
      ["Bergkamen → Kamen", "28.500"],
      ["Bergkamen → Bönen", "14.250"],
    ] as const) {
      await pane
        .getByRole("button", { name: `${name} ändern` })
        .first()
        .click();
      await putAll(pane, { gezahlt: amount, "gezahlt am": "15.4.2023" });
      await click(pane, "Fertig");
    }
    await picture(page, "10-zahlungen-entwurf");
    await write(pane);
    await undo(pane);
    // What was typed is typed again.
    await see(pane, "15.04.2023 · 28.500,00 €");
    await write(pane);
    await picture(page, "11-zahlungen");
  },
  goesOn,
);

longSheetTest(
  "half a post is given back on 01.07. and handed out; posts and payments follow",
  async (pane, { page }) => {
    await openTask(pane, "Fassungen");
    for (const cells of REASSIGNING) await enter(pane, "Schriftstück hinzufügen", cells);
    await enter(pane, "Klausel hinzufügen", {
      ...{ Schriftstück: "Umverteilung", Fundstelle: "§ 3", Gegenstand: "AMOUNT" },
      neu: "Bönen bis 30.06.2023, Bergkamen 1,5 VZÄ",
    });
    // The contracts have followed.
    expect(await region(pane, "Anzupassende Verträge").count()).toBe(0);
    await write(pane);

    await openTask(pane, "Umverteilung");
    await enter(pane, "Rückgabe hinzufügen", { Beteiligte: "Bönen", VZÄ: "0,5", ab: "1.7.2023" });
    for (const [body, key] of [
      ["Bergkamen", "1,19"],
      ["Kamen", "0,85"],
    ] as const)
      await enter(pane, "Interesse hinzufügen", {
        ...{ Beteiligte: body, "Schlüssel, wenn nicht der eigene": key },
      });
    // Y-11: the closest distribution gives the half post to Bergkamen.
    await seeRows(pane, ["Bergkamen 1 → 1,5 VZÄ", "Summe der Unterschiede, Geld 0,00 €"]);
    await put(pane, "Dokument, das es sagt", "Umverteilung");
    await picture(page, "12-umverteilung");
    await write(pane);

    await openTask(pane, "Fassungen");
    await see(pane, "28.500 € → 14.250 € (-14.250,00 €)");
    await picture(page, "13-fassungen");

    await openTask(pane, "Besetzung");
    await picture(page, "14-besetzung-danach");
    await enter(pane, "Bönen 1 ändern", { bis: "30.6.2023" });
    await enter(pane, "Stelle hinzufügen", {
      ...{ Stelle: "Bergkamen 2", Beteiligte: "Bergkamen", VZÄ: "0,5", ab: "1.7.2023" },
    });
    await enter(pane, "Besetzung hinzufügen", {
      ...{ Stelle: "Bergkamen 2", "besetzte VZÄ": "0,5", ab: "1.8.2023" },
    });
    // One month of half a post more: 57,000 € ÷ 12 × 0.5 + 11,645.16 €.
    await seeRows(pane, ["Geld für freie Stellen 25.895,16 € → 14.020,16 €"]);
    await write(pane);

    await openTask(pane, "Zahlungen");
    await picture(page, "15-zahlungen-danach");
    await click(pane, "Offene Zahlungen an den Plan anpassen");
    await put(pane, "Liste einfügen", SECOND_HALF);
    await see(pane, "2 Zahlungen werden übernommen, 2 stehen schon da.");
    await click(pane, "Tabelle übernehmen");
    await payPlanned(pane, "Bergkamen → Kamen", "28.500", "20.7.2023");
    expect(await termsOf(pane, "Stand je Beteiligte")).toEqual({
      "Kreis Unna": "erhalten 142.500,00 €, weitergegeben 142.500,00 €, Bestand 0,00 €",
      Bergkamen: "erhalten 142.500,00 €, weitergegeben 71.250,00 €, Bestand 71.250,00 €",
      Kamen: "erhalten 57.000,00 €",
      Bönen: "erhalten 14.250,00 €",
    });
    await write(pane);
  },
  goesOn,
);

longSheetTest(
  "one town proves too little, one nothing: why it is open, what goes back, and the closing",
  async (pane, { page }) => {
    await openTask(pane, "Abrechnung");
    await picture(page, "16-abrechnung-leer");
    await click(pane, "4 Zeilen dafür anlegen");
    for (const [post, cells] of PROOFS) await enter(pane, `${post} ändern`, cells);
    await see(pane, "Bönen 1 (Bönen): fehlt");
    await see(pane, "Abschließen geht, sobald");
    await picture(page, "17-abrechnung-offen");
    for (const [rule, answer, place] of [
      ["Höchstbetrag", "STAFFED", "§ 4 (1)"],
      ["Höchstbetrag gilt", "POST", "§ 5"],
      ["Übertragung", "NONE", "§ 7 (1)"],
    ] as const) {
      await put(pane, rule, answer);
      await put(pane, `${rule}: Fundstelle, zum Beispiel § 4`, place);
    }
    expect(await termsOf(pane, "Was daraus folgt, von unten nach oben")).toEqual({
      "Kamen gegenüber Bergkamen":
        "anerkannt 43.000,00 €, trägt selbst 400,00 €, zahlt 14.000,00 € zurückAuf den Blättern: offen",
      "Bönen gegenüber Bergkamen": "zahlt 14.250,00 € zurückAuf den Blättern: offen",
      "Bergkamen gegenüber Kreis Unna":
        "anerkannt 111.875,00 €, trägt selbst 16.425,00 €, zahlt 30.625,00 € zurückAuf den Blättern: offen",
      "Kreis Unna gegenüber Land":
        "anerkannt 111.875,00 €, zahlt 30.625,00 € zurückAuf den Blättern: offen",
    });
    await picture(page, "18-abrechnung");
    await put(pane, "Abgeschlossen am", "30.4.2024");
    await put(pane, "Schriftstück", "Erstattungsbescheid");
    await click(pane, "4 Beteiligte abschließen");
    await picture(page, "19-abschluss");
    await write(pane);
    await picture(page, "20-abgeschlossen");
  },
  goesOn,
);

longSheetTest(
  "what is returned is booked, and the closed settlement stands",
  async (pane, { page }) => {
    await openTask(pane, "Zahlungen");
    await put(pane, "Liste einfügen", RETURNED);
    await picture(page, "21-rueckzahlung-liste");
    await click(pane, "Tabelle übernehmen");
    for (const [from, amount, day] of [
      ["Kamen", "14.000", "15.6.2024"],
      ["Bönen", "14.250", "20.7.2024"],
    ] as const)
      await enter(pane, "Zahlung hinzufügen", {
        ...{ von: from, an: "Bergkamen", Art: "RETURN", gezahlt: amount, "gezahlt am": day },
      });
    await picture(page, "22-rueckzahlung");
    await write(pane);
    await openTask(pane, "Abrechnung");
    await picture(page, "23-abrechnung-danach");
    expect(await region(pane, "Abschluss").getByText("abgeschlossen mit").count()).toBe(0);

    // Interest on each repayment, to its own day of return: never set off against it.
    for (const [body, day] of PAID_BACK)
      await enter(pane, "Forderung hinzufügen", {
        ...{ Art: "REPAYMENT", Beteiligte: body, "Zinsen ab": "1.5.2024", "Zahlung am": day },
        Fundstelle: "Nr. 5",
      });
    for (const [rule, answer] of [
      ["Zinsen auf Rückzahlungen", "NOTICE"],
      ["Zuschlag zum Basiszinssatz", "3"],
    ] as const) {
      await put(pane, answer === "3" ? `${rule} (Prozentpunkte)` : rule, answer);
      await put(pane, `${rule}: Fundstelle, zum Beispiel § 4`, "Erstattungsbescheid");
    }
    for (const [body, , amount] of PAID_BACK) {
      const claim = region(pane, "Zinsen")
        .getByRole("listitem")
        .filter({ hasText: new RegExp(`^${body}, `) });
      expect(unbroken(await claim.textContent())).toContain(`Zinsen ${amount} €`);
    }
    await picture(page, "24-zinsen");
    await write(pane);
    await press(pane, "Übersicht");
    await picture(page, "25-uebersicht");
  },
  goesOn,
);

longSheetTest(
  "what is printed after the settlement says the same, with a place for who answers for it",
  expectSettledPrints,
  goesOn,
);

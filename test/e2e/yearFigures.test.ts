import { nameKey } from "../../src/engine/names/nameKey";
import { numberText } from "../../src/locales/numberText";
import { sheet as texts } from "../../src/locales/de/sheet";
import { wizard } from "../../src/locales/de/wizard";
import type { MonthsMethod } from "../../src/engine/period/months";
import { wholeYear } from "../engine/year/wholeYears";
import { longOnly } from "../support/runs";
import { courseCases } from "../workbook/courseCases";
import { create, takeUp } from "./support/makeSheet";
import { sheetShows } from "./support/sheetShows";
import { sheetTests } from "./support/sheetTests";
import {
  click,
  enter,
  openTask,
  picture,
  put,
  see,
  seeRows,
  termsOf,
  write,
} from "./support/yearPages";

const longSheetTest = longOnly(sheetTests());
const euro = (amount: number): string => `${numberText(amount, "de", 2)} €`;

const { words } = texts;

interface Warendorf {
  readonly STAFFED: { readonly accepted: number; readonly repayment: number };
}

const warendorf = wholeYear<Readonly<Record<MonthsMethod, Warendorf>>>("warendorf-2020-modul-3");
const METHODS = Object.entries(warendorf.expected) as [MonthsMethod, Warendorf][];

longSheetTest(
  "Warendorf 2020: posts filled in August and October, by every way of counting months",
  async (pane, { page }) => {
    await takeUp(pane, { ...warendorf.given, course: {} });
    await create(pane, /anlegen$/);
    await openTask(pane, "Besetzung");
    for (const [post, fte, from] of [
      ["Ausländerbehörde", "0,5", "26.8.2020"],
      ["Einbürgerung", "1", "19.10.2020"],
    ] as const) {
      await enter(pane, "Stelle hinzufügen", {
        ...{ Stelle: post, Beteiligte: "Kreis Warendorf", VZÄ: fte },
      });
      await enter(pane, "Besetzung hinzufügen", {
        ...{ Stelle: post, "besetzte VZÄ": fte, ab: from },
      });
    }
    await pane.getByText("Je nach Zählung der Monate").click();
    await seeRows(
      pane,
      METHODS.map(
        ([method, { STAFFED }]) =>
          `${wizard.choices.prorationMethod[method]} ${euro(STAFFED.accepted)}`,
      ),
    );
    await picture(page, "40-warendorf-besetzung");
    await write(pane);

    await openTask(pane, "Zahlungen");
    await enter(pane, "Zahlung hinzufügen", {
      ...{ an: "Kreis Warendorf", gezahlt: "75.000", "gezahlt am": "30.6.2020" },
    });
    await write(pane);

    await openTask(pane, "Abrechnung");
    await click(pane, "2 Zeilen dafür anlegen");
    for (const [post, cost] of [
      ["Ausländerbehörde", "25.000"],
      ["Einbürgerung", "50.000"],
    ] as const)
      await enter(pane, `${post} ändern`, { "förderfähige Kosten": cost, Stand: "CHECKED" });
    await see(pane, "Wie Monate zählen, ist nicht gewählt");
    for (const [method, { STAFFED }] of METHODS) {
      // As the list of the cell offers it.
      await pane.locator("html").evaluate(
        (_, word) =>
          Excel.run(async (context) => {
            const name = context.workbook.names.getItem("Monatsregel_2020_B3");
            name.getRange().values = [[word]];
            await context.sync();
          }),
        words[method],
      );
      if (method === METHODS[0]![0]) {
        // By post or by body comes to the same: only one of the two is asked.
        await put(pane, "Höchstbetrag", "STAFFED");
        await put(pane, "Höchstbetrag: Fundstelle, zum Beispiel § 4", "offen");
      }
      await see(pane, new RegExp(euro(STAFFED.accepted).replace(/\s/, "\\s")));
      expect([method, await termsOf(pane, "Was daraus folgt, von unten nach oben")]).toEqual([
        method,
        {
          "Kreis Warendorf gegenüber Land": expect.stringContaining(
            `zahlt ${euro(STAFFED.repayment)} zurück`,
          ) as unknown,
        },
      ]);
    }
    await picture(page, "41-warendorf-abrechnung");
    await write(pane);
    const { accepted, repayment } = METHODS.at(-1)![1].STAFFED;
    await sheetShows(pane, "Abrechnung 2020 B3", [euro(accepted), euro(repayment)]);
  },
  { isClosed: true },
);

const { given: items } = courseCases().find(({ id }) => id === "kreis-warendorf-2021-positionen")!;

interface South {
  readonly bodies: Readonly<Record<string, { readonly due: number; readonly back: number }>>;
}

const south = wholeYear<South>("suedkreis-2021");

longSheetTest(
  "Südkreis 2021: what the towns have paid is trued up by the real cost",
  async (pane, { page }) => {
    const { payments, proofs, ...course } = south.given.course!;
    await takeUp(pane, { ...south.given, course });
    await create(pane, /anlegen$/);
    await openTask(pane, "Zahlungen");
    for (const { from = "", to = "", kind, actual, actualOn } of payments!)
      await enter(pane, "Zahlung hinzufügen", {
        ...{ von: from, an: to, Art: kind!, gezahlt: String(actual) },
        "gezahlt am": actualOn!.split("-").reverse().join("."),
      });
    await picture(page, "42-suedkreis-zahlungen");
    await write(pane);
    await openTask(pane, "Abrechnung");
    await click(pane, "3 Zeilen dafür anlegen");
    for (const { post, cost } of proofs!)
      await enter(pane, `${post} ändern`, {
        ...{ "förderfähige Kosten": String(cost), Stand: "CHECKED" },
      });
    const told = await termsOf(pane, "Was daraus folgt, von unten nach oben");
    for (const [town, { back }] of Object.entries(south.expected.bodies))
      expect(told[`${town} gegenüber Kreis Unna`]).toContain(
        `Refinanzierung zu erstatten ${euro(back)}`,
      );
    await picture(page, "43-suedkreis-abrechnung");
    await write(pane);
    const rows = await sheetShows(pane, "Refinanzierung 2021 B2", ["Holzwickede"]);
    for (const [town, { due, back }] of Object.entries(south.expected.bodies))
      expect(rows.find((row) => nameKey(row).startsWith(nameKey(town)))).toMatch(
        new RegExp(`${euro(due)}.*${euro(back)}`),
      );
  },
  { isClosed: true },
);

longSheetTest(
  "Warendorf 2021, module 1: items are proven beside the posts, and a switch is asked for",
  async (pane, { page }) => {
    const { itemProofs, choices, ...course } = items.course!;
    const byPost = choices!.filter(({ rule }) => rule !== "itemScope");
    await takeUp(pane, { ...items, course: { ...course, choices: byPost } });
    await create(pane, /anlegen$/);
    await openTask(pane, "Abrechnung");
    for (const { item, cost, nonEligible = "", quantity = "", status } of itemProofs!)
      await enter(pane, "Beleg hinzufügen", {
        ...{ Position: item!, Ausgaben: String(cost), Menge: String(quantity), Stand: status },
        "davon nicht förderfähig": String(nonEligible),
      });
    expect(await pane.getByText("Bitte die Stellen ergänzen").count()).toBe(0);
    const owed = async (): Promise<unknown> =>
      (await termsOf(pane, "Was daraus folgt, von unten nach oben"))[
        "Kreis Warendorf gegenüber Land"
      ];
    // Posts 212,500; workplaces 36,000, four of six days 4,048, measures 8,500 of 9,800.
    await picture(page, "44-positionen-offen");
    await see(pane, /^Für alle Positionen zusammen werden 48\.548 oder 49\.848\s€ anerkannt/);
    await put(pane, "Einsparungen bei Positionen", "ALL_ITEMS");
    await put(pane, "Einsparungen bei Positionen: Fundstelle, zum Beispiel § 4", "Nr. 3");
    expect(await owed()).toContain(`zahlt ${euro(301_408 - 262_348)} zurück`);
    await put(pane, "Einsparungen bei Positionen", "EACH_ITEM");
    expect(await owed()).toContain(`zahlt ${euro(301_408 - 261_048)} zurück`);
    await picture(page, "45-positionen");
    await write(pane);
    await sheetShows(pane, "Verwendungsnachweis 2021 B1", [euro(261_048), euro(40_360)]);
    await picture(page, "46-verwendungsnachweis");
  },
  { isClosed: true },
);

import type { Book } from "../book";
import { columnRef } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { aboveZero, quoted } from "./formulaParts";

/** Whether the recipient adds to the Land's money, and its posts are settled. */
export const hasTopUps = ({ tables, grantYear }: Book): boolean =>
  tables.proofs !== undefined && grantYear.topUpPerPost !== undefined;

/**
 * Settles what was added to the Land's money, apart from it (as `courseTopUps` does): a row per
 * payment, what it adds; a row per body, what it keeps of that: all of it, or what its cost needs
 * above the Land's money. Open while nobody says which, and it matters.
 */
export function topUpColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { texts, words } = book;
  const { columns } = texts;
  const at = (id: string): string => places.spill(id, "topUpCalculation");
  const open = quoted(texts.open);
  const euro = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "euro", formula);
  const known = (id: string, formula: string): string =>
    `IF(ISNUMBER(${at(id)}),${formula},${open})`;
  const is = (answer: "FLAT" | "ACTUAL"): string =>
    `(${places.anchor("topUpRule", "topUpCalculation")}=${quoted(words[answer])})`;
  return [
    column("topUpBody", columns.body, "general", () => at("settledBody"), 22),
    column(
      "topUpRule",
      words.topUpSettlement,
      "general",
      () => {
        const [rules, answers] = ["rule", "value"].map((field) =>
          columnRef(book, "choices", field),
        );
        return `XLOOKUP(${quoted(words.topUpSettlement)},${rules},${answers},"")&""`;
      },
      18,
    ),
    euro("moveTopUp", columns.moveTopUp, () => {
      const isTopUp = `(${columnRef(book, "ledger", "kind")}=${quoted(words.TOPUP)})`;
      return `${isTopUp}*${columnRef(book, "ledger", "actual")}`;
    }),
    euro(
      "topUpPaid",
      columns.topUpPaid,
      () => `ROUND(MMULT(--(${at("topUpBody")}=TRANSPOSE(${at("moveTo")})),${at("moveTopUp")}),2)`,
    ),
    euro("topUpGap", columns.topUpGap, () =>
      known("acceptedOwn", aboveZero(at("ownCost"), at("acceptedOwn"))),
    ),
    euro("topUpNeeded", columns.topUpNeeded, () =>
      known(
        "topUpGap",
        `IF(${at("topUpGap")}<${at("topUpPaid")},${at("topUpGap")},${at("topUpPaid")})`,
      ),
    ),
    column(
      "topUpOpen",
      columns.isOpen,
      "count",
      () => `(${is("FLAT")}+${is("ACTUAL")}=0)*(${at("topUpNeeded")}<>${at("topUpPaid")})`,
      8,
    ),
    euro("topUpKept", columns.topUpKept, () => {
      const kept = `IF(${is("ACTUAL")},${at("topUpNeeded")},${at("topUpPaid")})`;
      return known("topUpNeeded", `IF(${at("topUpOpen")},${open},${kept})`);
    }),
    euro("topUpBack", columns.topUpBack, () =>
      known("topUpKept", `ROUND(${at("topUpPaid")}-${at("topUpKept")},2)`),
    ),
    column("topUpOwn", columns.topUpOwn, "balance", () => {
      const cost = `${at("ownCost")}+${at("ownNonEligible")}-${at("acceptedOwn")}`;
      return known("topUpKept", `ROUND(${cost}-${at("topUpKept")},2)`);
    }),
  ];
}

import type { Answer } from "../../../engine/grantYear/course";
import type { Book } from "../book";
import { columnRef } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { aboveZero, call, cellRef, quoted } from "./formulaParts";

/** Whether items of module 1 are settled with the posts. */
export const hasItemProofs = ({ tables }: Book): boolean =>
  tables.itemProofs !== undefined && tables.items !== undefined;

/** A cell above 0 while a switch that changes the settlement is open. */
export const openChoice = (
  book: Book,
  places: CalcPlaces,
  from: Parameters<CalcPlaces["anchor"]>[1],
): string => {
  const ofItems = hasItemProofs(book) ? `+${places.anchor("itemOpen", from)}` : "";
  return places.anchor("ceilingOpen", from) + ofItems;
};

/** What the recipient's items add to its own figure of the settlement; nothing without items. */
export const ofRecipient = (book: Book, bodies: string, amount: string): string =>
  hasItemProofs(book) ? `+(${bodies}=${cellRef(book, "recipient")})*${amount}` : "";

/**
 * A row per planned item: what is granted for it, what is proven of it, and what of that is accepted
 * by each answer to the switch (as `settledItems` does). What is expected counts what lies there on
 * the day shown, and of an item without a proof what is planned.
 */
export function itemProofColumns(
  book: Book,
  places: CalcPlaces,
  counting: "proven" | "expected",
): CalcColumn[] {
  const { texts, words } = book;
  const { columns } = texts;
  const from = "itemProofCalculation";
  const at = (id: string): string => places.spill(id, from);
  const one = (id: string): string => places.anchor(id, from);
  const of = (id: string): string => places.range(id, id, from);
  const proof = (field: string): string => columnRef(book, "itemProofs", field);
  const euro = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "euro", formula);
  const key = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "key", formula, 11);
  const ofRows = (values: string): string =>
    `MMULT(--(${at("settledItem")}=TRANSPOSE(${at("itemName")})),${values})`;
  const ofProofs = (values: string): string =>
    `MMULT(--(${at("settledItem")}=TRANSPOSE(${proof("item")}&"")),${values})`;
  const counts = (): string =>
    counting === "proven" ? `--(${proof("status")}=${quoted(words.CHECKED)})` : at("receiptKnown");
  const smaller = (a: string, b: string): string => `IF(${a}<${b},${a},${b})`;
  const isChosen = (answer: Answer<"itemScope">): string =>
    `(${one("itemScope")}=${quoted(words[answer])})`;
  return [
    column("settledItem", columns.item, "general", () => `UNIQUE(${at("itemName")})`, 20),
    euro("itemGranted", columns.grantedForItem, () => `ROUND(${ofRows(at("accepted"))},2)`),
    column("itemChecked", columns.countedProofs, "count", () => ofProofs(counts()), 10),
    euro("itemCost", columns.spent, () => {
      if (counting === "proven") return `ROUND(${ofProofs(`${counts()}*${proof("cost")}`)},2)`;
      const planned = ofRows(`ROUND(${columnRef(book, "items", "planned")},2)`);
      return `IF(${at("itemChecked")}=0,${planned},${at("knownSpent")})`;
    }),
    euro(
      "itemNonEligible",
      columns.spentNonEligible,
      () => `ROUND(${ofProofs(`${counts()}*${proof("nonEligible")}`)},2)`,
    ),
    key("itemUnits", columns.provenUnits, () => ofProofs(`${counts()}*${proof("quantity")}`)),
    euro("itemEligible", columns.eligible, () => aboveZero(at("itemCost"), at("itemNonEligible"))),
    euro(
      "itemHighest",
      columns.limit,
      () => `MAXIFS(${of("perUnit")},${of("itemName")},${at("settledItem")})`,
    ),
    key(
      "itemMost",
      columns.mostUnits,
      () => `MINIFS(${of("most")},${of("itemName")},${at("settledItem")})`,
    ),
    euro("itemLimits", columns.plannedLimits, () => ofRows(at("itemLimit"))),
    key("limitUnits", columns.units, () => {
      return `IF(${at("itemUnits")}>0,${at("itemUnits")},${ofRows(at("units"))})`;
    }),
    euro("itemBound", columns.itemLimit, () => {
      const isAbove = `(${at("itemMost")}>0)*(${at("limitUnits")}>${at("itemMost")})`;
      const upTo = `${at("itemHighest")}*IF(${isAbove},${at("itemMost")},${at("limitUnits")})`;
      const isPlanned = `(${at("itemUnits")}=0)*(${at("itemMost")}=0)`;
      return `ROUND(IF(${isPlanned},${at("itemLimits")},${upTo}),2)`;
    }),
    euro("itemWithin", columns.within, () => smaller(at("itemEligible"), at("itemBound"))),
    euro("itemEach", words.EACH_ITEM, () => smaller(at("itemWithin"), at("itemGranted"))),
    euro("itemExcess", columns.excess, () => `ROUND(${at("itemWithin")}-${at("itemEach")},2)`),
    euro("itemSpare", columns.spare, () => {
      const left = `SUM(${at("itemGranted")})-SUM(${at("itemEach")})`;
      return `ROUND(MIN(SUM(${at("itemExcess")}),${left}),2)`;
    }),
    euro("itemTogether", words.ALL_ITEMS, () => {
      return `ROUND(${at("itemEach")}+${call("KIM.SHARE", one("itemSpare"), at("itemExcess"))},2)`;
    }),
    column(
      "itemScope",
      words.itemScope,
      "general",
      () => {
        const [rules, answers] = ["rule", "value"].map((field) =>
          columnRef(book, "choices", field),
        );
        return `XLOOKUP(${quoted(words.itemScope)},${rules},${answers},"")&""`;
      },
      18,
    ),
    column(
      "itemOpen",
      columns.isOpen,
      "count",
      () => `(${isChosen("EACH_ITEM")}+${isChosen("ALL_ITEMS")}=0)*(${one("itemSpare")}>0)`,
      8,
    ),
    euro(
      "itemAccepted",
      columns.acceptedOwn,
      () => `IF(${isChosen("ALL_ITEMS")},${at("itemTogether")},${at("itemEach")})`,
    ),
  ];
}

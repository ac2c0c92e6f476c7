import type { Book } from "../book";
import { columnRef } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { cellRef, inCents, quoted } from "./formulaParts";

/**
 * A row per body: what it has proven, received and passed on, and what of its own cost is accepted
 * (as `settledYear` does). While a switch that changes the result is open, so is all that follows
 * from it.
 */
export function settlementColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { texts, words } = book;
  const { columns } = texts;
  const at = (id: string): string => places.spill(id, "settlementCalculation");
  const open = quoted(texts.open);
  const payers = columnRef(book, "bodies", "payer");
  const grantor = cellRef(book, "grantor");
  const euro = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "euro", formula);
  const where = (names: string, values: string): string =>
    `MMULT(--(${at("settledBody")}=TRANSPOSE(${names})),${values})`;
  const ofUnits = (values: string): string => inCents(where(at("unitBody"), values));
  const ofPosts = (values: string): string =>
    where(`${columnRef(book, "namedPosts", "body")}&""`, values);
  const isReturn = `(${columnRef(book, "ledger", "kind")}=${quoted(words.RETURN)})`;
  const moved = (end: "moveFrom" | "moveTo", isBack: boolean): string =>
    inCents(where(at(end), `${at("moveGrant")}*${isBack ? isReturn : `(1-${isReturn})`}`));
  const known = (formula: string): string =>
    `IF(ISNUMBER(${at("acceptedOwn")}),${formula},${open})`;
  return [
    column("settledBody", columns.body, "general", () => `UNIQUE(${at("name")})`, 22),
    column(
      "settledPayer",
      columns.settlesWith,
      "general",
      () => `XLOOKUP(${at("settledBody")},${at("name")},${payers},"")&""`,
      22,
    ),
    column(
      "isTop",
      columns.isTop,
      "count",
      () => `1*((${at("settledPayer")}=${grantor})+(${at("settledPayer")}="")>0)`,
      9,
    ),
    euro("ownCost", columns.proven, () => ofUnits(at("unitCost"))),
    euro("ownNonEligible", columns.nonEligibleCost, () => inCents(ofPosts(at("postNonEligible")))),
    euro("ownCeiling", columns.ceilingOfBody, () => ofUnits(at("ceilingFirst"))),
    euro("ownFirst", columns.acceptedFirst, () => ofUnits(at("acceptedFirst"))),
    euro("acceptedOwn", columns.acceptedOwn, () => {
      const isOpen = `${places.anchor("ceilingOpen", "settlementCalculation")}+0*${at("ownFirst")}`;
      return `IF(${isOpen}>0,${open},${at("ownFirst")})`;
    }),
    euro("borne", columns.borne, () => {
      const [cost, accepted] = [at("ownCost"), at("acceptedOwn")];
      const more = `${at("ownNonEligible")}+(${cost}>${accepted})*(${cost}-${accepted})`;
      return known(`ROUND(${more},2)`);
    }),
    // Who has no posts has nothing of its own to prove.
    column(
      "isSilent",
      columns.isSilent,
      "count",
      () => {
        const checked = at("checkedProofs");
        return `(${ofPosts(`1+0*${checked}`)}>0)*(${ofPosts(checked)}=0)`;
      },
      9,
    ),
    column(
      "provesTo",
      columns.provesTo,
      "general",
      () => {
        const silent = `XLOOKUP(${at("settledPayer")},${at("settledBody")},${at("isSilent")},0)`;
        return `IF(${silent}=1,"",${at("settledPayer")})`;
      },
      22,
    ),
    euro("moneyIn", columns.moneyIn, () => moved("moveTo", false)),
    euro("moneyBack", columns.moneyBack, () => moved("moveFrom", true)),
    euro("moneyPaid", columns.moneyPaid, () => `ROUND(${at("moneyIn")}-${at("moneyBack")},2)`),
    euro("moneyOut", columns.moneyOut, () => moved("moveFrom", false)),
    euro("moneyReturned", columns.moneyReturned, () => moved("moveTo", true)),
    euro(
      "forOwnPosts",
      columns.forOwnPosts,
      () => `ROUND(${at("moneyPaid")}-${at("moneyOut")}+${at("moneyReturned")},2)`,
    ),
    euro("unspent", columns.unspent, () =>
      known(`ROUND(${at("forOwnPosts")}-${at("acceptedOwn")},2)`),
    ),
  ];
}

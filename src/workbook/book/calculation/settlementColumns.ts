import type { Book } from "../book";
import { columnRef } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { aboveZero, call, cellRef, quoted } from "./formulaParts";
import { WAYS } from "./proofColumns";

/**
 * A row per body: what it has proven, received and passed on, and what follows from that against
 * its payer, from the ends of the chain up (as `settledYear` does). While a switch that changes
 * the result is open, so is all that follows from it.
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
  const ofUnits = (values: string): string => where(at("unitBody"), values);
  const ofPosts = (values: string): string =>
    where(`${columnRef(book, "namedPosts", "body")}&""`, values);
  const ofChildren = (values: string): string => where(at("settledPayer"), values);
  const isReturn = `(${columnRef(book, "ledger", "kind")}=${quoted(words.RETURN)})`;
  const moved = (end: "moveFrom" | "moveTo", isBack: boolean): string =>
    where(at(end), `${at("moveGrant")}*${isBack ? isReturn : `(1-${isReturn})`}`);
  const known = (id: string, formula: string): string =>
    `IF(ISNUMBER(${at(id)}),${formula},${open})`;
  const orZero = (id: string): string => `IF(ISNUMBER(${at(id)}),${at(id)},0)`;
  const paid = (): string => `(${at("moneyIn")}-${at("moneyBack")})`;
  const ceilings = (): string =>
    WAYS.map(({ basis }) => at(basis === "CONTRACT" ? "unitCeiling" : "unitStaffed")).join(",");
  return [
    column("settledBody", columns.body, "general", () => `UNIQUE(${at("name")})`, 22),
    column(
      "settledPayer",
      columns.settlesWith,
      "general",
      () => `XLOOKUP(${at("settledBody")},${at("name")},${payers},"")&""`,
      22,
    ),
    euro("ownCost", columns.proven, () => ofUnits(at("unitCost"))),
    euro("ownNonEligible", columns.nonEligibleCost, () => ofPosts(at("postNonEligible"))),
    euro("ownCeiling", columns.ceilingOfBody, () =>
      ofUnits(`CHOOSE(MATCH(1,${at("wayCounts")},0),${ceilings()})`),
    ),
    euro("acceptedOwn", columns.acceptedOwn, () => {
      const isOpen = `${places.anchor("ceilingOpen", "settlementCalculation")}+0*${at("ownCost")}`;
      return `IF(${isOpen}>0,${open},ROUND(${ofUnits(at("acceptedFirst"))},2))`;
    }),
    euro("borne", columns.borne, () => {
      const [cost, accepted] = [at("ownCost"), at("acceptedOwn")];
      const more = `${at("ownNonEligible")}+(${cost}>${accepted})*(${cost}-${accepted})`;
      return known("acceptedOwn", `ROUND(${more},2)`);
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
    euro("moneyOut", columns.moneyOut, () => moved("moveFrom", false)),
    euro("moneyReturned", columns.moneyReturned, () => moved("moveTo", true)),
    euro(
      "forOwnPosts",
      columns.forOwnPosts,
      () => `ROUND(${paid()}-${at("moneyOut")}+${at("moneyReturned")},2)`,
    ),
    euro("acceptedChain", columns.acceptedChain, () =>
      known(
        "acceptedOwn",
        call("KIM.CHAIN", at("settledBody"), at("provesTo"), orZero("acceptedOwn"), grantor),
      ),
    ),
    euro("repayment", columns.repayment, () =>
      known("acceptedChain", aboveZero(paid(), at("acceptedChain"))),
    ),
    euro("outstanding", columns.outstanding, () =>
      known("acceptedChain", aboveZero(at("acceptedChain"), paid())),
    ),
    euro("stuck", columns.stuck, () =>
      known("acceptedChain", `${at("isSilent")}*${ofChildren(orZero("acceptedChain"))}`),
    ),
    euro("fromOthers", columns.fromOthers, () =>
      known("acceptedChain", `ROUND(${ofChildren(`${paid()}-${orZero("acceptedChain")}`)},2)`),
    ),
    euro("unspent", columns.unspent, () =>
      known("acceptedOwn", `ROUND(${at("forOwnPosts")}-${at("acceptedOwn")},2)`),
    ),
  ];
}

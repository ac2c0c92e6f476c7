import type { Book } from "../book";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { aboveZero, call, cellRef, inCents, quoted } from "./formulaParts";

/**
 * A row per body: what is accepted with all those paid through it, and what it owes its payer or
 * still gets, from the ends of the chain up (as `settledChain` does).
 */
export function chainColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { texts } = book;
  const { columns } = texts;
  const at = (id: string): string => places.spill(id, "chainCalculation");
  const open = quoted(texts.open);
  const ofChildren = (values: string): string =>
    `MMULT(--(${at("settledBody")}=TRANSPOSE(${at("settledPayer")})),${values})`;
  const orZero = (id: string): string => `IF(ISNUMBER(${at(id)}),${at(id)},0)`;
  const euro = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "euro", formula);
  const balance = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "balance", formula);
  const known = (formula: string): string =>
    `IF(ISNUMBER(${at("acceptedChain")}),${formula},${open})`;
  return [
    column("chainBody", columns.body, "general", () => at("settledBody"), 22),
    euro("counts", columns.countsAbove, () => orZero("acceptedOwn")),
    euro("acceptedChain", columns.acceptedChain, () => {
      const counted = call(
        "KIM.CHAIN",
        ...[at("settledBody"), at("provesTo"), at("counts"), cellRef(book, "grantor")],
      );
      return `IF(ISNUMBER(${at("acceptedOwn")}),${counted},${open})`;
    }),
    euro("chainCounts", columns.chainCountsAbove, () => orZero("acceptedChain")),
    euro("repayment", columns.repayment, () =>
      known(aboveZero(at("moneyPaid"), at("chainCounts"))),
    ),
    euro("outstanding", columns.outstanding, () =>
      known(aboveZero(at("chainCounts"), at("moneyPaid"))),
    ),
    euro("stuck", columns.stuck, () => known(`${at("isSilent")}*${ofChildren(at("chainCounts"))}`)),
    balance("ofOthers", columns.ofOthers, () =>
      inCents(ofChildren(`${at("moneyPaid")}-${at("chainCounts")}`)),
    ),
    balance("fromOthers", columns.fromOthers, () => known(at("ofOthers"))),
    // What a body owes is what it has left itself, and what comes from those below it.
    balance("chainDifference", columns.chainDifference, () => {
      const parts = ["outstanding", "unspent", "fromOthers", "stuck"].map(at).join("-");
      return known(`ROUND(${at("repayment")}-${parts},2)`);
    }),
    balance("topBalance", columns.topBalance, () =>
      known(`${at("isTop")}*(${at("repayment")}-${at("outstanding")})`),
    ),
    euro("owedAtAll", columns.owedAtAll, () => known(aboveZero(at("moneyIn"), at("chainCounts")))),
  ];
}

import type { Answer } from "../../../engine/grantYear/course";
import type { Book } from "../book";
import { columnRef } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { quoted } from "./formulaParts";
import { openChoice } from "./itemProofColumns";

/** What becomes of unused money, in the order of `remainderCode` from 1 on. */
export const REMAINDERS = ["BACK", "CARRIED", "WITHOUT_DOCUMENT", "OPEN"] as const;

/**
 * What becomes of money that is unused towards the Land: it goes back, or a budget note, named by a
 * document, lets it raise the next grant (as `courseCarryOver` does). One row.
 */
export function remainderColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { texts, words } = book;
  const { columns } = texts;
  const at = (id: string): string => places.spill(id, "remainderCalculation");
  const one = (id: string): string => places.anchor(id, "remainderCalculation");
  const [rules, answers, documents] = ["rule", "value", "document"].map((field) =>
    columnRef(book, "choices", field),
  );
  const said = (of: string): string => `XLOOKUP(${quoted(words.carryOver)},${rules!},${of},"")&""`;
  const is = (answer: Answer<"carryOver">): string =>
    `(${one("carryRule")}=${quoted(words[answer])})`;
  const open = quoted(texts.open);
  return [
    column("carryRule", words.carryOver, "general", () => said(answers!), 18),
    column("carryDocument", columns.document, "general", () => said(documents!), 30),
    column(
      "unusedMoney",
      columns.unusedMoney,
      "balance",
      () =>
        `IF((${openChoice(book, places, "remainderCalculation")})>0,${open},SUMPRODUCT(${at("isTop")}*${at("repayment")}))`,
      18,
    ),
    column(
      "remainderCode",
      columns.remainderCode,
      "count",
      () => {
        const noted = `2+(${one("carryDocument")}="")`;
        const chosen = `IF(${is("NONE")},1,IF(${is("BUDGET_NOTE")},${noted},4))`;
        return `ISNUMBER(${one("unusedMoney")})*(${one("unusedMoney")}<>0)*${chosen}`;
      },
      12,
    ),
    column(
      "goesBack",
      columns.goesBack,
      "balance",
      () => `CHOOSE(1+${one("remainderCode")},0,${one("unusedMoney")},0,${open},${open})`,
      18,
    ),
    column(
      "carriedOver",
      columns.carriedOver,
      "balance",
      () => `CHOOSE(1+${one("remainderCode")},0,0,${one("unusedMoney")},${open},${open})`,
      18,
    ),
  ];
}

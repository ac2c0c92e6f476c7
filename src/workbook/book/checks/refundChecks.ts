import { hasRefunds } from "../calculation/refundColumns";
import { hasTopUps } from "../calculation/topUpColumns";
import { quoted } from "../calculation/formulaParts";
import { columnRef } from "../tables/inputTable";
import type { Check } from "./check";
import { all, type CheckInput, countWhere, sum } from "./checkInput";
import { ofCount, ofMoney } from "./settlementLine";

/** Whether refinancing (K13) and top-ups are settled, each apart from the Land's money. */
export const refundChecks = (input: CheckInput): Check[] => [
  ...(hasRefunds(input.book) ? refinancing(input) : []),
  ...(hasTopUps(input.book) ? topUps(input) : topUpsElsewhere(input)),
];

function refinancing(input: CheckInput): Check[] {
  const { sentences, actions } = input.book.texts.checks;
  const of = (id: string): string => all(input, id);
  return [
    {
      ...ofCount("refundOpen", sentences.refundOpen, "hint"),
      actual: countWhere(`${of("refundRegion")}<>""`, `${of("refundKnown")}=0`),
      actions: { hint: quoted(actions.refundOpen) },
    },
    {
      ...ofCount("refundOther", sentences.refundOther, "hint"),
      actual: sum(input, "refundOther"),
      actions: { hint: quoted(actions.refundOther) },
    },
    {
      ...ofMoney("refundShared", sentences.refundShared),
      expected: sum(input, "refundExcess"),
      actual: sum(input, "refundPart"),
      actions: { error: quoted(actions.recalculate) },
    },
    {
      ...ofMoney("refundsPaid", sentences.refundsPaid),
      expected: `SUMPRODUCT(${of("refundSettled")},${of("refundPaid")})`,
      actual: `${sum(input, "refundDue")}+${sum(input, "refundBack")}-${sum(input, "refundMore")}`,
      proof: 1,
      actions: { error: quoted(actions.recalculate) },
    },
  ];
}

function topUps(input: CheckInput): Check[] {
  const { sentences, actions } = input.book.texts.checks;
  return [
    {
      ...ofCount("topUpOpen", sentences.topUpOpen, "error"),
      actual: sum(input, "topUpOpen"),
      actions: { error: quoted(actions.topUpOpen) },
      follows: ["settlementOpen"],
    },
    {
      ...ofMoney("topUpSplit", sentences.topUpSplit),
      expected: sum(input, "topUpPaid"),
      actual: `${sum(input, "topUpKept")}+${sum(input, "topUpBack")}`,
      proof: 1,
      actions: { error: quoted(actions.recalculate) },
      follows: ["topUpOpen"],
    },
  ];
}

/** Nobody has said that there is any, so no sheet settles it. */
function topUpsElsewhere({ book }: CheckInput): Check[] {
  const { sentences, actions } = book.texts.checks;
  const of = (field: string): string => columnRef(book, "ledger", field);
  return [
    {
      ...ofCount("topUpsElsewhere", sentences.topUpsElsewhere, "hint"),
      actual: countWhere(`${of("kind")}=${quoted(book.words.TOPUP)}`, `${of("actual")}<>0`),
      actions: { hint: quoted(actions.topUpsElsewhere) },
    },
  ];
}

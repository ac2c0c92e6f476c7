import { hasContract } from "../../../engine/grantYear/parties";
import { quoted } from "../calculation/formulaParts";
import { columnRef } from "../tables/inputTable";
import type { Check } from "./check";
import { all, type CheckInput, countWhere, fact, sum, sumWhere } from "./checkInput";
import { hasAmount } from "./grantChecks";

/** Whether what was paid had come before, and whether the ledger holds all that is due. */
export function ledgerChecks(input: CheckInput): Check[] {
  const { book } = input;
  if (!book.tables.ledger) return [];
  const { sentences, actions } = book.texts.checks;
  const of = (field: string): string => columnRef(book, "ledger", field);
  /** Instalments: what is paid, and of what is not paid yet what is planned. */
  const instalments = (sign: "=" | "<>"): string =>
    sumWhere(input, "moveExpected", `${all(input, "moveFrom")}${sign}${fact(input, "grantor")}`);
  const oneContract = hasContract(book.grantYear);
  const openRates = { error: quoted(actions.openRates), hint: quoted(actions.openRates) };
  return [
    {
      ...ofCount("paidBefore", sentences.paidBefore),
      actual: countWhere(`${all(input, "moveBalance")}<0`),
      actions: { error: quoted(actions.paidBefore) },
    },
    {
      ...ofCount("ledgerNames", sentences.ledgerNames),
      actual: sum(input, "moveUnknown"),
      actions: { error: quoted(actions.ledgerNames) },
    },
    {
      ...ofCount("ledgerDays", sentences.ledgerDays),
      actual: countWhere(`${of("actual")}<>0`, `${of("actualOn")}=0`),
      severity: "hint",
      actions: { hint: quoted(actions.ledgerDays), error: quoted(actions.ledgerDays) },
    },
    ...(!oneContract && hasAmount(book.grantYear)
      ? [
          {
            ...ofMoney("ledgerLand", sentences.ledgerLand),
            expected: sum(input, "grantedAmount"),
            actual: instalments("="),
            actions: openRates,
          },
        ]
      : []),
    {
      ...ofMoney("ledgerContracts", sentences.ledgerContracts),
      expected: sum(input, "received"),
      actual: oneContract ? sum(input, "moveExpected") : instalments("<>"),
      actions: openRates,
    },
  ];
}

const ofCount = (id: string, text: string) =>
  ({
    id,
    section: "ledger",
    sentence: text,
    expected: "0",
    format: "count",
    relation: "equal",
    severity: "error",
  }) as const;

/** Instalments may still be entered: a difference is no error. */
const ofMoney = (id: string, text: string) =>
  ({
    id,
    section: "ledger",
    sentence: text,
    format: "balance",
    relation: "equal",
    severity: "hint",
  }) as const;

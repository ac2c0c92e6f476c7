import { instalmentRange } from "../bodies/instalmentColumns";
import type { LayoutInput } from "../input";
import { quoted } from "../references";
import { type Column, rowsFor, type Table } from "../table";
import type { ColumnOf } from "../columnIds";

export type PaymentColumn = "date" | "payer" | "body" | "paid" | "purpose";

/** All instalments of all contracts by the day they are due, without those of 0. */
export function paymentsTable(input: LayoutInput): Table<"payments"> {
  const { ref, texts, grantYear } = input;
  const { columns } = texts;
  const r = (column: ColumnOf<"bodies">): string => ref.range("bodies", column);
  const weights = (): string => ref.range("instalments", "weight");

  /** One line for each body and instalment: the body's row, and the instalment in its turn. */
  const lines = () => {
    const count = `ROWS(${r("name")})`;
    const line = `SEQUENCE(${count}*ROWS(${weights()}))-1`;
    const turn = `INT((${line})/${count})+1`;
    const turns = ref.range("instalments", "turn");
    const instalment = `XLOOKUP(${turn},${turns},SEQUENCE(ROWS(${weights()})))`;
    const body = `MOD(${line},${count})+1`;
    const amount = `INDEX(${instalmentRange(input)},${body},${instalment})`;
    return { body, instalment, amount };
  };
  const column = (
    id: PaymentColumn,
    header: string,
    format: Column["format"],
    shown: (line: ReturnType<typeof lines>) => string,
  ): Column<PaymentColumn> => ({
    id,
    header,
    format,
    spill: () => {
      const { amount } = lines();
      return `IFERROR(FILTER(${shown(lines())},ISNUMBER(${amount})*(${amount}<>0)),"")`;
    },
  });

  const most = rowsFor(grantYear.bodies) * rowsFor(grantYear.instalments);
  return {
    id: "payments",
    title: texts.tables.payments,
    filled: grantYear.bodies.length * grantYear.instalments.length,
    rows: most,
    columns: [
      column(
        "date",
        columns.date,
        "day",
        ({ instalment }) => `INDEX(${ref.range("instalments", "date")},${instalment})`,
      ),
      column("payer", columns.payer, "general", ({ body }) => {
        const payer = `INDEX(${r("payer")},${body})`;
        return `IF(${payer}="",${quoted(texts.grantor)},${payer})`;
      }),
      column("body", columns.body, "general", ({ body }) => `INDEX(${r("name")},${body})`),
      column("paid", columns.paid, "money", ({ amount }) => amount),
      column("purpose", columns.purpose, "general", ({ instalment }) => {
        const [before, after] = texts.payment;
        const { programme, module, year } = grantYear;
        const grant = texts.title(programme, module, year);
        const text = `${quoted(`${grant}: ${before}#${after}`)}&COUNT(${weights()})`;
        return `SUBSTITUTE(${text},"#",${instalment})`;
      }),
    ],
  };
}

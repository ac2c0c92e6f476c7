import { instalmentRange } from "../bodies/instalmentColumns";
import { entitlementColumn } from "../bodies/contractColumns";
import { regionsOf } from "../bodies/groups";
import { yearsOf } from "../years";
import { keptCell } from "../keptCell";
import type { LayoutInput } from "../input";
import type { Cell } from "../operation";
import { quoted } from "../references";
import type { Format, Table } from "../table";
import { isComparable } from "./isComparable";
import type { ColumnOf } from "../columnIds";

export type ControlColumn = "what" | "expected" | "actual" | "deviation" | "result";

/** What must be equal, by native formulas only: they work without the add-in. */
interface Control {
  readonly what: Cell;
  readonly expected: string;
  readonly actual: string;
  readonly format?: Format;
}

const PAYMENT_ROWS = 20_000;

export function controlsTable(input: LayoutInput): Table<"controls"> {
  const { ref, texts } = input;
  const { columns, controls } = texts;
  const count = controlCount(input);
  let known: readonly Control[] | undefined;
  const at = (row: number): Control => (known ??= controlsOf(input))[row]!;
  const cell = (column: ControlColumn, row: number): string => ref.cell("controls", column, row);
  const isMoney = (row: number): Format => at(row).format ?? "money";
  return {
    id: "controls",
    title: texts.tables.controls,
    filled: count,
    rows: count,
    columns: [
      { id: "what", header: columns.what, format: "general", cell: (row) => at(row).what },
      {
        id: "expected",
        header: columns.expected,
        format: "money",
        formatAt: isMoney,
        cell: (row) => ({ formula: at(row).expected }),
      },
      {
        id: "actual",
        header: columns.actual,
        format: "money",
        formatAt: isMoney,
        cell: (row) => ({ formula: at(row).actual }),
      },
      {
        id: "deviation",
        header: columns.deviation,
        format: "money",
        formatAt: isMoney,
        cell: (row) => ({
          formula: `ROUND(${cell("actual", row)}-${cell("expected", row)},4)`,
        }),
      },
      {
        id: "result",
        header: columns.result,
        format: "general",
        cell: (row) => {
          const deviation = cell("deviation", row);
          const compared = `IF(${deviation}=0,${quoted(controls.right)},${quoted(controls.wrong)})`;
          return { formula: `IF(ISERROR(${deviation}),${quoted(controls.broken)},${compared})` };
        },
      },
    ],
  };
}

/** Whether all control sums are right, for the top of the sheet. */
export function statusFormula({ ref, texts }: LayoutInput): string {
  const results = ref.range("controls", "result");
  const { right, wrong } = texts.status;
  const areRight = `COUNTIF(${results},${quoted(texts.controls.right)})=ROWS(${results})`;
  return `IF(${areRight},${quoted(right)},${quoted(wrong)})`;
}

const FIXED_CONTROLS = 5;

const controlCount = (input: LayoutInput): number =>
  FIXED_CONTROLS + (isComparable(input) ? 1 : 0) + regionsOf(input).refinanced.length;

function controlsOf(input: LayoutInput): Control[] {
  const { ref, texts } = input;
  const { controls } = texts;
  const r = (column: ColumnOf<"bodies">): string => ref.range("bodies", column);
  const entitled = r(entitlementColumn(input));
  const instalments = instalmentRange(input);
  const years = yearsOf(input).map((_, index) => `SUM(${r(`chainYear${index}`)})`);
  const payments = ref.tail("payments", "paid", PAYMENT_ROWS);
  const weights = `SUM(${ref.range("instalments", "weight")})`;

  const notice: Control = {
    what: ref.has("items") ? controls.noticeWithItems : controls.notice,
    expected: `${ref.field("posts")}*${ref.field("rate")}+${ref.field("assistantPosts")}*${ref.field("assistantRate")}+${keptCell(input, "items", "amount")}`,
    actual: `SUM(${ref.range("notices", "counted")})`,
  };
  const { refinanced } = regionsOf(input);
  const region = (
    text: string,
    position: number,
    column: ColumnOf<"bodies">,
    expected: ColumnOf<"regions">,
  ): Control => ({
    what: { formula: `${quoted(`${text} `)}&${ref.cell("regions", "name", position)}` },
    expected: `SUM(${ref.cell("regions", expected, position)})`,
    actual: `SUM(${r(column)})`,
  });

  return [
    {
      what: controls.fte,
      expected: `0+${ref.field("posts")}`,
      actual: `SUM(${r("fte")})`,
      format: "fte",
    },
    ...(isComparable(input) ? [notice] : []),
    ...refinanced.map((i) => region(controls.ownShare, i, `regionShare${i}`, "borne")),
    {
      what: controls.chain,
      expected: `SUM(${entitled})`,
      actual: `SUM(IF(${r("payer")}="",${r("chain")},0))`,
    },
    {
      what: controls.instalments,
      expected: `IF(${weights}=0,0,SUM(${r("chain")}))`,
      actual: `SUM(${instalments})`,
    },
    { what: controls.years, expected: `SUM(${r("chain")})`, actual: years.join("+") },
    { what: controls.payments, expected: `SUM(${instalments})`, actual: `SUM(${payments})` },
  ];
}

import { regionsOf } from "../bodies/groups";
import { masksOf, sumOf } from "../bodies/masks";
import type { LayoutInput } from "../input";
import { KEPT_ROWS, keptCell, type KeptRow } from "../keptCell";
import { NO_DAY } from "../noDay";
import type { Cell } from "../operation";
import type { Column, Table } from "../table";
import { yearCell, yearsOf } from "../years";
import { methodCell } from "../sourceRows";
import { yearFormula } from "./yearFormula";

export type KeptColumn =
  | "what"
  | "fte"
  | "rate"
  | "from"
  | "to"
  | "amount"
  | "costPerFte"
  | "cost"
  | "ownShare"
  | `year${number}`;

/** What the recipient keeps of the Land's money; beside it what it forwards to others. */
export function keptTable(input: LayoutInput): Table<"kept"> {
  const { texts } = input;
  const { columns } = texts;
  const column = (
    id: KeptColumn,
    header: string,
    format: Column["format"],
    formulas: Formulas,
  ) => ({
    id,
    header,
    format,
    cell: (row: number): Cell => {
      const formula = formulas[KEPT_ROWS[row]!];
      return formula && { formula: formula() };
    },
  });
  const cell = (row: KeptRow, id: KeptColumn): string => keptCell(input, row, id);
  return {
    id: "kept",
    title: texts.tables.kept,
    filled: KEPT_ROWS.length,
    rows: KEPT_ROWS.length,
    columns: [
      {
        id: "what",
        header: columns.what,
        format: "general",
        cell: (row) => texts.kept[KEPT_ROWS[row]!],
      },
      column("fte", columns.fte, "fte", fteFormulas(input)),
      column("rate", columns.rate, "money", {
        ki: () => input.ref.field("rate"),
        assistants: () => input.ref.field("assistantRate"),
      }),
      column("from", columns.from, "day", dayFormulas(input, "from")),
      column("to", columns.to, "day", dayFormulas(input, "to")),
      column("amount", columns.amount, "money", amountFormulas(input)),
      column("costPerFte", columns.costPerFte, "money", {
        ki: () =>
          `SUM(IF(${masksOf(input).isRecipient},${input.ref.range("bodies", "costPerFte")},0))`,
        assistants: () => input.ref.field("assistantCostPerFte"),
      }),
      column("cost", columns.cost, "money", costFormulas(input)),
      column("ownShare", columns.ownShare, "money", {
        recipient: () => {
          const [ki, assistants] = [cell("ki", "cost"), cell("assistants", "cost")];
          const money = `${cell("ki", "amount")}+${cell("assistants", "amount")}`;
          const excess = input.ref.has("items")
            ? `+SUM(${input.ref.range("items", "excess")})`
            : "";
          const share = `KIM.COFINANCE(${ki}+${assistants},${money})${excess}`;
          return `IF((${ki}="")+(${assistants}="")>0,"",${share})`;
        },
      }),
      ...yearsOf(input).map((_, index) => ({
        ...column(`year${index}`, "", "money", yearFormulas(input, index)),
        header: () => ({ formula: yearCell(input, index) }),
        headerFormat: "0",
      })),
    ],
  };
}

type Formulas = Readonly<Partial<Record<KeptRow, () => string>>>;

function fteFormulas(input: LayoutInput): Formulas {
  const { ref } = input;
  return {
    ki: () => `0+${ref.field("kiPosts")}`,
    assistants: () => `0+${ref.field("assistantPosts")}`,
    refinanced: () =>
      sumOf(regionsOf(input).refinanced.map((region) => ref.cell("regions", "posts", region))),
    forwarded: () => `SUM(IF(${masksOf(input).isForwarded},${ref.range("bodies", "fte")},0))`,
  };
}

/** The recipient's days; of what is forwarded the first and the last. */
function dayFormulas(input: LayoutInput, day: "from" | "to"): Formulas {
  const { ref } = input;
  const days = (): string => ref.range("bodies", day);
  const own = (): string => `MAX(IF(${masksOf(input).isRecipient},${days()},0))`;
  return {
    ki: own,
    assistants: own,
    items: own,
    forwarded: () => {
      const isPaid = `${masksOf(input).isForwarded}*(${ref.range("bodies", "amount")}<>0)`;
      const last = `MAX(IF(${isPaid},${days()},0))`;
      return day === "to" ? last : `IF(${last}=0,0,MIN(IF(${isPaid},${days()},${NO_DAY})))`;
    },
  };
}

function forward(input: LayoutInput, row: KeptRow, rate: string): string {
  const cell = (column: KeptColumn): string => keptCell(input, row, column);
  const days = `${cell("from")},${cell("to")},${methodCell(input)}`;
  return `IF(${cell("fte")}=0,0,KIM.FORWARD(${cell("fte")},${rate},${days}))`;
}

function amountFormulas(input: LayoutInput): Formulas {
  const { ref } = input;
  const cell = (row: KeptRow): string => keptCell(input, row, "amount");
  return {
    ki: () => forward(input, "ki", ref.needed("rate")),
    assistants: () => forward(input, "assistants", ref.needed("assistantRate")),
    refinanced: () =>
      sumOf(regionsOf(input).refinanced.map((region) => ref.cell("regions", "amount", region))),
    items: () => (ref.has("items") ? `SUM(${ref.range("items", "accepted")})` : "0"),
    recipient: () => [cell("ki"), cell("assistants"), cell("refinanced"), cell("items")].join("+"),
    forwarded: () => `SUM(IF(${masksOf(input).isForwarded},${ref.range("bodies", "amount")},0))`,
  };
}

/** Missing where posts have no cost. */
function costFormulas(input: LayoutInput): Formulas {
  const { ref } = input;
  const ofPosts = (row: "ki" | "assistants") => (): string => {
    const perFte = keptCell(input, row, "costPerFte");
    const isMissing = `(${keptCell(input, row, "fte")}<>0)*(${perFte}=0)`;
    return `IF(${isMissing},"",${forward(input, row, perFte)})`;
  };
  const known = (cells: readonly string[]): string =>
    cells.length === 0
      ? "0"
      : `IF(${cells.map((each) => `(${each}="")`).join("+")},"",${cells.join("+")})`;
  const regions = regionsOf(input).refinanced;
  return {
    ki: ofPosts("ki"),
    assistants: ofPosts("assistants"),
    refinanced: () => known(regions.map((region) => ref.cell("regions", "cost", region))),
    recipient: () =>
      known(
        (["ki", "assistants", "refinanced"] as const).map((row) => keptCell(input, row, "cost")),
      ),
  };
}

function yearFormulas(input: LayoutInput, index: number): Formulas {
  const { ref } = input;
  const column = `year${index}` as const;
  const ofRow = (row: KeptRow) => (): string =>
    yearFormula(input, index, {
      amount: keptCell(input, row, "amount"),
      from: keptCell(input, row, "from"),
      to: keptCell(input, row, "to"),
    });
  const rows = ["ki", "assistants", "refinanced", "items"] as const;
  return {
    ki: ofRow("ki"),
    assistants: ofRow("assistants"),
    items: ofRow("items"),
    refinanced: () =>
      sumOf(regionsOf(input).refinanced.map((region) => ref.cell("regions", column, region))),
    recipient: () => rows.map((row) => keptCell(input, row, column)).join("+"),
  };
}

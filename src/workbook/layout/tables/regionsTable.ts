import { usedFields } from "../fieldIsUsed";
import { masksOf } from "../bodies/masks";
import { regionsOf } from "../bodies/groups";
import { inputColumn, type LayoutInput } from "../input";
import type { Cell } from "../operation";
import { needed } from "../references";
import { type Column, rowsFor, type Table } from "../table";
import { methodCell } from "../sourceRows";
import { yearCell, yearsOf } from "../years";
import { yearFormula } from "./yearFormula";
import type { ColumnOf } from "../columnIds";

export type RegionColumn =
  | "number"
  | "from"
  | "to"
  | "members"
  | "otherDays"
  | "amount"
  | "cost"
  | "topUp"
  | "ownShare"
  | `year${number}`;

/** The regions with their contract sums, from which the amounts of their members are split. */
export function regionsTable(input: LayoutInput): Table<"regions"> {
  const { ref, texts, grantYear } = input;
  const { columns } = texts;
  const { refinanced } = regionsOf(input);
  const day = (field: "start" | "end"): string => {
    const own = ref.range("regions", field);
    return `IF(${own}<>"",${own},${ref.field(field)})`;
  };
  /** A formula of each region; a region of the other kind has none. */
  const column = (
    id: RegionColumn,
    header: Column["header"],
    format: Column["format"],
    formulas: { forwarded?: (region: number) => string; refinanced?: (region: number) => string },
  ): Column<RegionColumn> => ({
    id,
    header,
    format,
    cell: (row): Cell => {
      if (row >= grantYear.regions.length) return undefined;
      const formula = refinanced.includes(row) ? formulas.refinanced : formulas.forwarded;
      return formula && { formula: formula(row) };
    },
  });
  const cell = (id: ColumnOf<"regions">, region: number): string => ref.cell("regions", id, region);
  const forward = (region: number, rate: string): string =>
    `KIM.FORWARD(${needed(cell("posts", region))},${rate},${cell("from", region)},${cell("to", region)},${methodCell(input)})`;

  const costs: Column<RegionColumn>[] = [
    column("cost", columns.cost, "money", {
      refinanced: (region) => {
        const isUnknown = `(${cell("costPerFte", region)}="")*(${cell("posts", region)}<>0)`;
        return `IF(${isUnknown},"",${forward(region, cell("costPerFte", region))})`;
      },
    }),
    column("topUp", columns.topUp, "money", {
      refinanced: (region) => forward(region, ref.field("topUpPerPost")),
    }),
    column("ownShare", columns.ownShareOfRegion, "money", {
      refinanced: (region) => {
        const funding = `${cell("amount", region)}+${cell("topUp", region)}`;
        return `IF(${cell("cost", region)}="","",KIM.COFINANCE(${cell("cost", region)},${funding}))`;
      },
    }),
  ];
  const years = yearsOf(input).map((_, index) => ({
    ...column(`year${index}`, "", "money", {
      refinanced: (region) =>
        yearFormula(input, index, {
          amount: cell("amount", region),
          from: cell("from", region),
          to: cell("to", region),
        }),
    }),
    header: () => ({ formula: yearCell(input, index) }),
    headerFormat: "0",
  }));

  return {
    id: "regions",
    list: "regions",
    title: texts.tables.regions,
    filled: grantYear.regions.length,
    rows: rowsFor(grantYear.regions),
    columns: [
      ...usedFields(input.grantYear, "regions").map((field) =>
        inputColumn(input, "regions", field),
      ),
      {
        id: "number",
        header: columns.number,
        format: "number",
        spill: () => `SEQUENCE(ROWS(${ref.range("regions", "name")}))`,
      },
      { id: "from", header: columns.from, format: "day", spill: () => day("start") },
      { id: "to", header: columns.to, format: "day", spill: () => day("end") },
      column("members", columns.members, "fte", {
        forwarded: (region) =>
          `SUM(IF(${membersOf(input, region)},${ref.range("bodies", "fte")},0))`,
      }),
      column("otherDays", columns.otherDays, "number", {
        forwarded: (region) => otherDays(input, region),
      }),
      column("amount", columns.chain, "money", {
        forwarded: (region) => contractSum(input, region),
        refinanced: (region) => forward(region, ref.needed("rate")),
      }),
      ...(refinanced.length > 0 ? [...costs, ...years] : []),
    ],
  };
}

const membersOf = (input: LayoutInput, region: number): string => masksOf(input).ofRegion(region);

/** The days of one who has posts: those of all, if they do not differ. */
function daysOf(input: LayoutInput, region: number): readonly [string, string] {
  const { ref } = input;
  const has = `${membersOf(input, region)}*(${ref.range("bodies", "fte")}>0)`;
  const last = (column: ColumnOf<"bodies">): string =>
    `MAX(IF(${has},${ref.range("bodies", column)},0))`;
  return [last("from"), last("to")];
}

/** How many who have posts begin or end on another day. */
function otherDays(input: LayoutInput, region: number): string {
  const { ref } = input;
  const r = (column: ColumnOf<"bodies">): string => ref.range("bodies", column);
  const [from, to] = daysOf(input, region);
  const has = `${membersOf(input, region)}*(${r("fte")}>0)`;
  return `SUMPRODUCT(${has}*((${r("from")}<>${from})+(${r("to")}<>${to})>0))`;
}

/** With the same days for all, their posts together are rounded once; else each alone. */
function contractSum(input: LayoutInput, region: number): string {
  const { ref } = input;
  const r = (column: ColumnOf<"bodies">): string => ref.range("bodies", column);
  const cell = (column: ColumnOf<"regions">): string => ref.cell("regions", column, region);
  const [from, to] = daysOf(input, region);
  const [rate, method] = [ref.needed("rate"), methodCell(input)];
  const together = `KIM.FORWARD(${cell("members")},${rate},${from},${to},${method})`;
  const posts = `IF(${membersOf(input, region)},${r("fte")},0)`;
  const alone = `SUM(KIM.FORWARD(${posts},${rate},${r("from")},${r("to")},${method}))`;
  return `IF(${cell("otherDays")}=0,${together},${alone})`;
}

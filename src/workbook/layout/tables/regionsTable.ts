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
  "number" | "members" | "from" | "to" | "amount" | "cost" | "topUp" | "borne" | `year${number}`;

/** The regions with what their members get, and what those that refinance cost. */
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
    column("borne", columns.ownShareOfRegion, "money", {
      refinanced: (region) => {
        const funding = `${cell("amount", region)}+${cell("topUp", region)}`;
        const gap = `IF(${cell("cost", region)}="","",KIM.COFINANCE(${cell("cost", region)},${funding}))`;
        if (!grantYear.regions.some((each) => each.ownShare !== undefined)) return gap;
        const agreed = cell("ownShare", region);
        const days = `${cell("from", region)},${cell("to", region)},${methodCell(input)}`;
        return `IF(${agreed}="",${gap},KIM.FORWARD(1,${agreed},${days}))`;
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
          `SUM(IF(${masksOf(input).ofRegion(region)},${ref.range("bodies", "fte")},0))`,
      }),
      column("amount", columns.chain, "money", {
        forwarded: (region) =>
          `SUM(IF(${masksOf(input).ofRegion(region)},${ref.range("bodies", "contract")},0))`,
        refinanced: (region) => forward(region, ref.needed("rate")),
      }),
      ...(refinanced.length > 0 ? [...costs, ...years] : []),
    ],
  };
}

import type { Body } from "../../../engine/grantYear/grantYear";
import { fieldIsUsed } from "../fieldIsUsed";
import { inputColumn, type LayoutInput } from "../input";
import { quoted } from "../references";
import type { Column } from "../table";
import { keptCell } from "../keptCell";
import { methodCell } from "../sourceRows";
import { regionsOf } from "./groups";
import { masksOf, sumOf } from "./masks";
import type { ColumnOf } from "../columnIds";

export type CostColumn = "cost" | "topUp" | `regionShare${number}` | "ownShare" | "limitLeft";

/** What the posts cost and who bears it. Without a cost there is no own share. */
export function costColumns(input: LayoutInput): Column<ColumnOf<"bodies">>[] {
  const { ref, texts, grantYear } = input;
  const { columns, groups } = texts;
  const r = (column: ColumnOf<"bodies">): string => ref.range("bodies", column);
  const { refinanced } = regionsOf(input);
  const isUsed = (field: keyof Body): boolean => fieldIsUsed(grantYear, field);
  const hasKeys = refinanced.length > 0 || isUsed("costKey");
  const forward = (rate: string): string => {
    const fte = `IF(${masksOf(input).isForwarded},${r("fte")},0)`;
    return `KIM.FORWARD(${fte},${rate},${r("from")},${r("to")},${methodCell(input)})`;
  };

  const cost = (): string => {
    const isMissing = `(${r("fte")}<>0)*(${r("costPerFte")}="")*${masksOf(input).isForwarded}`;
    const kept = keptCell(input, "recipient", "cost");
    return `IF(${masksOf(input).isRecipient},${kept},IF(${isMissing},"",${forward(r("costPerFte"))}))`;
  };

  const ownShare = (): string => {
    const notEligible = `ROUND(${r("nonEligibleCost")},2)`;
    const own = keptCell(input, "recipient", "ownShare");
    const recipient = `IF(${own}="","",${own}+${notEligible})`;
    const funding = hasTopUp ? `${r("amount")}+${r("topUp")}` : r("amount");
    const forwarded = `IF(${r("cost")}="","",KIM.COFINANCE(${r("cost")},${funding})+${notEligible})`;
    const shares = sumOf(refinanced.map((region) => r(`regionShare${region}`)));
    const inRegion =
      refinanced.length > 0
        ? `IF(${masksOf(input).isRefinanced},IF(${isUnknown()},"",${shares}+${notEligible}),${forwarded})`
        : forwarded;
    return `IF(${r("name")}="","",IF(${masksOf(input).isRecipient},${recipient},${inRegion}))`;
  };
  /** Rows of a region whose own share is not known. */
  const isUnknown = (): string =>
    sumOf(
      refinanced.map(
        (region) =>
          `${masksOf(input).ofRegion(region)}*(${ref.cell("regions", "borne", region)}="")`,
      ),
    );

  const hasTopUp = grantYear.topUpPerPost !== undefined;
  const limitLeft = (): string => {
    const isMissing = `(${r("ownShareLimit")}="")+(${r("ownShare")}="")`;
    return `IF(${isMissing},"",ROUND(${r("ownShareLimit")}-${r("ownShare")},2))`;
  };

  return [
    inputColumn(input, "bodies", "costPerFte", groups.cost),
    inputColumn(input, "bodies", "nonEligibleCost"),
    ...(hasKeys ? [inputColumn(input, "bodies", "costKey")] : []),
    ...(isUsed("ownShareLimit") ? [inputColumn(input, "bodies", "ownShareLimit")] : []),
    {
      id: "cost",
      header: columns.cost,
      format: "money",
      spill: cost,
      total: true,
    },
    ...(hasTopUp
      ? [
          {
            id: "topUp",
            header: columns.topUp,
            format: "money",
            spill: () => forward(ref.field("topUpPerPost")),
            total: true,
          } satisfies Column<ColumnOf<"bodies">>,
        ]
      : []),
    ...refinanced.map((region) => regionShareColumn(input, region)),
    {
      id: "ownShare",
      header: columns.ownShare,
      format: "money",
      spill: ownShare,
      total: true,
    },
    ...(isUsed("ownShareLimit")
      ? [
          {
            id: "limitLeft",
            header: columns.limitLeft,
            format: "money",
            spill: limitLeft,
          } satisfies Column<ColumnOf<"bodies">>,
        ]
      : []),
  ];
}

/** The own share of a region that refinances, by the key of its members. */
function regionShareColumn(input: LayoutInput, region: number): Column<ColumnOf<"bodies">> {
  const { ref, texts } = input;
  const r = (column: ColumnOf<"bodies">): string => ref.range("bodies", column);
  const cell = (column: ColumnOf<"regions">): string => ref.cell("regions", column, region);
  return {
    id: `regionShare${region}`,
    header: () => ({ formula: `${quoted(`${texts.columns.regionShare} `)}&${cell("name")}` }),
    format: "money",
    total: true,
    spill: () => {
      const { ofRegion } = masksOf(input);
      const keys = `IF(${ofRegion(region)},IF(${r("costKey")}<>"",${r("costKey")},${r("weight")}),0)`;
      return `IF(${cell("borne")}="",0*${r("fte")},KIM.SHARE(${cell("borne")},${keys}))`;
    },
  };
}

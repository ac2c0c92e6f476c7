import { fieldIsUsed } from "../fieldIsUsed";
import { inputColumn, type LayoutInput } from "../input";
import { needed } from "../references";
import type { Column } from "../table";
import { distributionColumns, keyedShares } from "./distributionColumns";
import { regionsOf } from "./groups";
import { masksOf, sumOf } from "./masks";
import type { ColumnOf } from "../columnIds";

export type PostColumn = "share" | "fte" | "difference";

/** From the key to the posts of each body. */
export function postColumns(input: LayoutInput): Column<ColumnOf<"bodies">>[] {
  const { ref, texts, grantYear } = input;
  const { columns, groups } = texts;
  const r = (column: ColumnOf<"bodies">): string => ref.range("bodies", column);
  const hasShares = fieldIsUsed(grantYear, "rawShare");
  const agreement = (["agreedReason", "agreedDate", "agreedReference"] as const).filter((field) =>
    fieldIsUsed(grantYear, field),
  );
  const distributions = distributionColumns(input);

  /** Within each pool; ten decimals beside shares of papers, as the plan has it: a tie is a tie. */
  const share = (): string => {
    const { isForwarded } = masksOf(input);
    const all = sumOf(keyedShares(input));
    const given = hasShares ? `IF(${r("rawShare")}<>"",${r("rawShare")},ROUND(${all},10))` : all;
    return `IF(${isForwarded},${given},"")`;
  };

  const fte = (): string => {
    const employed = regionsOf(input).refinanced.map((i) =>
      needed(ref.cell("regions", "posts", i)),
    );
    const kept = sumOf([ref.field("kiPosts"), ...employed]);
    const parts = distributions.map(({ id }) => r(id));
    return `IF(${masksOf(input).isRecipient},${kept},${sumOf(parts)})`;
  };

  return [
    inputColumn(input, "bodies", "weight", groups.key),
    ...(hasShares ? [inputColumn(input, "bodies", "rawShare")] : []),
    {
      id: "share",
      header: columns.share,
      format: "share",
      spill: share,
      total: true,
    },
    inputColumn(input, "bodies", "waiver"),
    inputColumn(input, "bodies", "agreed"),
    ...agreement.map((field) => inputColumn(input, "bodies", field)),
    inputColumn(input, "bodies", "lot"),
    ...distributions,
    { id: "fte", header: columns.fte, format: "fte", spill: fte, total: true },
    {
      id: "difference",
      header: columns.difference,
      format: "share",
      spill: () => `IF(ISNUMBER(${r("share")}),${r("fte")}-${r("share")},"")`,
    },
  ];
}

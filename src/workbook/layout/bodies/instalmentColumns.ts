import type { LayoutInput } from "../input";
import { type Column, rowsFor } from "../table";
import type { ColumnOf } from "../columnIds";

export type InstalmentColumn = `instalment${number}`;

/** The contract sums in instalments: one formula fills a column for each row of instalments. */
export function instalmentColumns(input: LayoutInput): Column<ColumnOf<"bodies">>[] {
  const { ref, texts } = input;
  const payOut = (): string => {
    const weights = ref.range("instalments", "weight");
    return `IF(SUM(${weights})=0,"",KIM.INSTALMENTS(${ref.range("bodies", "chain")},${weights}))`;
  };
  return Array.from(
    { length: rowsFor(input.grantYear.instalments) },
    (_, index): Column<ColumnOf<"bodies">> => ({
      id: `instalment${index}`,
      header: index + 1,
      headerFormat: `0". ${texts.columns.instalment}"`,
      ...(index === 0 ? { group: texts.groups.instalments, spill: payOut } : {}),
      format: "money",
    }),
  );
}

/** All of them; nothing stands in the last, unless an instalment is added. */
export const instalmentRange = ({ ref, grantYear }: LayoutInput): string =>
  ref.range("bodies", "instalment0", `instalment${rowsFor(grantYear.instalments) - 1}`);

import { compare } from "../../number/fraction";
import { compared, exact, sumOf } from "../exact";
import type { Figures } from "../figures";
import type { Report } from "../finding";
import { grantedAmount } from "../grantedNotices";

/** When the money is due, and whether printed instalments add up to what was granted. */
export function checkInstalments({ grantYear }: Figures, report: Report): void {
  const { instalments } = grantYear;
  if (instalments.length === 0) {
    report("instalmentsMissing", { list: "instalments" });
    return;
  }
  if (!instalments.some(({ weight }) => weight))
    report("instalmentsWithoutWeight", { list: "instalments", field: "weight" });
  instalments.forEach(({ date }, index) => {
    if (date === undefined) report("dateMissing", { list: "instalments", index, field: "date" });
  });
  const granted = grantedAmount(grantYear);
  const printed = instalments.flatMap(({ amount }) =>
    amount === undefined ? [] : [exact(amount)],
  );
  const sum = sumOf(printed);
  if (granted && sum && printed.length > 0 && compare(sum, granted) !== 0)
    report("instalmentsDiffer", { list: "instalments", field: "amount" }, compared(granted, sum));
}

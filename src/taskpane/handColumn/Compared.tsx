import { handColumnText } from "../../locales/handColumnText";
import { issueText } from "../../locales/issueText";
import { numberText } from "../../locales/numberText";
import { comparison } from "../../workbook/handColumn/comparison";
import type { HandColumn } from "../../workbook/handColumn/handColumn";
import type { Proposal } from "../../workbook/handColumn/proposal";
import { Notice } from "../Notice";
import { usePaneFacts } from "../PaneContext";
import { ComparisonTable } from "./ComparisonTable";

/** A hand column beside what KIM gives: what it misses, who is below the minimum, row by row. */
export function Compared(props: { readonly hand: HandColumn; readonly proposal: Proposal }) {
  const { hand, proposal } = props;
  const { language } = usePaneFacts();
  const say = handColumnText(language);
  const { rows, different, sum, missing = 0, belowMinimum } = comparison(hand, proposal);
  const { total, rate, result } = proposal;
  const number = (value: number): string =>
    numberText(value, language, Number.isInteger(value * 2) ? 0 : 2);
  const due = number(total?.value ?? sum + missing);
  return (
    <>
      {total && total.address === undefined && <span>{say.ownSum}</span>}
      {rate && "value" in rate && rate.address === undefined && <span>{say.ownRate}</span>}
      {missing > 0 && <span>{say.tooLittle(number(sum), due, number(missing))}</span>}
      {missing < 0 && <span>{say.tooMuch(number(sum), due, number(-missing))}</span>}
      {belowMinimum.length > 0 && (
        <span>
          {say.belowMinimum(
            belowMinimum.map(({ name, byHand }) => say.inCell(name, number(byHand))).join(", "),
          )}
        </span>
      )}
      {different ? (
        <>
          <span>{different.length === 0 ? say.same : say.different(different.length, rows)}</span>
          {different.length > 0 && <ComparisonTable rows={different} />}
        </>
      ) : (
        <Notice kind="problem">
          {"code" in result &&
            issueText(result, language, (_, position) => ({ row: hand.top + position + 1 }))}
        </Notice>
      )}
    </>
  );
}

import type { DraftList } from "../core/draft";
import { askedIn, type StepId } from "../core/steps";
import { TextCell } from "./TextCell";
import type { CellProps } from "./useCell";

/** The fields of a step that are shown as they are: of the grant year, or of an entry of a list. */
export function PlainFields(props: {
  readonly step: StepId;
  readonly list?: DraftList;
  readonly index?: number;
}) {
  const { step, list, index } = props;
  const { plain = [] } = askedIn(step, list ?? "head");
  return plain.map((field) => {
    const cell = (list === undefined ? { field } : { list, index, field }) as CellProps;
    return <TextCell key={field} {...cell} />;
  });
}

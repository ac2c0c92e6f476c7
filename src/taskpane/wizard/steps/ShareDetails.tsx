import type { PlanRow } from "../../../engine/grantYear/planRows";
import { Hint, Pair } from "../fields/Fields";
import { TextCell } from "../fields/TextCell";
import { useFigures } from "../useFigures";
import { useWizard, useWizardTexts } from "../WizardContext";

/** What was agreed about a body's share, and the lot where a tie needs one. */
export function ShareDetails({ row }: { readonly row: PlanRow }) {
  const { state, assessment } = useWizard();
  const { texts } = useWizardTexts();
  const figures = useFigures();
  const { index, difference } = row;
  const body = state.draft.bodies[index];
  if (!body) return null;

  const { cells } = body;
  const isAgreed = [cells.agreed, cells.agreedReason, cells.agreedDate, cells.agreedReference].some(
    Boolean,
  );
  // Who takes part in the draw keeps the field, also when the first lots have decided it.
  const isDrawn =
    assessment.findings.some(
      ({ code, names }) => code === "tieUndecided" && names?.includes(row.name),
    ) || state.draft.bodies.some((other) => other.cells.lot && other.cells.region === cells.region);
  return (
    <>
      {difference !== undefined && <Hint>{changeText(difference)}</Hint>}
      <TextCell list="bodies" index={index} field="rawShare" />
      <Pair>
        <TextCell list="bodies" index={index} field="waiver" />
        <TextCell list="bodies" index={index} field="agreed" />
      </Pair>
      {isDrawn && <TextCell list="bodies" index={index} field="lot" />}
      {isAgreed && (
        <>
          <TextCell list="bodies" index={index} field="agreedReason" />
          <Pair>
            <TextCell list="bodies" index={index} field="agreedDate" />
            <TextCell list="bodies" index={index} field="agreedReference" />
          </Pair>
        </>
      )}
    </>
  );

  function changeText(by: number): string {
    if (by === 0) return texts.posts.same;
    return by > 0 ? texts.posts.gains(figures.fte(by)) : texts.posts.loses(figures.fte(-by));
  }
}

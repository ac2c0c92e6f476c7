import type { PlanRow } from "../../../engine/grantYear/planRows";
import { Bars } from "../../figures/Bars";
import { rowName } from "../core/wizardState";
import { fieldId } from "../fields/fieldId";
import { Hint, Pair } from "../fields/Fields";
import { Row } from "../fields/Row";
import { TextCell } from "../fields/TextCell";
import { useFigures } from "../useFigures";
import { useWizard, useWizardTexts } from "../WizardContext";

/** One body's share before and after, and what was agreed about it. */
export function ShareRow({ row, most }: { readonly row: PlanRow; readonly most: number }) {
  const { state, assessment } = useWizard();
  const { texts } = useWizardTexts();
  const figures = useFigures();
  const { index, rawShare, fte, difference } = row;
  const body = state.draft.bodies[index];
  if (!body) return null;

  const { cells } = body;
  const final = fte === undefined ? texts.posts.open : figures.number(fte);
  const isAgreed = [cells.agreed, cells.agreedReason, cells.agreedDate, cells.agreedReference].some(
    Boolean,
  );
  // Who takes part in the draw keeps the field, also when the first lots have decided it.
  const isDrawn =
    assessment.findings.some(
      ({ code, names }) => code === "tieUndecided" && names?.includes(row.name),
    ) || state.draft.bodies.some((other) => other.cells.lot && other.cells.region === cells.region);
  return (
    <Row
      name={rowName("bodies", body.id)}
      id={fieldId({ list: "bodies", index })}
      title={row.name.trim() || texts.unnamed}
      summary={texts.posts.change(figures.number(rawShare), final)}
      below={
        <Bars
          bars={[
            ["thin", rawShare ?? 0],
            ["thick", fte ?? 0],
          ]}
          most={most}
        />
      }
    >
      {difference !== undefined && <Hint>{changeText(difference)}</Hint>}
      <Pair>
        <TextCell list="bodies" index={index} field="rawShare" />
        <TextCell list="bodies" index={index} field="waiver" />
      </Pair>
      <Pair>
        <TextCell list="bodies" index={index} field="agreed" />
        {isDrawn && <TextCell list="bodies" index={index} field="lot" />}
      </Pair>
      {isAgreed && (
        <>
          <TextCell list="bodies" index={index} field="agreedReason" />
          <Pair>
            <TextCell list="bodies" index={index} field="agreedDate" />
            <TextCell list="bodies" index={index} field="agreedReference" />
          </Pair>
        </>
      )}
    </Row>
  );

  function changeText(by: number): string {
    if (by === 0) return texts.posts.same;
    return by > 0 ? texts.posts.gains(figures.fte(by)) : texts.posts.loses(figures.fte(-by));
  }
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { fromCell } from "../../../engine/number/cell";
import { add, ZERO } from "../../../engine/number/fraction";
import { nearestCell } from "../../../engine/number/cell";
import { recipientOf } from "../core/recipientOf";
import { rowName } from "../core/wizardState";
import { fieldId } from "../fields/fieldId";
import { Hint, Section } from "../fields/Fields";
import { PlainFields } from "../fields/PlainFields";
import { useFigures } from "../useFigures";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";
import { BODY_COLUMNS, BodyRow } from "./BodyRow";
import { Regions } from "./Regions";
import { SharesOrKey } from "./SharesOrKey";
import { TakeOver } from "./TakeOver";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: BODY_COLUMNS,
    columnGap: "4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Who takes part, who pays whom, by which key, and what stays at the KI. */
export function BodiesStep() {
  const styles = useStyles();
  const { state, assessment, problemAt } = useWizard();
  const dispatch = useDispatch();
  const { texts, names } = useWizardTexts();
  const figures = useFigures();
  const { bodies } = state.draft;
  const recipient = recipientOf(state.draft);
  const planned = assessment.grantYear.bodies;
  const sum = useMemo(
    () => nearestCell(planned.map(({ weight = 0 }) => fromCell(weight)).reduce(add, ZERO)),
    [planned],
  );
  return (
    <>
      <PlainFields step="bodies" />
      <Section title={texts.bodies.list} hint={texts.bodies.hint} id={fieldId({ list: "bodies" })}>
        <div>
          <div className={styles.columns} aria-hidden>
            <span>{names.bodies.name}</span>
            <span>{names.bodies.weight}</span>
          </div>
          {bodies.map((body, index) => (
            <BodyRow
              key={body.id}
              id={body.id}
              index={index}
              name={body.cells.name ?? ""}
              weight={body.cells.weight ?? ""}
              isRecipient={body === recipient}
              isOpen={state.open === rowName("bodies", body.id)}
              nameProblem={problemAt(fieldId({ list: "bodies", index, field: "name" }))}
              weightProblem={problemAt(fieldId({ list: "bodies", index, field: "weight" }))}
            />
          ))}
        </div>
        {sum > 0 && <Hint>{texts.bodies.sum(figures.number(sum))}</Hint>}
        <SharesOrKey />
        <div>
          <Button onClick={() => dispatch({ kind: "edit", edit: { kind: "add", list: "bodies" } })}>
            {texts.bodies.add}
          </Button>
        </div>
      </Section>
      <TakeOver />
      <Regions />
    </>
  );
}

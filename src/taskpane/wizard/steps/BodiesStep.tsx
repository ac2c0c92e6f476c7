import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { fromCell } from "../../../engine/number/cell";
import { add, ZERO } from "../../../engine/number/fraction";
import { nearestCell } from "../../../engine/number/cell";
import { deskOf } from "../core/desk";
import { recipientOf } from "../core/recipientOf";
import { rowName } from "../core/wizardState";
import { fieldId } from "../fields/fieldId";
import { Hint, Section } from "../fields/Fields";
import { PlainFields } from "../fields/PlainFields";
import { useFigures } from "../useFigures";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";
import { BODY_COLUMNS, BodyRow } from "./BodyRow";
import { OldShares } from "./OldShares";
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
  const { bodies, head } = state.draft;
  const desk = deskOf(head);
  const isLast = desk === "LAST";
  const recipient = recipientOf(state.draft);
  const planned = assessment.grantYear.bodies;
  const sum = useMemo(
    () => nearestCell(planned.map(({ weight = 0 }) => fromCell(weight)).reduce(add, ZERO)),
    [planned],
  );
  const hasOnlyShares =
    planned.some(({ rawShare }) => rawShare !== undefined) &&
    planned.every(({ weight }) => weight === undefined);
  return (
    <>
      {(desk === "GRANTEE" || head.kiPosts) && <PlainFields step="bodies" />}
      <Section
        title={isLast ? texts.desk.self : texts.bodies.list}
        hint={texts.desk.bodiesHints[desk]}
        id={fieldId({ list: "bodies" })}
      >
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
              isRecipient={body === recipient && desk !== "LEAD"}
              part={isLast ? texts.desk.all : texts.bodies.recipient}
              isOpen={state.open === rowName("bodies", body.id)}
              nameProblem={problemAt(fieldId({ list: "bodies", index, field: "name" }))}
              weightProblem={problemAt(fieldId({ list: "bodies", index, field: "weight" }))}
            />
          ))}
        </div>
        {sum > 0 && <Hint>{texts.bodies.sum(figures.number(sum))}</Hint>}
        {hasOnlyShares && <Hint>{texts.bodies.sharesAreOn(texts.steps.posts)}</Hint>}
        <SharesOrKey />
        <OldShares />
        {!isLast && (
          <div>
            <Button
              onClick={() => dispatch({ kind: "edit", edit: { kind: "add", list: "bodies" } })}
            >
              {texts.bodies.add}
            </Button>
          </div>
        )}
      </Section>
      {!isLast && (
        <>
          <TakeOver />
          <Regions />
        </>
      )}
    </>
  );
}

import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { rowName } from "../core/wizardState";
import { fieldId } from "../fields/fieldId";
import { Chevron } from "../fields/Row";
import { useCell } from "../fields/useCell";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";
import { BodyDetails } from "./BodyDetails";

/** Of the list of bodies: name, weight, more. */
export const BODY_COLUMNS = "minmax(0, 1fr) 84px 32px";

const useStyles = makeStyles({
  row: { padding: "4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  line: { display: "grid", gridTemplateColumns: BODY_COLUMNS, columnGap: "4px" },
  input: { minWidth: 0, "& input": { minWidth: 0 } },
  recipient: {
    alignSelf: "center",
    textAlign: "center",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  problem: {
    margin: "2px 0 0",
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  turned: { transform: "rotate(90deg)" },
});

/** A body as a line to be typed: name and weight; everything else opens below it. */
export function BodyRow({
  index,
  isRecipient,
}: {
  readonly index: number;
  readonly isRecipient: boolean;
}) {
  const styles = useStyles();
  const { state } = useWizard();
  const dispatch = useDispatch();
  const { texts } = useWizardTexts();
  const problemId = useId();
  const name = useCell({ list: "bodies", index, field: "name" });
  const weight = useCell({ list: "bodies", index, field: "weight" });
  const row = rowName("bodies", state.draft.bodies[index]!.id);
  const isOpen = state.open === row;
  const title = name.text.trim() || `${index + 1}`;
  const problem = [name.problem, weight.problem].filter(Boolean).join(" ");
  return (
    <div className={mergeClasses(styles.row, isOpen && styles.open)}>
      <div className={styles.line}>
        <Input
          id={name.id}
          className={styles.input}
          value={name.text}
          aria-label={`${name.label}, ${index + 1}`}
          aria-invalid={name.problem !== undefined}
          aria-describedby={problem === "" ? undefined : problemId}
          onChange={(_, { value }) => name.change(value)}
          autoComplete="off"
        />
        {isRecipient && weight.text === "" ? (
          <span className={styles.recipient}>{texts.bodies.recipient}</span>
        ) : (
          <Input
            id={weight.id}
            className={styles.input}
            value={weight.text}
            aria-label={`${weight.label}, ${title}`}
            aria-invalid={weight.problem !== undefined}
            aria-describedby={problem === "" ? undefined : problemId}
            inputMode="decimal"
            onChange={(_, { value }) => weight.change(value)}
            autoComplete="off"
          />
        )}
        <Button
          id={fieldId({ list: "bodies", index })}
          appearance="subtle"
          icon={<Chevron className={isOpen ? styles.turned : ""} />}
          aria-label={texts.details(title)}
          aria-expanded={isOpen}
          onClick={() => dispatch({ kind: "toggle", row })}
        />
      </div>
      {problem !== "" && (
        <p id={problemId} className={styles.problem}>
          {problem}
        </p>
      )}
      {isOpen && <BodyDetails index={index} />}
    </div>
  );
}

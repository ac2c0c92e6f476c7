import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useId } from "react";
import { Input } from "../../inputs/Input";
import { rowName } from "../core/wizardState";
import { fieldId } from "../fields/fieldId";
import { Chevron } from "../fields/Row";
import { useDispatch, useWizardTexts } from "../WizardContext";
import { BodyDetails } from "./BodyDetails";

/** Of the list of bodies: name, weight, more. */
export const BODY_COLUMNS = "minmax(0, 1fr) 84px 32px";

const useStyles = makeStyles({
  row: {
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Of a long list only the lines in sight are drawn.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 41px",
  },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  line: { display: "grid", gridTemplateColumns: BODY_COLUMNS, columnGap: "4px" },
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

/** What a line shows: nothing but texts, so that it is drawn anew only when one of them changes. */
interface BodyRowProps {
  readonly id: string;
  readonly index: number;
  readonly name: string;
  readonly weight: string;
  /** The recipient of the notice has no part in the key: `part` says so in its place. */
  readonly isRecipient: boolean;
  readonly part: string;
  readonly isOpen: boolean;
  readonly nameProblem: string | undefined;
  readonly weightProblem: string | undefined;
}

/** A body as a line to be typed: name and weight; everything else opens below it. */
export const BodyRow = memo(function BodyRow(props: BodyRowProps) {
  const { id, index, name, weight, isRecipient, part, isOpen, nameProblem, weightProblem } = props;
  const styles = useStyles();
  const dispatch = useDispatch();
  const { texts, names } = useWizardTexts();
  const problemId = useId();
  const title = name.trim() || `${index + 1}`;
  const problem = [nameProblem, weightProblem].filter(Boolean).join(" ");
  const cell = (field: "name" | "weight", text: string, wrong: string | undefined) => ({
    id: fieldId({ list: "bodies", index, field }),
    value: text,
    "aria-invalid": wrong !== undefined,
    "aria-describedby": problem === "" ? undefined : problemId,
    onText: (typed: string) =>
      dispatch({ kind: "edit", edit: { kind: "cell", list: "bodies", id, field, text: typed } }),
  });
  return (
    <div className={mergeClasses(styles.row, isOpen && styles.open)}>
      <div className={styles.line}>
        <Input
          {...cell("name", name, nameProblem)}
          aria-label={`${names.bodies.name}, ${index + 1}`}
        />
        {isRecipient && weight === "" ? (
          <span className={styles.recipient}>{part}</span>
        ) : (
          <Input
            {...cell("weight", weight, weightProblem)}
            aria-label={`${names.bodies.weight}, ${title}`}
            inputMode="decimal"
          />
        )}
        <Button
          id={fieldId({ list: "bodies", index })}
          appearance="subtle"
          icon={<Chevron className={isOpen ? styles.turned : ""} />}
          aria-label={texts.details(title)}
          aria-expanded={isOpen}
          onClick={() => dispatch({ kind: "toggle", row: rowName("bodies", id) })}
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
});

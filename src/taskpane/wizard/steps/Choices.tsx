import { Button, makeStyles } from "@fluentui/react-components";
import { Remark } from "../fields/Fields";

const useStyles = makeStyles({
  // Without a question it takes no room either, not even that between two parts of a page.
  question: { ":empty": { position: "absolute" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", paddingTop: "8px" },
});

/** A question about what was entered, with an answer on each button; read out when it comes up. */
export function Choices(props: {
  readonly question: string | undefined;
  readonly answers: readonly (readonly [label: string, choose: () => void])[];
}) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.question}>
      {props.question !== undefined && (
        <Remark kind="doubtful">
          {props.question}
          <div className={styles.buttons}>
            {props.answers.map(([label, choose]) => (
              <Button key={label} size="small" onClick={choose}>
                {label}
              </Button>
            ))}
          </div>
        </Remark>
      )}
    </div>
  );
}

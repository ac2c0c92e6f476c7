import { makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionId } from "../../contract/contract";
import { functionText } from "../../locales/functionText";
import { usePaneFacts, useTexts } from "../PaneContext";
import { exampleOf } from "./exampleOf";
import { InsertExample } from "./InsertExample";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    rowGap: "16px",
    padding: "4px 16px 20px",
  },
  text: { margin: 0 },
  heading: {
    margin: "0 0 4px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  arguments: { display: "flex", flexDirection: "column", rowGap: "8px", margin: 0 },
  optional: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  name: { fontWeight: tokens.fontWeightSemibold },
  description: { margin: 0 },
});

/** What a function does, an example to try, what it takes and what it gives. */
export function FunctionDetails({ id }: { readonly id: FunctionId }) {
  const styles = useStyles();
  const texts = useTexts().functions;
  const { language } = usePaneFacts();
  const help = functionText(id, language);
  const example = exampleOf(id, language);
  return (
    <div className={styles.details}>
      <p className={styles.text}>{help.description}</p>
      {example && (
        <section>
          <h4 className={styles.heading}>{texts.example}</h4>
          <InsertExample example={example} />
        </section>
      )}
      {help.arguments.length > 0 && (
        <section>
          <h4 className={styles.heading}>{texts.arguments}</h4>
          <dl className={styles.arguments}>
            {help.arguments.map(({ id: argument, name, description, optional }) => (
              <div key={argument}>
                <dt>
                  <span className={styles.name}>{name}</span>
                  {optional && <span className={styles.optional}> ({texts.optional})</span>}
                </dt>
                <dd className={styles.description}>{description}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section>
        <h4 className={styles.heading}>{texts.result}</h4>
        <p className={styles.text}>{help.result}</p>
      </section>
    </div>
  );
}

import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import {
  enterFormulas,
  findUnknownFormulas,
  type UnknownFormula,
} from "../../workbook/unknownFormulas";
import { excelErrorText } from "../excel/excelErrorText";
import { More } from "../More";
import { Notice } from "../Notice";
import { useTexts } from "../PaneContext";
import { useOverviewTexts } from "./useOverviewTexts";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
});

interface State {
  readonly found: readonly UnknownFormula[];
  /** What was entered again, to be undone. */
  readonly entered?: readonly UnknownFormula[];
  readonly message?: string;
}

/**
 * Formulas that stay `#NAME?`: which they are, entering them again, and the way back. The whole
 * workbook is looked through only when there is a reason.
 */
export function UnknownFormulas(props: {
  /** One was seen among the figures that are read anyway. */
  readonly isSeen: boolean;
}) {
  const { isSeen } = props;
  const styles = useStyles();
  const { unknown: say } = useOverviewTexts();
  const paneTexts = useTexts();
  const [{ found, entered, message }, setState] = useState<State>({ found: [] });
  const tell = (now: readonly UnknownFormula[]): void =>
    setState((before) => ({ ...before, found: now }));
  useEffect(() => {
    // A workbook that is too large to be looked through can still be read.
    if (isSeen) findUnknownFormulas().then(tell, () => undefined);
  }, [isSeen]);
  const enter = (formulas: readonly UnknownFormula[], which: "before" | "after"): void => {
    const work = async (): Promise<void> => {
      await enterFormulas(formulas, which);
      const now = await findUnknownFormulas();
      tell(now);
      const { length } = now;
      const message =
        which === "before"
          ? say.undone
          : length > 0
            ? say.still(length)
            : say.done(formulas.length);
      setState((state) => ({
        found: state.found,
        message,
        ...(which === "after" ? { entered: formulas } : {}),
      }));
    };
    work().catch((error: unknown) =>
      setState((state) => ({ ...state, message: excelErrorText(error, paneTexts) })),
    );
  };

  return (
    <>
      {found.length > 0 && (
        <Notice kind="problem">
          <span>{say.what(found.length)}</span>
          <More title={say.preview}>
            <ul className={styles.list}>
              {found.map(({ sheetId, sheetName, address, after }) => (
                <li key={sheetId + address}>
                  {sheetName}!{address}: <code>{after}</code>
                </li>
              ))}
            </ul>
          </More>
          <Button size="small" className={styles.button} onClick={() => enter(found, "after")}>
            {say.action}
          </Button>
        </Notice>
      )}
      <div role="status">
        {message !== undefined && (
          <Notice kind="done">
            <span>{message}</span>
            {entered && (
              <Button
                size="small"
                className={styles.button}
                onClick={() => enter(entered, "before")}
              >
                {say.undo}
              </Button>
            )}
          </Notice>
        )}
      </div>
    </>
  );
}

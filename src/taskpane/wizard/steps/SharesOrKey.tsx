import { Button, makeStyles } from "@fluentui/react-components";
import { keyToShares, mayBeShares } from "../core/sharesOrKey";
import { Remark } from "../fields/Fields";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", paddingTop: "8px" },
});

/** Asks what 1.19, 0.85, 0.38 under the key are. */
export function SharesOrKey() {
  const styles = useStyles();
  const { draft } = useWizard().state;
  const dispatch = useDispatch();
  const say = useWizardTexts().texts.bodies;
  return (
    <div role="status">
      {mayBeShares(draft) && (
        <Remark kind="doubtful">
          {say.sharesOrKey}
          <div className={styles.buttons}>
            <Button
              size="small"
              onClick={() => dispatch({ kind: "replace", draft: keyToShares(draft) })}
            >
              {say.areShares}
            </Button>
            <Button
              size="small"
              onClick={() => dispatch({ kind: "replace", draft: { ...draft, isKey: true } })}
            >
              {say.areKey}
            </Button>
          </div>
        </Remark>
      )}
    </div>
  );
}

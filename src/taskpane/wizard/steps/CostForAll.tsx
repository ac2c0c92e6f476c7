import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { Input } from "../../inputs/Input";
import { Labelled } from "../../inputs/Labelled";
import { withCost } from "../core/withCost";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: "8px" },
});

/** One cost for everyone who has none of their own yet. */
export function CostForAll() {
  const styles = useStyles();
  const { draft } = useWizard().state;
  const dispatch = useDispatch();
  const { texts } = useWizardTexts();
  const [cost, setCost] = useState("");
  return (
    <Labelled label={texts.forwarding.costForAll}>
      {(labelled) => (
        <div className={styles.line}>
          <Input {...labelled} value={cost} inputMode="decimal" after="€" onText={setCost} />
          <Button
            disabledFocusable={cost.trim() === ""}
            onClick={() => dispatch({ kind: "replace", draft: withCost(draft, cost.trim()) })}
          >
            {texts.forwarding.fillCosts}
          </Button>
        </div>
      )}
    </Labelled>
  );
}

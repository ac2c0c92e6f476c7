import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { withCost } from "../core/withCost";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: "8px" },
  input: { minWidth: 0, "& input": { minWidth: 0 } },
});

/** One cost for everyone who has none of their own yet. */
export function CostForAll() {
  const styles = useStyles();
  const { draft } = useWizard().state;
  const dispatch = useDispatch();
  const { texts } = useWizardTexts();
  const [cost, setCost] = useState("");
  return (
    <Field label={texts.forwarding.costForAll}>
      {(field) => (
        <div className={styles.line}>
          <Input
            {...field}
            className={styles.input}
            value={cost}
            inputMode="decimal"
            contentAfter="€"
            onChange={(_, { value }) => setCost(value)}
          />
          <Button
            disabledFocusable={cost.trim() === ""}
            onClick={() => dispatch({ kind: "replace", draft: withCost(draft, cost.trim()) })}
          >
            {texts.forwarding.fillCosts}
          </Button>
        </div>
      )}
    </Field>
  );
}

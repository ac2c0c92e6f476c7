import { fieldId } from "../fields/fieldId";
import { useWizard } from "../WizardContext";
import { Findings } from "./Findings";
import { Totals } from "./Totals";

/** Everything once more: totals, what is wrong or doubtful, and what will be written. */
export function ReviewStep() {
  const { problems } = useWizard();
  return (
    <div id={fieldId({ field: "review" })} style={{ display: "contents" }}>
      <Totals />
      <Findings problems={problems} />
    </div>
  );
}

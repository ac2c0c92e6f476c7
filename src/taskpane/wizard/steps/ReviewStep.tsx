import { useMemo } from "react";
import { Totals } from "../../figures/Totals";
import { usePaneFacts } from "../../PaneContext";
import { Section } from "../fields/Fields";
import { isWritten } from "../core/wizardState";
import { useWizard, useWizardTexts } from "../WizardContext";
import { previewSheets } from "../writeSheets";
import { Changes } from "./Changes";
import { Findings } from "./Findings";
import { MovedDays } from "./MovedDays";
import { Preview } from "./Preview";
import { Write } from "./Write";

/** Everything once more: totals, what is wrong or doubtful, what will be written; then the sheet. */
export function ReviewStep() {
  const { state, assessment, problems } = useWizard();
  const { texts } = useWizardTexts();
  const { language } = usePaneFacts();
  const { grantYear } = assessment;
  const { previous } = state.draft;
  const preview = useMemo(() => previewSheets(grantYear, language), [grantYear, language]);
  return (
    <>
      <Section title={texts.review.totals}>
        <Totals plan={assessment.plan} />
      </Section>
      {previous && <Changes before={previous} after={grantYear} />}
      <MovedDays />
      <Findings problems={problems} />
      {!isWritten(state) && <Preview preview={preview} />}
      <Write sheets={preview.sheetNames.length + preview.calculations} />
    </>
  );
}

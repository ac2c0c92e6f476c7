import { useMemo } from "react";
import { usePaneFacts } from "../../PaneContext";
import { useWizard } from "../WizardContext";
import { previewSheet } from "../writeSheets";
import { Changes } from "./Changes";
import { Findings } from "./Findings";
import { Preview } from "./Preview";
import { Totals } from "./Totals";
import { Write } from "./Write";

/** Everything once more: totals, what is wrong or doubtful, what will be written; then the sheet. */
export function ReviewStep() {
  const { state, assessment, problems } = useWizard();
  const { language } = usePaneFacts();
  const { grantYear } = assessment;
  const { previous } = state.draft;
  const preview = useMemo(() => previewSheet(grantYear, language), [grantYear, language]);
  return (
    <>
      <Totals />
      {previous && <Changes before={previous} after={grantYear} />}
      <Findings problems={problems} />
      <Preview preview={preview} />
      <Write />
    </>
  );
}

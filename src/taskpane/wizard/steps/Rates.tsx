import { publishedRate } from "../../../engine/grantYear/published";
import { issueText } from "../../../locales/issueText";
import { without } from "../../../engine/grantYear/entries";
import { usePaneFacts } from "../../PaneContext";
import type { Issue } from "../../../engine/issue";
import { hasContract } from "../core/desk";
import { moduleOf } from "../core/moduleOf";
import { ChoiceCell } from "../fields/ChoiceCell";
import { Hint, Section } from "../fields/Fields";
import { TextCell } from "../fields/TextCell";
import { useFigures } from "../useFigures";
import { useWizard, useWizardTexts } from "../WizardContext";
import { NoticeCheck } from "./NoticeCheck";

/** The rate: the published one with its source, or that of the notice with its place. */
export function Rates() {
  const { state, assessment } = useWizard();
  const { texts, names } = useWizardTexts();
  const { language } = usePaneFacts();
  const figures = useFigures();
  const { hasAssistants } = moduleOf(state.draft);
  const { rateSource } = texts.choices;
  const isByContract = hasContract(state.draft.head);
  const isPublished = state.draft.head.rateSource === "RULES";
  const found = publishedRate(assessment.grantYear);
  const { rate, assistantRate } = assessment.grantYear;
  return (
    <Section title={names.head.rateSource}>
      <ChoiceCell
        field="rateSource"
        options={isByContract ? { ...rateSource, NOTICE: texts.desk.rateOfContract } : rateSource}
      />
      {isPublished && "value" in found && (
        <>
          <Hint>
            {texts.notice.rate(figures.euro(rate))}
            {assistantRate !== undefined &&
              ` · ${texts.notice.assistantRate(figures.euro(assistantRate))}`}
          </Hint>
          <Hint>{texts.posts.source(found.citation)}</Hint>
        </>
      )}
      {isPublished && "issue" in found && (
        <Hint>
          {issueText(without(found.issue, "parameter", "position") as Issue, language, () => ({}))}
        </Hint>
      )}
      {!isPublished && (
        <>
          <TextCell field="rate" />
          {hasAssistants && <TextCell field="assistantRate" />}
          <TextCell
            field="rateCitation"
            label={isByContract ? texts.desk.rateCitation : names.head.rateCitation}
          />
        </>
      )}
      <NoticeCheck />
    </Section>
  );
}

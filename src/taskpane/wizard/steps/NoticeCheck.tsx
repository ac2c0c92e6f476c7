import { contractByRule } from "../../../engine/grantYear/findings/notices";
import { outcomeOf } from "../../../engine/grantYear/outcome";
import { hasContract } from "../../../engine/grantYear/parties";
import { findingSentence } from "../../../locales/findingText";
import { usePaneFacts } from "../../PaneContext";
import { deskOf } from "../core/desk";
import { moduleOf } from "../core/moduleOf";
import { Hint, Remark } from "../fields/Fields";
import { useFigures } from "../useFigures";
import { useWizard, useWizardTexts } from "../WizardContext";

/** Whether the notice says what posts × rate give, as soon as both are known. */
export function NoticeCheck() {
  const { state, assessment } = useWizard();
  const { grantYear, findings, plan } = assessment;
  const { texts } = useWizardTexts();
  const figures = useFigures();
  const { language } = usePaneFacts();
  const { posts, rate, assistantPosts, assistantRate } = grantYear;
  const isByContract = hasContract(grantYear);
  const amount = isByContract ? grantYear.contract?.amount : grantYear.notices[0]?.amount;
  if (posts === undefined || rate === undefined || amount === undefined) return null;

  if (isByContract) {
    const differs = findings.find(({ code }) => code === "deskContractDiffers");
    if (differs) return <Remark kind="doubtful">{findingSentence(differs, language)}</Remark>;
    const byRule = contractByRule(grantYear, (calculation) => {
      const outcome = outcomeOf(calculation);
      return "value" in outcome ? outcome.value : undefined;
    });
    // Without its days, or the rule for parts of months, nothing has been compared.
    const { forwarding } = { ...texts.steps, ...texts.stepsOf[deskOf(state.draft.head)] };
    if (byRule === undefined) return <Hint>{texts.desk.comparedLater(forwarding)}</Hint>;
    return <Remark kind="good">{texts.desk.matches(figures.euro(amount))}</Remark>;
  }
  const assistants =
    assistantPosts === undefined || assistantRate === undefined
      ? ""
      : ` + ${figures.number(assistantPosts)} × ${figures.euro(assistantRate)}`;
  const items = plan.totals.itemAmount ?? 0;
  const ofItems = items === 0 ? "" : ` + ${texts.notice.items(figures.euro(items))}`;
  const product = `${figures.number(posts)} × ${figures.euro(rate)}${assistants}${ofItems}`;
  // They are asked for only on the page of the posts.
  const isWithoutItems = items === 0 && moduleOf(state.draft).limits.length > 0;
  const difference = findings.find(
    ({ code, where }) =>
      (code === "noticeAmountDiffers" || code === "noticePartYearDiffers") && where.index === 0,
  );
  return difference ? (
    <Remark kind="doubtful">
      {texts.notice.differs(
        product,
        figures.euro(Number(difference.expected)),
        figures.euro(amount),
      )}
      {isWithoutItems && ` ${texts.notice.itemsLater(texts.steps.posts)}`}
    </Remark>
  ) : (
    <Remark kind="good">{texts.notice.matches(product, figures.euro(amount))}</Remark>
  );
}

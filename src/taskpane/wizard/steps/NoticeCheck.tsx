import { Remark } from "../fields/Fields";
import { useFigures } from "../useFigures";
import { useWizard, useWizardTexts } from "../WizardContext";

/** Whether the notice says what posts × rate give, as soon as both are known. */
export function NoticeCheck() {
  const { grantYear, findings } = useWizard().assessment;
  const { texts } = useWizardTexts();
  const figures = useFigures();
  const { posts, rate, assistantPosts, assistantRate } = grantYear;
  const amount = grantYear.notices[0]?.amount;
  if (posts === undefined || rate === undefined || amount === undefined) return null;

  const assistants =
    assistantPosts === undefined || assistantRate === undefined
      ? ""
      : ` + ${figures.number(assistantPosts)} × ${figures.euro(assistantRate)}`;
  const product = `${figures.number(posts)} × ${figures.euro(rate)}${assistants}`;
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
    </Remark>
  ) : (
    <Remark kind="good">{texts.notice.matches(product, figures.euro(amount))}</Remark>
  );
}

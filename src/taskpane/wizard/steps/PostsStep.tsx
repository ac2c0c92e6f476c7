import { useMemo } from "react";
import { BarLegend } from "../../figures/Bars";
import { recipientOf } from "../core/recipientOf";
import { moduleOf } from "../core/moduleOf";
import { shareGroups } from "../core/shareGroups";
import { Hint, Remark } from "../fields/Fields";
import { useFigures } from "../useFigures";
import { useWizard, useWizardTexts } from "../WizardContext";
import { Items } from "./Items";
import { OldShares } from "./OldShares";
import { ShareGroup } from "./ShareGroup";
import { ShareRules } from "./ShareRules";

/** Shares as the key gives them, beside the distribution that may be funded. */
export function PostsStep() {
  const { state, assessment } = useWizard();
  const { texts } = useWizardTexts();
  const figures = useFigures();
  const { plan, grantYear } = assessment;
  const groups = useMemo(() => shareGroups(plan), [plan]);
  const isShared = groups.some(({ rows, isRefinanced }) => rows.length > 0 || isRefinanced);
  const recipient = recipientOf(state.draft)?.cells.name?.trim() || texts.bodies.recipient;
  const kept = grantYear.kiPosts;
  const most = Math.max(
    ...groups.flatMap(({ rows }) => rows.flatMap(({ rawShare = 0, fte = 0 }) => [rawShare, fte])),
    1,
  );
  return (
    <>
      {isShared ? (
        <div>
          <Hint>{texts.posts.hint}</Hint>
          <BarLegend
            entries={[
              ["thin", texts.posts.raw],
              ["thick", texts.posts.final],
            ]}
          />
        </div>
      ) : (
        <Hint>{texts.posts.atRecipient}</Hint>
      )}
      <OldShares />
      {groups.map((group) => (
        <ShareGroup key={group.region ?? -1} group={group} most={most} />
      ))}
      <Remark kind={plan.totals.fte === plan.totals.posts ? "good" : "doubtful"}>
        {texts.posts.handedOut(figures.fte(plan.totals.fte), figures.fte(plan.totals.posts))}
        {kept !== undefined && kept > 0 && ` ${texts.posts.kept(recipient, figures.fte(kept))}`}
      </Remark>
      {moduleOf(state.draft).limits.length > 0 && <Items />}
      {isShared && <ShareRules />}
    </>
  );
}

import { selfTestText } from "../../locales/selfTestText";
import { More } from "../More";
import { Notice } from "../Notice";
import { usePaneFacts } from "../PaneContext";
import type { Facts } from "./facts";
import { PointList } from "./PointList";
import { Report } from "./Report";
import { hasPassed, reportText } from "./reportText";
import type { Outcomes } from "./selfTest";

/** What came of the check: what is not in order first, then the rest, and all of it as a text. */
export function Findings(props: {
  readonly facts: Facts;
  readonly outcomes: Outcomes;
  readonly when: Date;
}) {
  const { facts, outcomes, when } = props;
  const say = selfTestText(usePaneFacts().language);
  const passed = outcomes.filter(hasPassed);
  const others = outcomes.filter((entry) => !hasPassed(entry));
  return (
    <>
      <div role="status">
        <Notice kind={others.length === 0 ? "done" : "problem"}>
          {others.length === 0
            ? say.allPassed(passed.length)
            : say.somePassed(passed.length, outcomes.length)}
        </Notice>
      </div>
      <PointList entries={others} />
      <Report text={reportText(facts, outcomes, when, say)} />
      <More title={say.passedPoints}>
        <PointList entries={passed} />
      </More>
    </>
  );
}

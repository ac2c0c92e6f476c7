import { useEffect, useState } from "react";
import { Notice } from "../Notice";
import { usePaneFacts } from "../PaneContext";
import { leftoverNames } from "./leftoverNames";
import { Question } from "../Question";
import { useWizardTexts } from "./WizardContext";
import { cleanUp, findLeftovers, isClean, type Leftover } from "./writeSheets";

/** Offers to remove what an insertion left behind that was broken off some time before. */
export function Leftovers() {
  const { inExcel } = usePaneFacts();
  const { texts } = useWizardTexts();
  const say = texts.write;
  const [left, setLeft] = useState<Leftover>();
  useEffect(() => {
    // A workbook that does not answer has nothing to clean up yet.
    if (inExcel) findLeftovers().then(setLeft, () => setLeft(undefined));
  }, [inExcel]);
  if (!left) return null;

  if (isClean(left))
    return (
      <div role="status">
        <Notice kind="done">{say.cleanedUp}</Notice>
      </div>
    );
  return (
    <Question
      about={left}
      action={say.clean}
      cancel={texts.cancel}
      onAgree={() => void cleanUp(left).then(setLeft)}
      onCancel={() => setLeft(undefined)}
    >
      {say.foundLeftOver(leftoverNames(left, texts))}
    </Question>
  );
}

import { Button } from "@fluentui/react-components";
import { FindingList } from "../findings/FindingList";
import type { Problem } from "./core/problems";
import { wrongBodies } from "./core/wrongBodies";
import { useDispatch, useWizard, useWizardTexts } from "./WizardContext";

/** Problems in words; each leads to the field it is about. Rows that are wrong alike can go together. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const dispatch = useDispatch();
  const { draft } = useWizard().state;
  const { texts } = useWizardTexts();
  return (
    <FindingList
      findings={problems}
      onJump={({ step, where }) => dispatch({ kind: "jump", step, where })}
      remedy={(alike) => {
        const ids = wrongBodies(alike, draft);
        if (ids.length < 2) return null;
        const edit = { kind: "remove", list: "bodies", ids } as const;
        return (
          <div>
            <Button size="small" onClick={() => dispatch({ kind: "edit", edit })}>
              {texts.removeRows(ids.length)}
            </Button>
          </div>
        );
      }}
    />
  );
}

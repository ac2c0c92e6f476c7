import { FindingList } from "../findings/FindingList";
import type { Problem } from "./core/problems";
import { useDispatch } from "./WizardContext";

/** Problems in words; each leads to the field it is about. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const dispatch = useDispatch();
  return (
    <FindingList
      findings={problems}
      onJump={({ step, where }) => dispatch({ kind: "jump", step, where })}
    />
  );
}

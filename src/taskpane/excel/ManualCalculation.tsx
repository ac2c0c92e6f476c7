import { Notice } from "../Notice";
import { useTexts } from "../PaneContext";
import { CalculateButton } from "./CalculateButton";

/** Says that Excel calculates on request only, and requests it. */
export function ManualCalculation() {
  const { manual } = useTexts();
  return (
    <Notice kind="question">
      <span>{manual.what}</span>
      <CalculateButton label={manual.calculate} />
    </Notice>
  );
}

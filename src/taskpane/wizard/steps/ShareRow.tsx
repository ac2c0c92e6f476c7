import { memo } from "react";
import type { PlanRow } from "../../../engine/grantYear/planRows";
import { Bars } from "../../figures/Bars";
import { rowName } from "../core/wizardState";
import { fieldId } from "../fields/fieldId";
import { Row } from "../fields/Row";
import { useFigures } from "../useFigures";
import { useWizardTexts } from "../WizardContext";
import { ShareDetails } from "./ShareDetails";

/** One body's share before and after; what was agreed about it opens below. */
export const ShareRow = memo(function ShareRow(props: {
  /** Of the body in the draft. */
  readonly id: string;
  readonly row: PlanRow;
  readonly most: number;
  /** There is nothing to share out by. */
  readonly isOpen: boolean;
}) {
  const { id, row, most, isOpen } = props;
  const { texts } = useWizardTexts();
  const figures = useFigures();
  const { index, rawShare, fte } = row;
  const final = fte === undefined ? texts.posts.open : figures.number(fte);
  return (
    <Row
      name={rowName("bodies", id)}
      id={fieldId({ list: "bodies", index })}
      title={row.name.trim() || texts.unnamed}
      summary={isOpen ? texts.posts.open : texts.posts.change(figures.number(rawShare), final)}
      below={
        <Bars
          bars={[
            ["thin", rawShare ?? 0],
            ["thick", fte ?? 0],
          ]}
          most={most}
        />
      }
    >
      <ShareDetails row={row} />
    </Row>
  );
});

import { memo } from "react";
import type { PlanRow } from "../../../engine/grantYear/planRows";
import { rowName } from "../core/wizardState";
import { fieldId } from "../fields/fieldId";
import { Pair } from "../fields/Fields";
import { PlainFields } from "../fields/PlainFields";
import { Row } from "../fields/Row";
import { TextCell } from "../fields/TextCell";
import { useFigures } from "../useFigures";
import { useWizardTexts } from "../WizardContext";
import { ContractFigures } from "./ContractFigures";

/** A body's contract and own share, and what they follow from. */
export const ContractRow = memo(function ContractRow(props: {
  /** Of the body in the draft. */
  readonly id: string;
  readonly row: PlanRow;
  readonly isRefinanced?: boolean;
  readonly isMember?: boolean;
}) {
  const { id, row, isRefinanced = false, isMember = false } = props;
  const { index, isRecipient } = row;
  const { texts } = useWizardTexts();
  const figures = useFigures();
  const cell = { list: "bodies", index } as const;
  return (
    <Row
      name={rowName("bodies", id)}
      id={fieldId(cell)}
      isMember={isMember}
      title={row.name.trim() || texts.unnamed}
      summary={
        isRefinanced
          ? texts.forwarding.ownShare(figures.euro(row.ownShare))
          : figures.euro(row.chainAmount)
      }
    >
      <ContractFigures row={row} isRefinanced={isRefinanced} />
      {isRefinanced ? (
        <TextCell {...cell} field="costKey" hint={texts.forwarding.costKeyHint} />
      ) : (
        <>
          {!isRecipient && (
            <Pair>
              <TextCell {...cell} field="start" />
              <TextCell {...cell} field="end" />
            </Pair>
          )}
          <TextCell {...cell} field="costPerFte" />
        </>
      )}
      <PlainFields step="forwarding" {...cell} />
      {!isRecipient && !isRefinanced && <TextCell {...cell} field="contractAmount" />}
    </Row>
  );
});

import { Hint, Pair, Remark } from "../fields/Fields";
import { rowName } from "../core/wizardState";
import { fieldId } from "../fields/fieldId";
import { Row } from "../fields/Row";
import { TextCell } from "../fields/TextCell";
import { useFigures } from "../useFigures";
import { useWizard, useWizardTexts } from "../WizardContext";
import { ContractRow } from "./ContractRow";

/** A region: its contract sum first, then its members, whose amounts are split from it. */
export function RegionContract({ index }: { readonly index: number }) {
  const { state, assessment } = useWizard();
  const { texts } = useWizardTexts();
  const figures = useFigures();
  const { plan } = assessment;
  const region = plan.regions[index];
  const id = state.draft.regions[index]?.id;
  if (!region || id === undefined) return null;

  const say = texts.forwarding;
  const isRefinanced = region.model === "REFINANCING";
  return (
    <div>
      <Row
        name={rowName("regions", id)}
        id={fieldId({ list: "regions", index })}
        title={say.region(region.name.trim() || texts.unnamed)}
        summary={figures.euro(region.amount)}
      >
        {isRefinanced && (
          <>
            <Hint>{say.byKey}</Hint>
            <TextCell list="regions" index={index} field="costPerFte" />
            <TextCell
              list="regions"
              index={index}
              field="ownShare"
              hint={texts.forwarding.agreedShareHint}
            />
            <Remark>{say.ownShare(figures.euro(region.ownShare))}</Remark>
          </>
        )}
        <Pair>
          <TextCell list="regions" index={index} field="start" />
          <TextCell list="regions" index={index} field="end" />
        </Pair>
      </Row>
      {region.bodies
        .map((body) => plan.rows[body]!)
        .filter(({ isRecipient }) => !isRecipient)
        .map((row) => (
          <ContractRow
            key={row.index}
            id={state.draft.bodies[row.index]?.id ?? ""}
            row={row}
            isRefinanced={isRefinanced}
            isMember
          />
        ))}
    </div>
  );
}

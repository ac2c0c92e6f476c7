import { useMemo } from "react";
import type { PlanRow } from "../../../engine/grantYear/planRows";
import { deskOf } from "../core/desk";
import { shareGroups } from "../core/shareGroups";
import { ChoiceCell } from "../fields/ChoiceCell";
import { fieldId } from "../fields/fieldId";
import { Hint, Pair, Section } from "../fields/Fields";
import { PlainFields } from "../fields/PlainFields";
import { TextCell } from "../fields/TextCell";
import { useWizard, useWizardTexts } from "../WizardContext";
import { ContractRow } from "./ContractRow";
import { CostForAll } from "./CostForAll";
import { PaymentDays } from "./PaymentDays";
import { RegionContract } from "./RegionContract";

/** From when to when the money is passed on, what each contract comes to and who bears the rest. */
export function ForwardingStep() {
  const { state, assessment } = useWizard();
  const { texts, names } = useWizardTexts();
  const { plan, grantYear, findings } = assessment;
  const isMethodMissing = findings.some(({ code }) => code === "prorationNotChosen");
  const recipient = plan.rows.find(({ isRecipient }) => isRecipient);
  const isLast = grantYear.desk === "LAST";
  // Who passes nothing on has a term, and one contract.
  const { start, end } = isLast ? names.contract : names.head;
  const groups = useMemo(() => shareGroups(plan), [plan]);
  const idOf = ({ index }: PlanRow): string => state.draft.bodies[index]?.id ?? "";
  return (
    <>
      <Section title={texts.desk.periods[deskOf(grantYear)]}>
        <Pair>
          <TextCell field="start" label={start} />
          <TextCell field="end" label={end} />
        </Pair>
        <ChoiceCell
          field="prorationMethod"
          label={texts.forwarding.proration}
          options={texts.choices.prorationMethod}
          hint={texts.forwarding.prorationHint}
        />
        <TextCell field="prorationSection" hint={texts.forwarding.sectionHint} />
      </Section>
      {!isLast && <PaymentDays />}
      <Section title={texts.forwarding.costs} hint={texts.forwarding.costsHint}>
        <CostForAll />
        {(grantYear.assistantPosts ?? 0) > 0 && <TextCell field="assistantCostPerFte" />}
        {isLast ? <TextCell field="paperStep" /> : <PlainFields step="forwarding" />}
      </Section>
      <Section
        title={isLast ? texts.desk.contract : texts.forwarding.contracts}
        id={fieldId({ list: "bodies" })}
      >
        {isMethodMissing && <Hint>{texts.forwarding.amountsLater}</Hint>}
        {recipient && <ContractRow id={idOf(recipient)} row={recipient} />}
        {groups.map(({ region, rows }) =>
          region === undefined ? (
            rows
              .filter(({ isRecipient }) => !isRecipient)
              .map((row) => <ContractRow key={row.index} id={idOf(row)} row={row} />)
          ) : (
            <RegionContract key={region} index={region} />
          ),
        )}
      </Section>
    </>
  );
}

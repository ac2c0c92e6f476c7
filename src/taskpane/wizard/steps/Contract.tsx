import { fieldId } from "../fields/fieldId";
import { Pair, Section } from "../fields/Fields";
import { TextCell } from "../fields/TextCell";
import { useWizardTexts } from "../WizardContext";

/** The contract by which the desk gets its money, in place of the notice. */
export function Contract() {
  const say = useWizardTexts().texts.desk;
  return (
    <Section title={say.contract} id={fieldId({ list: "contract" })}>
      <TextCell list="contract" field="payer" hint={say.payerHint} />
      <Pair>
        <TextCell list="contract" field="posts" />
        <TextCell list="contract" field="amount" />
      </Pair>
      <Pair>
        <TextCell list="contract" field="start" />
        <TextCell list="contract" field="end" />
      </Pair>
      <Pair>
        <TextCell list="contract" field="date" />
        <TextCell list="contract" field="section" />
      </Pair>
      <TextCell list="contract" field="reference" />
    </Section>
  );
}

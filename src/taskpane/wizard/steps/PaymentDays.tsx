import { Button } from "@fluentui/react-components";
import { ChoiceCell } from "../fields/ChoiceCell";
import { fieldId } from "../fields/fieldId";
import { Pair, Section } from "../fields/Fields";
import { TextCell } from "../fields/TextCell";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";
import { DayEntry } from "./DayEntry";
import { MovedDays } from "./MovedDays";

/** When the money is passed on, and paid by towns that refinance, if not as it comes. */
export function PaymentDays() {
  const { draft } = useWizard().state;
  const dispatch = useDispatch();
  const { texts } = useWizardTexts();
  const { paymentDays, regions } = draft;
  const say = texts.forwarding;
  const hasKinds =
    regions.some(({ cells }) => cells.model === "REFINANCING") ||
    paymentDays.some(({ cells }) => cells.kind === "REFINANCING");
  return (
    <Section
      title={say.paymentDays}
      hint={say.paymentDaysHint}
      id={fieldId({ list: "paymentDays" })}
    >
      {paymentDays.length > 0 && <MovedDays />}
      {paymentDays.map(({ id }, index) => {
        const cell = { list: "paymentDays", index } as const;
        return (
          <DayEntry key={id} {...cell} id={id} name={say.paymentDay(index + 1)}>
            <Pair>
              <TextCell {...cell} field="date" />
              <TextCell {...cell} field="weight" />
            </Pair>
            <Pair>
              <TextCell {...cell} field="year" />
              {hasKinds && <ChoiceCell {...cell} field="kind" options={texts.choices.model} />}
            </Pair>
          </DayEntry>
        );
      })}
      <div>
        <Button
          size="small"
          onClick={() => dispatch({ kind: "edit", edit: { kind: "add", list: "paymentDays" } })}
        >
          {say.addPaymentDay}
        </Button>
      </div>
    </Section>
  );
}

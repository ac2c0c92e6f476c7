import { makeStyles } from "@fluentui/react-components";
import { hasContract } from "../core/desk";
import { ChoiceCell } from "../fields/ChoiceCell";
import { Pair } from "../fields/Fields";
import { RemoveEntry } from "../fields/RemoveEntry";
import { useWizard, useWizardTexts } from "../WizardContext";

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", rowGap: "12px", padding: "8px 0 12px" },
});

/** What kind of body it is, who pays it and to which region it belongs. */
export function BodyDetails({ index }: { readonly index: number }) {
  const styles = useStyles();
  const { bodies, regions, head, contract } = useWizard().state.draft;
  const { texts } = useWizardTexts();
  const body = bodies[index]!;
  const named = (entries: typeof bodies | typeof regions) =>
    Object.fromEntries(
      entries
        .filter(({ id, cells }) => cells.name?.trim() && (entries !== bodies || id !== body.id))
        .map(({ id, cells }) => [id, cells.name!]),
    );
  return (
    <div className={styles.details}>
      <Pair>
        <ChoiceCell list="bodies" index={index} field="kind" options={texts.choices.bodyKind} />
        <ChoiceCell
          list="bodies"
          index={index}
          field="region"
          options={named(regions)}
          empty={texts.none}
        />
      </Pair>
      <ChoiceCell
        list="bodies"
        index={index}
        field="payer"
        options={named(bodies)}
        empty={
          hasContract(head) ? contract.payer?.trim() || texts.desk.contract : texts.bodies.land
        }
      />
      <RemoveEntry list="bodies" id={body.id} name={body.cells.name?.trim() || texts.unnamed} />
    </div>
  );
}

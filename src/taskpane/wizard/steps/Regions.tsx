import { Button } from "@fluentui/react-components";
import { rowName } from "../core/wizardState";
import { ChoiceCell } from "../fields/ChoiceCell";
import { fieldId } from "../fields/fieldId";
import { Section } from "../fields/Fields";
import { RemoveEntry } from "../fields/RemoveEntry";
import { Row } from "../fields/Row";
import { TextCell } from "../fields/TextCell";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";

/** Regions whose bodies pool their shares, and who employs in them. */
export function Regions() {
  const { regions, bodies } = useWizard().state.draft;
  const dispatch = useDispatch();
  const { texts } = useWizardTexts();
  const hints: Readonly<Record<string, string>> = texts.bodies.modelHint;
  return (
    <Section
      title={texts.bodies.regions}
      hint={texts.bodies.regionsHint}
      id={fieldId({ list: "regions" })}
    >
      <div>
        {regions.map(({ id, cells }, index) => {
          const name = cells.name?.trim() || texts.unnamed;
          const members = bodies.filter((body) => body.cells.region === id).length;
          return (
            <Row
              key={id}
              name={rowName("regions", id)}
              id={fieldId({ list: "regions", index })}
              title={name}
              summary={texts.bodies.members(members)}
            >
              <TextCell list="regions" index={index} field="name" />
              <ChoiceCell
                list="regions"
                index={index}
                field="model"
                options={texts.choices.model}
                hint={hints[cells.model ?? ""]}
              />
              <RemoveEntry list="regions" id={id} name={name} />
            </Row>
          );
        })}
      </div>
      <div>
        <Button
          size="small"
          onClick={() => dispatch({ kind: "edit", edit: { kind: "add", list: "regions" } })}
        >
          {texts.bodies.addRegion}
        </Button>
      </div>
    </Section>
  );
}

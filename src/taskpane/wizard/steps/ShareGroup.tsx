import { recipientOf } from "../core/recipientOf";
import type { ShareGroup as Group } from "../core/shareGroups";
import { Hint, Remark, Section } from "../fields/Fields";
import { TextCell } from "../fields/TextCell";
import { useWizard, useWizardTexts } from "../WizardContext";
import { ShareRow } from "./ShareRow";

/** The bodies that share the same posts, with the posts agreed for them if they are a region. */
export function ShareGroup({ group, most }: { readonly group: Group; readonly most: number }) {
  const { draft } = useWizard().state;
  const { texts } = useWizardTexts();
  const { region, rows, isRefinanced, isOpen } = group;
  const recipient = recipientOf(draft)?.cells.name?.trim() || texts.bodies.recipient;
  const list = (
    <div>
      {rows.map((row) => (
        <ShareRow
          key={row.index}
          id={draft.bodies[row.index]?.id ?? ""}
          row={row}
          most={most}
          isOpen={isOpen}
        />
      ))}
    </div>
  );
  return (
    <Section
      title={
        region !== undefined
          ? group.name?.trim() || texts.unnamed
          : draft.regions.length === 0
            ? texts.bodies.list
            : texts.posts.others
      }
    >
      {region !== undefined && <TextCell list="regions" index={region} field="posts" />}
      {isOpen && <Remark kind="doubtful">{texts.posts.nothingToGoBy(texts.steps.bodies)}</Remark>}
      {isRefinanced && <Hint>{texts.posts.employs(recipient)}</Hint>}
      {rows.length > 0 && list}
    </Section>
  );
}

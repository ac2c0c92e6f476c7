import { type Published, publishedLimit } from "../../../engine/grantYear/published";
import { nearestCell } from "../../../engine/number/cell";
import { ruleItemText } from "../../../locales/ruleItemText";
import { usePaneFacts } from "../../PaneContext";
import { moduleOf } from "../core/moduleOf";
import { fieldId } from "../fields/fieldId";
import { Section } from "../fields/Fields";
import { Row } from "../fields/Row";
import { rowName } from "../core/wizardState";
import { useFigures } from "../useFigures";
import { useWizard, useWizardTexts } from "../WizardContext";
import { ItemDetails } from "./ItemDetails";

/** Module 1: what is planned beside the posts, each item up to its limit. */
export function Items() {
  const { state, assessment } = useWizard();
  const { texts } = useWizardTexts();
  const { language } = usePaneFacts();
  const figures = useFigures();
  const limitText = (limit: Published): string => {
    if (!("value" in limit)) return texts.posts.noLimit;
    const per: Readonly<Record<string, string>> = texts.posts.limitPer;
    return texts.posts.limitOf(
      figures.euro(nearestCell(limit.value)) + (per[limit.record.unit] ?? ""),
    );
  };
  return (
    <Section title={texts.posts.items} id={fieldId({ list: "items" })}>
      <div>
        {moduleOf(state.draft).limits.map((item) => {
          const index = state.draft.items.findIndex(({ id }) => id === item);
          const row = assessment.plan.items[index];
          const limit = publishedLimit(assessment.grantYear, item);
          return (
            <Row
              key={item}
              name={rowName("items", item)}
              id={`${fieldId({ list: "items" })}-${item}`}
              title={ruleItemText(item, language)}
              summary={row ? texts.posts.accepted(figures.euro(row.accepted)) : limitText(limit)}
            >
              <ItemDetails item={item} index={index} row={row} limit={limitText(limit)} />
            </Row>
          );
        })}
      </div>
    </Section>
  );
}

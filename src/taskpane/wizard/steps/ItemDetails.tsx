import type { ItemRow } from "../../../engine/grantYear/planRows";
import { Hint, Pair } from "../fields/Fields";
import { More } from "../../More";
import { TextCell } from "../fields/TextCell";
import { useFigures } from "../useFigures";
import { useWizard, useWizardTexts } from "../WizardContext";

/** What is planned for an item, with the source of its limit or the notice's own limit. */
export function ItemDetails(props: {
  readonly item: string;
  readonly index: number;
  readonly row: ItemRow | undefined;
  /** What is published. */
  readonly limit: string;
}) {
  const { item, index, row, limit } = props;
  const { draft } = useWizard().state;
  const { texts } = useWizardTexts();
  const figures = useFigures();
  const cells = draft.items[index]?.cells;
  const cell = { list: "items", index, newId: item } as const;
  return (
    <>
      <Pair>
        <TextCell {...cell} field="planned" />
        <TextCell {...cell} field="quantity" />
      </Pair>
      <Hint>{row?.limit === undefined ? limit : texts.posts.limitIs(figures.euro(row.limit))}</Hint>
      {row?.citation !== undefined && <Hint>{texts.posts.source(row.citation)}</Hint>}
      <More title={texts.posts.ownLimit} isOpen={Boolean(cells?.limit ?? cells?.limitCitation)}>
        <TextCell {...cell} field="limit" />
        <TextCell {...cell} field="limitCitation" />
      </More>
    </>
  );
}

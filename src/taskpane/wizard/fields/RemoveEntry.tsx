import { Button } from "@fluentui/react-components";
import type { DraftList } from "../core/draft";
import { useDispatch, useWizardTexts } from "../WizardContext";

/** Takes an entry away; what it was called is said to those who do not see where the button is. */
export function RemoveEntry(props: {
  readonly list: Exclude<DraftList, "items">;
  readonly id: string;
  readonly name: string;
}) {
  const { list, id, name } = props;
  const dispatch = useDispatch();
  const { texts } = useWizardTexts();
  return (
    <div>
      <Button
        size="small"
        aria-label={texts.removeEntry(name)}
        onClick={() => dispatch({ kind: "edit", edit: { kind: "remove", list, id } })}
      >
        {texts.remove}
      </Button>
    </div>
  );
}

import { Button } from "@fluentui/react-components";
import type { DraftList } from "../core/draft";
import { useDispatch, useWizardTexts } from "../WizardContext";

/** Takes an entry away; what it was called is said to those who do not see where the button is. */
export function RemoveEntry(props: {
  readonly list: Exclude<DraftList, "items">;
  readonly id: string;
  readonly name: string;
  /** A cross, where there is no room for the word. */
  readonly isSmall?: boolean;
}) {
  const { list, id, name, isSmall = false } = props;
  const dispatch = useDispatch();
  const { texts } = useWizardTexts();
  const remove = (): void => dispatch({ kind: "edit", edit: { kind: "remove", list, ids: [id] } });
  return isSmall ? (
    <Button
      appearance="subtle"
      icon={<Cross />}
      aria-label={texts.removeEntry(name)}
      onClick={remove}
    />
  ) : (
    <div>
      <Button size="small" aria-label={texts.removeEntry(name)} onClick={remove}>
        {texts.remove}
      </Button>
    </div>
  );
}

const Cross = () => (
  <svg
    width="12"
    height="12"
    viewBox="0 0 12 12"
    stroke="currentColor"
    strokeWidth="1.5"
    aria-hidden
  >
    <path d="M2 2l8 8M10 2l-8 8" />
  </svg>
);

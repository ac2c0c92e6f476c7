import type { FieldOf, HeadField } from "../../../engine/grantYear/fields";
import { fieldTexts } from "../../../locales/findingText";
import { usePaneFacts } from "../../PaneContext";
import type { DraftList } from "../core/draft";
import { typedText } from "../core/typedText";
import type { Edit } from "../core/editDraft";
import { useDispatch, useWizard } from "../WizardContext";
import { fieldId } from "./fieldId";

/** A cell of the draft: a field outside the lists, or of the entry at a position of a list. */
export type CellProps =
  | {
      readonly field: HeadField;
      readonly list?: undefined;
      readonly index?: undefined;
      readonly newId?: undefined;
    }
  | {
      readonly list: "contract";
      readonly field: FieldOf<"contract">;
      readonly index?: undefined;
      readonly newId?: undefined;
    }
  | {
      readonly [List in DraftList]: {
        readonly list: List;
        readonly index: number;
        readonly field: FieldOf<List>;
        /** Of an entry that is not there before something is typed. */
        readonly newId?: string;
      };
    }[DraftList];

export interface Cell {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** What is wrong with it, once it was left or the step was refused. */
  readonly problem: string | undefined;
  readonly change: (text: string) => void;
}

export function useCell({ list, index, field, newId = "" }: CellProps): Cell {
  const { state, problemAt } = useWizard();
  const dispatch = useDispatch();
  const { language } = usePaneFacts();
  const names: Readonly<Record<string, string>> = fieldTexts(language)[list ?? "head"];
  const entry = list === undefined || list === "contract" ? undefined : state.draft[list][index];
  const where = { ...(list && { list }), ...(index === undefined ? {} : { index }), field };
  const id = fieldId(where);
  const edit = (text: string): Edit => {
    if (list === undefined) return { kind: "head", field, text };
    if (list === "contract") return { kind: "contract", field, text };
    return { kind: "cell", list, id: entry?.id ?? newId, field, text };
  };
  return {
    id,
    label: names[field]!,
    text: typedText(where, state.draft),
    problem: problemAt(id),
    change: (text) => dispatch({ kind: "edit", edit: edit(text) }),
  };
}

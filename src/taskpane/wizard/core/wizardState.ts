import type { Where } from "../../../engine/grantYear/finding";
import { without } from "../../../engine/grantYear/entries";
import { deskOf } from "./desk";
import { type Draft, type DraftList, isDraftList } from "./draft";
import type { Insertion } from "../../../workbook/write/insertGrantYears";
import { type Edit, editDraft } from "./editDraft";
import { type StepId, stepsOf } from "./steps";
import { IDLE, isAtWork, type Writing } from "./writing";

export interface WizardState {
  readonly draft: Draft;
  readonly step: StepId;
  /** Whether "Next" was refused in this step: its problems are listed and shown at the fields. */
  readonly isRefused: boolean;
  /** Ids of the fields of this step that were left once: what is wrong with them is shown. */
  readonly left: ReadonlySet<string>;
  /** The row that is open, as "bodies#3". */
  readonly open?: string;
  /** The cell to go to as soon as it is on the screen; a new object for each request. */
  readonly target?: { readonly where: Where };
  /** Whether anything was entered that leaving would lose. */
  readonly isTouched: boolean;
  /** Whether this is an unfinished draft of before, until it is gone on with. */
  readonly isResumed: boolean;
  /** The draft that was stored cannot be read, or a part of it is left out. */
  readonly damage?: "unreadable" | "partly";
  /** What was written of this draft, to be undone. */
  readonly insertion?: Insertion;
  /** Where that stands. */
  readonly writing: Writing;
}

export type Action =
  | { readonly kind: "edit"; readonly edit: Edit }
  /** A whole table was pasted, or last year was taken over. */
  | { readonly kind: "replace"; readonly draft: Draft }
  | { readonly kind: "restart"; readonly draft: Draft }
  | { readonly kind: "writing"; readonly writing: Writing }
  | { readonly kind: "written"; readonly insertion: Insertion }
  | { readonly kind: "undone" }
  | { readonly kind: "toggle"; readonly row: string }
  /** The user knows what became of the stored draft. */
  | { readonly kind: "noticed" }
  | { readonly kind: "leave"; readonly field: string }
  | { readonly kind: "next" | "back" }
  | { readonly kind: "refuse"; readonly where: Where }
  | { readonly kind: "jump"; readonly step: StepId; readonly where: Where };

/** At the beginning, or where an unfinished draft was left. */
export const startState = (draft: Draft, resumed?: StepId): WizardState => ({
  draft,
  step: resumed ?? "notice",
  isRefused: false,
  left: new Set(),
  isTouched: resumed !== undefined,
  isResumed: resumed !== undefined,
  writing: IDLE,
});

/** Whether the sheets of this draft are there and nothing was entered since. */
export const isWritten = ({ insertion, isTouched }: WizardState): boolean =>
  insertion !== undefined && !isTouched;

export function reduceWizard(state: WizardState, action: Action): WizardState {
  if (isAtWork(state.writing) && !OF_WRITING.includes(action.kind)) return state;
  switch (action.kind) {
    case "edit": {
      const draft = editDraft(state.draft, action.edit);
      const added = action.edit.kind === "add" ? opened(draft, action.edit.list) : {};
      // What stood below a removed entry has another place now.
      const left = action.edit.kind === "remove" ? { left: new Set<string>() } : {};
      return { ...state, draft, ...added, ...left, isTouched: true };
    }
    case "replace":
      return { ...state, draft: action.draft, isTouched: true, writing: IDLE };
    case "restart":
      return startState(action.draft);
    case "writing":
      return { ...state, writing: action.writing };
    case "written":
      return { ...state, insertion: action.insertion, isTouched: false, writing: IDLE };
    case "undone":
      return { ...without(state, "insertion"), isTouched: true, writing: { kind: "undone" } };
    case "toggle":
      return state.open === action.row ? closed(state) : { ...state, open: action.row };
    case "noticed":
      return without(state, "damage");
    case "leave":
      return state.left.has(action.field)
        ? state
        : { ...state, left: new Set([...state.left, action.field]) };
    case "next":
      return atStep(state, 1);
    case "back":
      return atStep(state, -1);
    case "refuse":
      return aimed({ ...state, isRefused: true }, action.where);
    case "jump":
      return aimed(
        { ...closed(state), step: action.step, isRefused: true, writing: IDLE },
        action.where,
      );
  }
}

const OF_WRITING: readonly Action["kind"][] = ["writing", "written", "undone"];

/** A new entry is opened, so that it can be filled in. */
function opened(draft: Draft, list: Exclude<DraftList, "items">) {
  const index = draft[list].length - 1;
  return {
    open: rowName(list, draft[list][index]!.id),
    target: { where: { list, index, field: "name" } },
  };
}

export const rowName = (list: string, id: string): string => list + id;

function atStep(state: WizardState, by: 1 | -1): WizardState {
  const steps = stepsOf(deskOf(state.draft.head));
  const index = steps.indexOf(state.step) + by;
  return {
    ...closed(state),
    step: steps[Math.min(Math.max(index, 0), steps.length - 1)]!,
    isRefused: false,
    left: new Set(),
    isResumed: false,
    writing: IDLE,
  };
}

const closed = (state: WizardState): WizardState => without(state, "open", "target");

/** The row that holds the cell is opened. */
function aimed(state: WizardState, where: Where): WizardState {
  const { list, index } = where;
  const target = { where };
  if (!isDraftList(list) || index === undefined) return { ...state, target };
  const entry = state.draft[list][index];
  return entry ? { ...state, target, open: rowName(list, entry.id) } : { ...state, target };
}

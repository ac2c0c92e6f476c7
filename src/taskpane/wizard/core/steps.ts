import type { FieldOf, Place } from "../../../engine/grantYear/fields";
import type { Desk } from "../../../engine/grantYear/grantYear";

/** What a step asks of one place; where it asks for `others`, it has what no step names. */
interface Asked<Field> {
  /** Shown as they are, one input after the other (`PlainFields`). */
  readonly plain?: readonly Field[];
  /** Shown where they make sense, by the step itself. */
  readonly own?: readonly Field[];
  readonly others?: true;
}

type StepFields = { readonly [In in Place]?: Asked<FieldOf<In>> };

/** The steps of the wizard, in order, and the fields each of them asks for. */
export const STEP_FIELDS = {
  notice: {
    head: {
      own: [
        ...(["desk", "programme", "module", "year", "posts", "assistantPosts"] as const),
        ...(["rate", "assistantRate", "rateSource", "rateCitation"] as const),
      ],
    },
    notices: { others: true },
    contract: { others: true },
    instalments: { others: true },
  },
  bodies: {
    head: { plain: ["kiPosts"] },
    regions: { own: ["name", "model"] },
    bodies: { own: ["name", "kind", "region", "payer", "weight"] },
  },
  posts: {
    head: { own: ["apportionment", "step", "minimum"], plain: ["overrideReason"] },
    regions: { own: ["posts"] },
    bodies: {
      own: [
        ...(["rawShare", "waiver", "agreed", "lot"] as const),
        ...(["agreedReason", "agreedDate", "agreedReference"] as const),
      ],
    },
    items: { others: true },
  },
  forwarding: {
    head: {
      own: ["start", "end", "prorationMethod", "prorationSection", "assistantCostPerFte"],
      plain: ["topUpPerPost", "paperStep"],
    },
    paymentDays: { others: true },
    regions: { others: true },
    bodies: { plain: ["nonEligibleCost", "ownShareLimit"], others: true },
  },
  review: {},
} as const satisfies Readonly<Record<string, StepFields>>;

export type StepId = keyof typeof STEP_FIELDS;

export const STEPS = Object.keys(STEP_FIELDS) as readonly StepId[];

/** Who passes nothing on has no posts to hand out. */
export const stepsOf = (desk: Desk): readonly StepId[] =>
  desk === "LAST" ? STEPS.filter((step) => step !== "posts") : STEPS;

/** What a step asks of a place. */
export const askedIn = <In extends Place>(step: StepId, place: In): Asked<FieldOf<In>> => {
  const fields: StepFields = STEP_FIELDS[step];
  return fields[place] ?? {};
};

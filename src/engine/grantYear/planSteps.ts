import type { Recorder, Step } from "../steps/step";

export type Figure = "rawShare" | "fte" | "amount" | "chain" | "ownShare" | "settlement";

/** How one calculation of a plan came about; positions in its steps count `bodies`. */
export interface PlanSteps {
  readonly figure: Figure;
  /** Name of the region it is about, if it is about one. */
  readonly region?: string;
  /** Positions of the bodies it is about. */
  readonly bodies: readonly number[];
  readonly steps: readonly Step[];
}

/** Opens the record of one calculation. */
export type Notebook = (figure: Figure, bodies: readonly number[], region?: string) => Recorder;

/** A notebook that keeps what is recorded; calculations without a step leave nothing. */
export function notebook(): { pages: () => readonly PlanSteps[]; record: Notebook } {
  const pages: PlanSteps[] = [];
  const record: Notebook = (figure, bodies, region) => {
    const steps: Step[] = [];
    pages.push({ figure, ...(region === undefined ? {} : { region }), bodies, steps });
    return (step) => steps.push(step);
  };
  return { pages: () => pages.filter(({ steps }) => steps.length > 0), record };
}

/** The steps of the wizard, in order. */
export const STEPS = ["notice", "bodies", "posts", "forwarding", "review"] as const;

export type StepId = (typeof STEPS)[number];

import type { Confidence } from "../../engine/rules/programme";

/** How well a figure of the rule data is founded. */
export const confidences: Readonly<Record<Confidence, string>> = {
  stated: "belegt",
  unofficialCopy: "nicht amtliche Kopie",
  derived: "abgeleitet",
};

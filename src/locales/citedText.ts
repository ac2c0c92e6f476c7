import type { Confidence } from "../engine/rules/programme";
import { confidences } from "./de/confidences";

/** A citation with its class, German as its documents are: "…: 57.000 € pro VzÄ (belegt)". */
export const citedText = (citation: string, confidence: Confidence): string =>
  `${citation} (${confidences[confidence]})`;

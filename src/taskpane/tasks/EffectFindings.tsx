import { findingPlace, findingSentence } from "../../locales/findingText";
import { usePaneFacts } from "../PaneContext";
import type { AmendmentEffect } from "./core/amendmentEffect";
import { namedFinding } from "./core/namedFinding";
import { FindingLines } from "./FindingLines";

/** What would be found once amendments are written, and is not found now. */
export function EffectFindings({
  effect: { findings, yearFindings },
}: {
  readonly effect: Pick<AmendmentEffect, "findings" | "yearFindings">;
}) {
  const { language } = usePaneFacts();
  return (
    <FindingLines
      findings={[
        ...findings.map((finding) => {
          const { entry, field } = findingPlace(finding.where, language);
          const place = [entry, field].filter((part) => part !== "").join(", ");
          const sentence = findingSentence(finding, language);
          const { severity } = finding;
          return { severity, sentence: place === "" ? sentence : `${place}: ${sentence}` };
        }),
        ...yearFindings.map((finding) => ({
          severity: finding.severity,
          sentence: namedFinding(finding, language),
        })),
      ]}
    />
  );
}

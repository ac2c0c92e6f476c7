import { findingPlace, findingSentence } from "../../../locales/findingText";
import { taskText } from "../../../locales/taskText";
import { namedFinding } from "./core/namedFinding";
import { usePaneFacts } from "../../PaneContext";
import { FindingLines } from "../FindingLines";
import { Section } from "../Section";
import type { AmendmentEffect } from "./core/amendmentEffect";
import { SynopsisList } from "./SynopsisList";

/** What the typed amendments change, and what would be found then. */
export function EffectSection({ effect }: { readonly effect: AmendmentEffect }) {
  const { language } = usePaneFacts();
  const say = taskText(language).versions;
  return (
    <Section title={say.effect}>
      <SynopsisList found={effect.synopsis} />
      <FindingLines
        findings={[
          ...effect.findings.map((finding) => {
            const { entry, field } = findingPlace(finding.where, language);
            const place = [entry, field].filter((part) => part !== "").join(", ");
            const sentence = findingSentence(finding, language);
            const { severity } = finding;
            return { severity, sentence: place === "" ? sentence : `${place}: ${sentence}` };
          }),
          ...effect.yearFindings.map((finding) => ({
            severity: finding.severity,
            sentence: namedFinding(finding, language),
          })),
        ]}
      />
    </Section>
  );
}

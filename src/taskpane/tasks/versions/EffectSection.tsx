import { taskText } from "../../../locales/taskText";
import { usePaneFacts } from "../../PaneContext";
import type { AmendmentEffect } from "../core/amendmentEffect";
import { EffectFindings } from "../EffectFindings";
import { Section } from "../Section";
import { SynopsisList } from "./SynopsisList";

/** What the typed amendments change, and what would be found then. */
export function EffectSection({ effect }: { readonly effect: AmendmentEffect }) {
  const say = taskText(usePaneFacts().language).versions;
  return (
    <Section title={say.effect}>
      <SynopsisList found={effect.synopsis} />
      <EffectFindings effect={effect} />
    </Section>
  );
}

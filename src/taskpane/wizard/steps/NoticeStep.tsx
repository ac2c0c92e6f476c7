import { PROGRAMMES } from "../../../engine/rules/programmes";
import { ChoiceCell } from "../fields/ChoiceCell";
import { Pair } from "../fields/Fields";
import { TextCell } from "../fields/TextCell";
import { useWizard, useWizardTexts } from "../WizardContext";
import { Instalments } from "./Instalments";
import { Notices } from "./Notices";
import { Rates } from "./Rates";
import { StartFrom } from "./StartFrom";

/** What was granted, for which year, at which rate, and when it is paid. */
export function NoticeStep() {
  const { draft } = useWizard().state;
  const { texts } = useWizardTexts();
  const { modules } = PROGRAMMES.find(({ programme }) => programme === draft.head.programme) ?? {
    modules: [],
  };
  const moduleNames = Object.fromEntries(
    modules.map(({ module, name }) => [module, texts.notice.module(module, name)]),
  );
  return (
    <>
      <StartFrom />
      <ChoiceCell field="programme" options={texts.notice.programmes} />
      <ChoiceCell field="module" options={moduleNames} />
      <Pair>
        <TextCell field="year" />
      </Pair>
      <Notices />
      <Rates />
      <Instalments />
    </>
  );
}

import { PROGRAMMES } from "../../../engine/rules/programmes";
import { deskOf, hasContract } from "../core/desk";
import { ChoiceCell } from "../fields/ChoiceCell";
import { Pair } from "../fields/Fields";
import { TextCell } from "../fields/TextCell";
import { useWizard, useWizardTexts } from "../WizardContext";
import { Contract } from "./Contract";
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
  const shortNames: Readonly<Record<string, string>> = texts.notice.programmes;
  const programmeNames = Object.fromEntries(
    PROGRAMMES.map(({ programme, name }) => [programme, shortNames[programme] ?? name]),
  );
  return (
    <>
      <StartFrom />
      <ChoiceCell
        field="desk"
        label={texts.desk.question}
        options={texts.desk.options}
        empty={texts.desk.grantee}
        hint={texts.desk.hints[deskOf(draft.head)]}
      />
      <ChoiceCell field="programme" options={programmeNames} />
      <ChoiceCell field="module" options={moduleNames} />
      <Pair>
        <TextCell field="year" />
      </Pair>
      {hasContract(draft.head) ? <Contract /> : <Notices />}
      <Rates />
      <Instalments />
    </>
  );
}

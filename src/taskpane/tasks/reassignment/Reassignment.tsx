import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { DAY } from "../../../workbook/layout/amended";
import { taskText } from "../../../locales/taskText";
import { wizardText } from "../../../locales/wizardText";
import { yearFindingWords } from "../../../locales/yearText";
import type { ReadGrantYear } from "../../../workbook/read/readGrantYear";
import { Input } from "../../inputs/Input";
import { Labelled } from "../../inputs/Labelled";
import { Notice } from "../../Notice";
import { usePaneFacts } from "../../PaneContext";
import { ChangeMessage } from "../ChangeMessage";
import { handedOut } from "../core/handOut";
import { type TypedRow, valueOf } from "../core/typedRows";
import { EntryList } from "../EntryList";
import { Section } from "../Section";
import { useChange } from "../useChange";
import { useCourseDraft } from "../useCourseDraft";
import { Moved } from "./Moved";

const LISTS = ["releases", "takers"] as const;

/**
 * Who gives back how much from which day on and who would take it; the effect on all of them is
 * shown before it is accepted as an amendment of the grant year.
 */
export function Reassignment(props: {
  readonly read: ReadGrantYear;
  readonly onWritten: () => void;
}) {
  const { read, onWritten } = props;
  const { language } = usePaneFacts();
  const say = taskText(language).reassignment;
  const { row, write, staffing } = taskText(language);
  const draft = useCourseDraft(read, LISTS);
  const [date, setDate] = useState("");
  const [reference, setReference] = useState("");
  const { reassignments, findings } = draft.figures;
  const bodies = read.grantYear.bodies.map(({ name }) => name);
  const open = findings.filter(
    ({ list, index }) => (list === "releases" || list === "takers") && index === undefined,
  );
  const day = valueOf(date, DAY, language);
  const decision = day !== undefined && reference.trim() !== "" && { date: String(day), reference };
  const wanted = decision && handedOut(read.grantYear, reassignments, decision);
  const changer = useChange(read, () => {
    draft.discard();
    onWritten();
  });
  const words =
    (fresh: string) =>
    ({ cells }: TypedRow) => ({
      name: cells["body"]?.trim() || fresh,
      what: [
        ...(cells["fte"] ? [staffing.fte(cells["fte"])] : []),
        ...(cells["weight"] ? [say.byKey(cells["weight"])] : []),
        ...(cells["from"] ? [say.since(cells["from"])] : []),
      ].join(" · "),
    });
  return (
    <>
      <Section title={say.releases}>
        <EntryList
          draft={draft}
          list="releases"
          labels={{ body: say.body, fte: say.released, from: say.day }}
          names={{ body: bodies }}
          none={say.noReleases}
          add={say.addRelease}
          fresh={{}}
          wordsOf={words(say.newRelease)}
        />
      </Section>
      <Section title={say.takers}>
        <EntryList
          draft={draft}
          list="takers"
          labels={{ body: say.body, weight: say.key, lot: say.lot }}
          names={{ body: bodies }}
          none={say.noTakers}
          add={say.addTaker}
          fresh={{}}
          wordsOf={words(say.newTaker)}
        />
      </Section>
      {open.map((finding) => (
        <Notice key={`${finding.code} ${finding.day}`} kind="problem">
          {yearFindingWords(finding, language)}
        </Notice>
      ))}
      {reassignments.map((each) => (
        <Moved key={each.day} reassigned={each} />
      ))}
      {reassignments.length > 0 && (
        <Section title={say.accept}>
          <p style={{ margin: 0 }}>{say.acceptHint}</p>
          <Labelled label={say.reference}>
            {(labelled) => <Input {...labelled} value={reference} onText={setReference} />}
          </Labelled>
          <Labelled
            label={say.date}
            problem={date.trim() !== "" && day === undefined ? row.day : undefined}
          >
            {(labelled) => (
              <Input
                {...labelled}
                value={date}
                onText={setDate}
                placeholder={wizardText(language).dayHint}
              />
            )}
          </Labelled>
          {decision && !wanted && <Notice kind="problem">{say.othersMove}</Notice>}
          <Button
            appearance="primary"
            style={{ alignSelf: "flex-start" }}
            disabledFocusable={!wanted}
            onClick={() => wanted && changer.write(wanted)}
          >
            {write.action}
          </Button>
        </Section>
      )}
      <ChangeMessage changer={changer} />
    </>
  );
}

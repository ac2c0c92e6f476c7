import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import { nameKey } from "../../../engine/names/nameKey";
import type { Reassigned } from "../../../engine/year/staffing/courseReassignment";
import { yearFigures } from "../../../engine/year/yearFigures";
import { taskText } from "../../../locales/taskText";
import { wizardText } from "../../../locales/wizardText";
import { DAY } from "../../../workbook/layout/amended";
import type { ReadGrantYear } from "../../../workbook/read/readGrantYear";
import { Input } from "../../inputs/Input";
import { Labelled } from "../../inputs/Labelled";
import { usePaneFacts } from "../../PaneContext";
import { cellText } from "../../table/core/cellText";
import { amendmentEffect } from "../core/amendmentEffect";
import { valueOf } from "../core/typedRows";
import { EffectFindings } from "../EffectFindings";
import { Section } from "../Section";
import type { Changer } from "../useChange";
import type { KeptTexts } from "../useKeptTexts";
import { type Decision, handedOut } from "./core/handOut";

const useStyles = makeStyles({ bar: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** What is handed out counts once a document says so: it becomes an amendment on the sheets. */
export function Accept(props: {
  readonly read: ReadGrantYear;
  readonly reassignments: readonly Reassigned[];
  readonly changer: Changer;
  /** The document, as it is typed. */
  readonly decision: KeptTexts<Decision>;
  /** What stands beside the button that writes. */
  readonly children: ReactNode;
}) {
  const { read, reassignments, changer, decision, children } = props;
  const { grantYear, plan } = read;
  const styles = useStyles();
  const { language } = usePaneFacts();
  const { reassignment: say, versions, row, write } = taskText(language);
  const { name, date } = decision.typed;
  const day = date.trim() === "" ? undefined : valueOf(date.trim(), DAY, language);
  const isNamed = name.trim() !== "" && day !== undefined;
  const amendments = useMemo(
    () => (isNamed ? handedOut(grantYear, reassignments, { date: String(day), name }) : undefined),
    [isNamed, grantYear, reassignments, day, name],
  );
  const wanted = useMemo(
    () =>
      amendments && {
        ...grantYear,
        amendments: [...grantYear.amendments, ...amendments],
        course: grantYear.course ?? {},
      },
    [grantYear, amendments],
  );
  const effect = useMemo(() => {
    if (!wanted) return undefined;
    const { findings } = yearFigures(grantYear, plan, wanted.course);
    return amendmentEffect({ plan, findings }, wanted, amendments!);
  }, [grantYear, plan, wanted, amendments]);
  const onName = (text: string): void => {
    const paper = grantYear.course?.documents?.find(({ id }) => nameKey(id) === nameKey(text));
    const known = paper?.date;
    decision.put({
      name: text,
      ...(known !== undefined && { date: cellText(known, DAY, language) }),
    });
  };
  const obstacle = !isNamed
    ? ""
    : !wanted
      ? say.othersMove
      : effect?.isHeld === false
        ? versions.unsliced
        : undefined;
  return (
    <Section title={say.accept}>
      <p style={{ margin: 0 }}>{say.acceptHint}</p>
      <Labelled label={say.reference}>
        {(labelled) => <Input {...labelled} value={name} onText={onName} />}
      </Labelled>
      <Labelled
        label={say.date}
        problem={date.trim() !== "" && day === undefined ? row.day : undefined}
      >
        {(labelled) => (
          <Input
            {...labelled}
            value={date}
            onText={(text) => decision.put({ date: text })}
            placeholder={wizardText(language).dayHint}
          />
        )}
      </Labelled>
      {effect && <EffectFindings effect={effect} />}
      <div role="status">{obstacle}</div>
      <div className={styles.bar}>
        <Button
          appearance="primary"
          disabledFocusable={obstacle !== undefined}
          onClick={() => wanted && obstacle === undefined && changer.write(wanted)}
        >
          {write.action}
        </Button>
        {children}
      </div>
    </Section>
  );
}

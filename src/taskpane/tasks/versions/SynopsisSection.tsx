import { type ReactNode, useMemo, useState } from "react";
import { dayOf, isoOf } from "../../../engine/grantYear/days";
import type { GrantYear } from "../../../engine/grantYear/grantYear";
import { plan } from "../../../engine/grantYear/plan";
import { synopsis } from "../../../engine/year/documents/synopsis";
import { numberText } from "../../../locales/numberText";
import { taskText } from "../../../locales/taskText";
import { wizardText } from "../../../locales/wizardText";
import { isoDayText } from "../../../locales/yearText";
import { DAY } from "../../../workbook/layout/amended";
import { FigureTable } from "../../figures/FigureTable";
import { Input } from "../../inputs/Input";
import { Labelled } from "../../inputs/Labelled";
import { usePaneFacts } from "../../PaneContext";
import { cellText } from "../../table/core/cellText";
import { valueOf } from "../core/typedRows";
import { Section } from "../Section";
import { SynopsisList } from "./SynopsisList";
import { useFigureTexts } from "../staffing/useFigureTexts";

/**
 * What differs between two days, which are chosen, and the plan of the first; that is at first the
 * day before the last change.
 */
export function SynopsisSection({ grantYear }: { readonly grantYear: GrantYear }) {
  const { language } = usePaneFacts();
  const say = taskText(language).versions;
  const [since, setSince] = useState<string>();
  const [until, setUntil] = useState("");
  const last = lastChange(grantYear);
  const first = last === undefined ? "" : cellText(isoOf(last - 1), DAY, language);
  const dayIn = (text: string): string | undefined => {
    const day = text.trim() === "" ? undefined : valueOf(text, DAY, language);
    return day === undefined ? undefined : String(day);
  };
  const [from, to] = [dayIn(since ?? first), dayIn(until)];
  const found = useMemo(
    () => (from === undefined ? undefined : synopsis(grantYear, from, to)),
    [grantYear, from, to],
  );
  const dayField = (
    label: string,
    text: string,
    onText: (text: string) => void,
    hint: string | null,
  ): ReactNode => (
    <Labelled
      label={label}
      hint={text.trim() === "" ? hint : null}
      problem={
        text.trim() !== "" && dayIn(text) === undefined ? taskText(language).row.day : undefined
      }
    >
      {(labelled) => (
        <Input
          {...labelled}
          value={text}
          onText={onText}
          placeholder={wizardText(language).dayHint}
        />
      )}
    </Labelled>
  );
  return (
    <>
      <Section title={say.synopsis}>
        {dayField(say.since, since ?? first, setSince, null)}
        {dayField(say.until, until, setUntil, say.untilHint)}
        {found && <SynopsisList found={found} />}
      </Section>
      {from !== undefined && <PlanOn grantYear={grantYear} day={from} />}
    </>
  );
}

/** Posts and contract of each body, as they were known at the end of a day. */
function PlanOn({ grantYear, day }: { readonly grantYear: GrantYear; readonly day: string }) {
  const { language } = usePaneFacts();
  const say = taskText(language).versions;
  const { staffing } = taskText(language);
  const { rows } = useMemo(() => plan(grantYear, day), [grantYear, day]);
  const { euro: money } = useFigureTexts();
  return (
    <Section title={say.planOn(isoDayText(day, language))}>
      <FigureTable
        lines={rows.map(({ name, fte, chainAmount }) => ({
          name,
          value: [
            fte === undefined ? staffing.open : staffing.fte(numberText(fte, language)),
            chainAmount === undefined ? staffing.open : money(chainAmount),
          ].join(" · "),
        }))}
      />
    </Section>
  );
}

/** The day of the latest amendment. */
function lastChange({ amendments }: GrantYear): number | undefined {
  const days = amendments.flatMap(({ date }) => dayOf(date) ?? []);
  return days.length === 0 ? undefined : Math.max(...days);
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { handoverText } from "../../locales/handoverText";
import { workbookFileText } from "../../locales/workbookFileText";
import { chosenSheets } from "../../workbook/handover/chosenSheets";
import { isLeftOut, type OfferedSheet, offeredSheets } from "../../workbook/handover/offeredSheets";
import type { ReadGrantYear } from "../../workbook/read/readGrantYear";
import type { Workbook } from "../../xlsx/model/workbook";
import { writeWorkbook } from "../../xlsx/write/writeWorkbook";
import { excelErrorText } from "../excel/excelErrorText";
import { openWorkbook } from "../excel/openWorkbook";
import { Checkbox } from "../inputs/Checkbox";
import { Labelled } from "../inputs/Labelled";
import { Select } from "../inputs/Select";
import { Notice } from "../Notice";
import { usePaneFacts, useTexts } from "../PaneContext";
import { useWorkbook } from "./useWorkbook";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px" },
  plain: { margin: 0 },
  choice: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  about: { display: "block", color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
  file: { maxWidth: "100%" },
  button: { alignSelf: "flex-start" },
});

/** So many bodies are named one by one. */
const NAMED = 3;
/** So many cells show where a sheet is broken. */
const SHOWN = 3;

interface Said {
  readonly kind: "done" | "problem";
  readonly text: string;
}

/** Chosen sheets of a grant year as a workbook in values; what concerns others is named before. */
export function ChosenSheets({ plan, ending }: Pick<ReadGrantYear, "plan" | "ending">) {
  const styles = useStyles();
  const { language } = usePaneFacts();
  const paneTexts = useTexts();
  const { sheets: say, page } = handoverText(language);
  const { read, problem, wantsCopy, takeCopy, readAgain } = useWorkbook();
  const [receiver, setReceiver] = useState<number>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState<Said>();

  const offeredIn = (workbook: Workbook) => offeredSheets(workbook, { plan, ending, receiver });
  const offered = read ? offeredIn(read.workbook) : [];
  const staying = offered.filter(staysHere);
  const free = offered.filter((sheet) => !staysHere(sheet));
  const names = free.flatMap(({ name }) => (chosen.has(name) ? [name] : []));
  const missing = read
    ? [
        ...chosenSheets(read.workbook, names).missing.map(({ sheet, what, needs }) =>
          needs === undefined ? say.lost[what](sheet) : say.needs(sheet, needs),
        ),
        ...read.lost
          .filter(({ sheet }) => sheet !== undefined && names.includes(sheet))
          .map(({ what, sheet, count = 1 }) => {
            return `${sheet}: ${workbookFileText(language).notRead[what](count)}`;
          }),
      ]
    : [];
  const listed = (bodies: readonly string[]): string => {
    const first = bodies.slice(0, NAMED).join(", ");
    return bodies.length > NAMED ? say.andMore(first, bodies.length - NAMED) : first;
  };
  const choose = (name: string, isChosen: boolean): void => {
    setSaid(undefined);
    setChosen(new Set(isChosen ? [...chosen, name] : [...chosen].filter((each) => each !== name)));
  };
  const make = async (): Promise<Said | undefined> => {
    if (names.length === 0) return { kind: "problem", text: say.none };
    const now = wantsCopy ? read : await readAgain();
    if (!now) return undefined;
    // What was agreed to may have changed since it was looked at.
    if (JSON.stringify(offeredIn(now.workbook)) !== JSON.stringify(offered))
      return { kind: "problem", text: say.changed };
    const file = say.fileName(`KIM ${ending.replaceAll("_", " ")}`);
    const how = await openWorkbook(writeWorkbook(chosenSheets(now.workbook, names).workbook), file);
    return { kind: "done", text: how === "opened" ? say.opened : page.downloaded(file) };
  };
  const press = (): void =>
    void make().then(setSaid, (error: unknown) =>
      setSaid({ kind: "problem", text: excelErrorText(error, paneTexts) }),
    );

  return (
    <div className={styles.part}>
      <p className={styles.plain}>{say.about}</p>
      <div role="status">{!read && problem === undefined && say.reading}</div>
      {problem !== undefined && (
        <div role="alert">
          <Notice kind="problem">{problem}</Notice>
        </div>
      )}
      {wantsCopy && (
        <Labelled label={say.copy}>
          {(labelled) => (
            <input
              {...labelled}
              type="file"
              accept=".xlsx"
              className={styles.file}
              onChange={({ target }) => takeCopy(target.files?.[0])}
            />
          )}
        </Labelled>
      )}
      {read && offered.length === 0 && <Notice kind="note">{say.noSheet}</Notice>}
      {offered.length > 0 && (
        <>
          <Labelled label={say.receiver}>
            {(labelled) => (
              <Select
                {...labelled}
                value={String(receiver ?? "")}
                onText={(index) => setReceiver(index === "" ? undefined : Number(index))}
              >
                <option value="">{say.everyone}</option>
                {plan.rows.map(({ index, name }) => (
                  <option key={index} value={index}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Labelled>
          <fieldset className={styles.choice}>
            <legend>{say.choice}</legend>
            {free.map((sheet) => (
              <Checkbox
                key={sheet.name}
                checked={chosen.has(sheet.name)}
                onCheck={(isChosen) => choose(sheet.name, isChosen)}
                label={
                  <span>
                    {sheet.name}
                    {sheet.others.length > 0 && (
                      <span className={styles.about}>{say.names(listed(sheet.others))}</span>
                    )}
                    {sheet.hasHidden && <span className={styles.about}>{say.hidden}</span>}
                  </span>
                }
              />
            ))}
          </fieldset>
          <Sentences
            title={say.staying}
            all={staying.map(({ name, others, broken }) =>
              broken.length > 0
                ? say.broken(name, broken.slice(0, SHOWN).join(", "))
                : say.entries(name, listed(others)),
            )}
          />
          <Sentences title={say.missing} all={missing} />
          <Button size="small" className={styles.button} onClick={press}>
            {say.action(names.length)}
          </Button>
        </>
      )}
      <div role="status">{said && <Notice kind={said.kind}>{said.text}</Notice>}</div>
    </div>
  );
}

const staysHere = (sheet: OfferedSheet): boolean => isLeftOut(sheet) || sheet.broken.length > 0;

function Sentences({ title, all }: { readonly title: string; readonly all: readonly string[] }) {
  const styles = useStyles();
  if (all.length === 0) return null;
  return (
    <div>
      <p className={styles.plain}>{title}</p>
      <ul className={styles.list}>
        {all.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

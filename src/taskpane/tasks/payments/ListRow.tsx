import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TransferKind } from "../../../engine/grantYear/course";
import type { Plan } from "../../../engine/grantYear/plan";
import { COURSE_FIELDS } from "../../../engine/year/fields";
import { ledgerText } from "../../../locales/ledgerText";
import { tableText } from "../../../locales/tableText";
import { taskText } from "../../../locales/taskText";
import { isoDayText } from "../../../locales/yearText";
import { wordFor } from "../../../workbook/layout/words";
import { Checkbox } from "../../inputs/Checkbox";
import { Labelled } from "../../inputs/Labelled";
import { Select } from "../../inputs/Select";
import { usePaneFacts } from "../../PaneContext";
import type { Direction, TreasuryChoice, TreasuryRow } from "./core/treasuryRows";
import { useFigureTexts } from "../staffing/useFigureTexts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  what: { color: tokens.colorNeutralForeground2 },
  doubt: { color: tokens.colorPaletteDarkOrangeForeground1, fontSize: tokens.fontSizeBase200 },
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  button: { alignSelf: "flex-start" },
});

const DIRECTIONS: readonly Direction[] = ["IN", "OUT"];
/** The value of an option for who pays the desk; "" is no decision. */
const ABOVE = " ";

/** A row of the list as a payment: what was guessed is said, and may be decided otherwise. */
export function ListRow(props: {
  readonly row: TreasuryRow;
  readonly choice: TreasuryChoice;
  readonly grantor: string;
  readonly plan: Plan;
  readonly onChoose: (choice: TreasuryChoice) => void;
}) {
  const { row, choice, grantor, plan, onChoose } = props;
  const { transfer, position, isDouble, problems, doubts, planned } = row;
  const styles = useStyles();
  const { euro: money } = useFigureTexts();
  const { language } = usePaneFacts();
  const say = ledgerText(language);
  const [isOpened, setOpened] = useState(false);
  const isOpen = isOpened || problems.includes("partyOpen") || problems.includes("directionOpen");
  const title = tableText(language).row(position + 1);
  const name = transfer ? `${transfer.from ?? grantor} → ${transfer.to ?? grantor}` : title;
  const bodies = plan.rows.filter(({ isRecipient }) => !isRecipient).map((body) => body.name);
  const party = choice.party ?? row.party;
  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      {transfer && (
        <span className={styles.what}>
          {[
            isoDayText(transfer.actualOn!, language),
            money(transfer.actual!),
            wordFor(transfer.kind, language),
            ...(planned === undefined ? [] : [say.isPlanned]),
          ].join(" · ")}
        </span>
      )}
      {isDouble && <span className={styles.doubt}>{say.isDouble}</span>}
      {problems.map((each) => (
        <span key={each} className={styles.problem}>
          {say.problems[each]}
        </span>
      ))}
      {doubts.map((each) => (
        <span key={each} className={styles.doubt}>
          {say.doubts[each]}
        </span>
      ))}
      {(isDouble || choice.evenDouble) && (
        <Checkbox
          label={say.evenDouble}
          checked={choice.evenDouble ?? false}
          onCheck={(isTaken) => onChoose({ ...choice, evenDouble: isTaken })}
        />
      )}
      {isOpen ? (
        <>
          <Labelled label={say.party(title)}>
            {(labelled) => (
              <Select
                {...labelled}
                value={party === "" ? ABOVE : (party ?? "")}
                onText={(text) => onChoose({ ...choice, party: text.trim() })}
              >
                {party === undefined && <option value="">{tableText(language).choose}</option>}
                <option value={ABOVE}>{grantor}</option>
                {bodies.map((body) => (
                  <option key={body} value={body}>
                    {body}
                  </option>
                ))}
              </Select>
            )}
          </Labelled>
          <Labelled label={say.direction(title)}>
            {(labelled) => (
              <Select
                {...labelled}
                value={row.direction ?? ""}
                onText={(text) => onChoose({ ...choice, direction: text as Direction })}
              >
                {row.direction === undefined && (
                  <option value="">{tableText(language).choose}</option>
                )}
                {DIRECTIONS.map((each) => (
                  <option key={each} value={each}>
                    {say.directions[each]}
                  </option>
                ))}
              </Select>
            )}
          </Labelled>
          {transfer && (
            <Labelled label={say.kind(title)}>
              {(labelled) => (
                <Select
                  {...labelled}
                  value={transfer.kind}
                  onText={(text) => onChoose({ ...choice, kind: text as TransferKind })}
                >
                  {COURSE_FIELDS.payments.kind.words.map((each) => (
                    <option key={each} value={each}>
                      {wordFor(each, language)}
                    </option>
                  ))}
                </Select>
              )}
            </Labelled>
          )}
        </>
      ) : (
        <Button
          size="small"
          className={styles.button}
          aria-label={taskText(language).row.edit(`${title}: ${name}`)}
          onClick={() => setOpened(true)}
        >
          {taskText(language).row.change}
        </Button>
      )}
    </li>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Course } from "../../../engine/grantYear/course";
import type { Plan } from "../../../engine/grantYear/plan";
import { bookText } from "../../../locales/bookText";
import { ledgerText } from "../../../locales/ledgerText";
import { tableText } from "../../../locales/tableText";
import { taskText } from "../../../locales/taskText";
import { grantorOf } from "../../../workbook/book/desk";
import { usePaneFacts } from "../../PaneContext";
import type { CellTable } from "../../table/core/splitCells";
import { TablePreview } from "../../table/TablePreview";
import { useTable } from "../../table/useTable";
import { treasuryForm } from "./core/treasuryForm";
import { type TreasuryChoice, treasuryRows, withTreasury } from "./core/treasuryRows";
import { ListRow } from "./ListRow";

const useStyles = makeStyles({
  heading: { margin: 0, font: "inherit", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A list of the treasury before it is taken: its columns, and each row as a payment. */
export function ListPreview(props: {
  readonly table: CellTable;
  readonly plan: Plan;
  readonly course: Course;
  readonly onTaken: (course: Course, count: number) => void;
  readonly onCancel: () => void;
}) {
  const { table, plan, course, onTaken, onCancel } = props;
  const styles = useStyles();
  const { language } = usePaneFacts();
  const say = ledgerText(language);
  const form = useMemo(() => treasuryForm(plan), [plan]);
  const open = useTable(table, form, language);
  const [choices, setChoices] = useState<Readonly<Record<number, TreasuryChoice>>>({});
  const rows = useMemo(
    () => treasuryRows(open.seen, { plan, course, notation: language, choices }),
    [open.seen, plan, course, language, choices],
  );
  const taken = rows.filter(({ transfer, isDouble }) => transfer && !isDouble);
  const unclear = rows.filter(({ transfer }) => !transfer).length;
  return (
    <TablePreview table={open} names={say.columns}>
      <h4 className={styles.heading}>{say.asPayments}</h4>
      <div role="status">
        {say.counted(taken.length, rows.filter(({ isDouble }) => isDouble).length, unclear)}
      </div>
      <ul className={styles.list}>
        {rows.map((row) => (
          <ListRow
            key={row.position}
            row={row}
            choice={choices[row.position] ?? {}}
            grantor={grantorOf(plan.grantYear, bookText(language))}
            plan={plan}
            onChoose={(choice) => setChoices((all) => ({ ...all, [row.position]: choice }))}
          />
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={!open.isReady || taken.length === 0}
          onClick={() => onTaken(withTreasury(course, rows), taken.length)}
        >
          {tableText(language).take}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {taskText(language).write.cancel}
        </Button>
      </div>
    </TablePreview>
  );
}

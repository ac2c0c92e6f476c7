import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { tableText } from "../../../locales/tableText";
import { Labelled } from "../../inputs/Labelled";
import { Select } from "../../inputs/Select";
import { usePaneFacts } from "../../PaneContext";
import type { CellTable } from "../../table/core/splitCells";
import { TablePreview } from "../../table/TablePreview";
import { useTable } from "../../table/useTable";
import { bodyForm } from "../core/bodyForm";
import { type BodyRow, pasteBodies } from "../core/pasteBodies";
import { recipientOf } from "../core/recipientOf";
import { tableRecipient } from "../core/tableRecipient";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** A table of bodies before it is taken; who of them is the recipient, if nobody is yet. */
export function TakeTable(props: {
  readonly table: CellTable;
  readonly onTaken: (count: number) => void;
  readonly onCancel: () => void;
}) {
  const { table, onTaken, onCancel } = props;
  const styles = useStyles();
  const { draft } = useWizard().state;
  const dispatch = useDispatch();
  const { texts, names } = useWizardTexts();
  const { language } = usePaneFacts();
  const form = useMemo(() => bodyForm(draft), [draft]);
  const open = useTable(table, form, draft.notation);
  const [chosen, setChosen] = useState<string>();
  const rows = open.seen.rows.filter(({ isTaken }) => isTaken);
  const bodies = rows.map(({ cells }): BodyRow => ({ name: "", ...cells }));
  const proposed = tableRecipient(draft, bodies);
  const recipient =
    chosen === undefined ? proposed : bodies.find((_, at) => String(rows[at]!.position) === chosen);
  const isAsked = !recipientOf(draft)?.cells.name?.trim();
  const say = texts.bodies;

  return (
    <TablePreview table={open} names={names.bodies}>
      {isAsked && (
        <Labelled label={say.recipientRow} hint={recipient?.weight ? say.recipientFigure : null}>
          {(labelled) => (
            <Select
              {...labelled}
              value={recipient ? String(rows[bodies.indexOf(recipient)]!.position) : "-1"}
              onText={setChosen}
            >
              <option value="-1">{say.noRecipientRow}</option>
              {rows.map(({ position }, at) => (
                <option key={position} value={position}>
                  {bodies[at]!.name}
                </option>
              ))}
            </Select>
          )}
        </Labelled>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={!open.isReady}
          onClick={() => {
            dispatch({ kind: "replace", draft: pasteBodies(draft, bodies, recipient) });
            onTaken(bodies.length);
          }}
        >
          {tableText(language).take}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </TablePreview>
  );
}

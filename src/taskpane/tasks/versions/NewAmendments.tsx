import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Paper } from "../../../engine/grantYear/course";
import type { GrantYear } from "../../../engine/grantYear/grantYear";
import { fieldTexts } from "../../../locales/findingText";
import { taskText } from "../../../locales/taskText";
import { wizardText } from "../../../locales/wizardText";
import { Input } from "../../inputs/Input";
import { Labelled } from "../../inputs/Labelled";
import { Select } from "../../inputs/Select";
import { usePaneFacts } from "../../PaneContext";
import { Section } from "../Section";
import {
  AMENDABLE,
  type AmendableField,
  effectiveIn,
  factIn,
  isOfBody,
  type ReadAmendments,
  type TypedAmendments,
  type TypedChange,
  valueNow,
} from "./core/newAmendments";

const useStyles = makeStyles({
  text: { margin: 0 },
  change: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    margin: 0,
    padding: "8px 0",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  button: { alignSelf: "flex-start" },
});

/** What a document changes: the document, the day from which it counts, and each cell. */
export function NewAmendments(props: {
  readonly grantYear: GrantYear;
  readonly papers: readonly Paper[];
  readonly typed: TypedAmendments;
  readonly read: ReadAmendments;
  readonly onChange: (typed: TypedAmendments) => void;
}) {
  const { grantYear, papers, typed, read, onChange } = props;
  const styles = useStyles();
  const { language } = usePaneFacts();
  const say = taskText(language).versions;
  const { row } = taskText(language);
  const set = (more: Partial<TypedAmendments>): void => onChange({ ...typed, ...more });
  const change = (changed: TypedChange): void =>
    set({ changes: typed.changes.map((each) => (each.id === changed.id ? changed : each)) });
  const [added, setAdded] = useState<number>();
  const addBar = useRef<HTMLDivElement>(null);
  const add = (): void => {
    const id = Math.max(-1, ...typed.changes.map((each) => each.id)) + 1;
    set({ changes: [...typed.changes, { id, field: "", body: "", value: "" }] });
    setAdded(id);
  };
  return (
    <Section title={say.amend}>
      {typed.changes.length === 0 ? (
        <p className={styles.text}>{say.amendHint}</p>
      ) : (
        <>
          <Labelled label={say.amendedBy} hint={papers.length === 0 ? say.documentFirst : null}>
            {(labelled) => (
              <Select
                {...labelled}
                value={typed.document}
                onText={(document) =>
                  set({ document, effective: effectiveIn(document, papers, language) })
                }
              >
                <option value="">{row.choose}</option>
                {papers.map(({ id }) => (
                  <option key={id} value={id}>
                    {id}
                  </option>
                ))}
              </Select>
            )}
          </Labelled>
          <Labelled
            label={say.effective}
            hint={typed.effective.trim() === "" ? say.effectiveHint : null}
            problem={read.obstacle === "effectiveUnreadable" ? row.day : undefined}
          >
            {(labelled) => (
              <Input
                {...labelled}
                value={typed.effective}
                onText={(effective) => set({ effective })}
                placeholder={wizardText(language).dayHint}
              />
            )}
          </Labelled>
        </>
      )}
      {typed.changes.map((each, position) => (
        <Change
          key={each.id}
          {...{ grantYear, change: each, position }}
          isUnreadable={read.unreadable.includes(each.id)}
          onChange={change}
          isNew={each.id === added}
          onRemove={() => {
            addBar.current?.querySelector("button")?.focus();
            set({ changes: typed.changes.filter(({ id }) => id !== each.id) });
          }}
        />
      ))}
      <div ref={addBar}>
        <Button size="small" onClick={add}>
          {say.addChange}
        </Button>
      </div>
    </Section>
  );
}

/** One cell: what of whom, what stands there and what is to. */
function Change(props: {
  readonly grantYear: GrantYear;
  readonly change: TypedChange;
  readonly position: number;
  readonly isUnreadable: boolean;
  /** It has just been added above its button, and takes the focus. */
  readonly isNew: boolean;
  readonly onChange: (changed: TypedChange) => void;
  readonly onRemove: () => void;
}) {
  const { grantYear, change, position, isUnreadable, isNew, onChange, onRemove } = props;
  const styles = useStyles();
  const { language } = usePaneFacts();
  const say = taskText(language).versions;
  const { row } = taskText(language);
  const labels = fieldTexts(language);
  const fact = factIn(change);
  const now = valueNow(grantYear, change, language);
  const fields = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isNew) fields.current?.querySelector("select")?.focus();
  }, [isNew]);
  return (
    <fieldset ref={fields} className={styles.change}>
      <legend className={styles.legend}>{say.change(position + 1)}</legend>
      <Labelled label={say.field}>
        {(labelled) => (
          <Select
            {...labelled}
            value={change.field}
            onText={(field) => onChange({ ...change, field: field as AmendableField | "" })}
          >
            <option value="">{row.choose}</option>
            {AMENDABLE.bodies.map((field) => (
              <option key={field} value={field}>
                {say.ofBody(labels.bodies[field])}
              </option>
            ))}
            {AMENDABLE.head.map((field) => (
              <option key={field} value={field}>
                {labels.head[field]}
              </option>
            ))}
          </Select>
        )}
      </Labelled>
      {isOfBody(change.field) && (
        <Labelled label={say.body}>
          {(labelled) => (
            <Select
              {...labelled}
              value={change.body}
              onText={(body) => onChange({ ...change, body })}
            >
              <option value="">{row.choose}</option>
              {grantYear.bodies.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Labelled>
      )}
      <Labelled
        label={say.value}
        hint={now === "" ? null : say.now(now)}
        problem={isUnreadable ? (fact?.kind === "day" ? row.day : row.number) : undefined}
      >
        {(labelled) => (
          <Input
            {...labelled}
            value={change.value}
            onText={(value) => onChange({ ...change, value })}
            inputMode={fact?.kind === "number" ? "decimal" : undefined}
            placeholder={fact?.kind === "day" ? wizardText(language).dayHint : undefined}
            after={fact?.kind === "number" && fact.unit === "euro" ? "€" : undefined}
          />
        )}
      </Labelled>
      <Button size="small" appearance="subtle" className={styles.button} onClick={onRemove}>
        {say.removeChange(position + 1)}
      </Button>
    </fieldset>
  );
}

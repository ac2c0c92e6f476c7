import { makeStyles } from "@fluentui/react-components";
import { CHOICES } from "../../engine/grantYear/course";
import type { YearFinding } from "../../engine/year/finding";
import { taskText } from "../../locales/taskText";
import { wordFor } from "../../workbook/layout/words";
import { Input } from "../inputs/Input";
import { Labelled } from "../inputs/Labelled";
import { Select } from "../inputs/Select";
import { usePaneFacts } from "../PaneContext";
import { nextId, withCell } from "./core/typedRows";
import { Section } from "./Section";
import type { CourseDraft } from "./useCourseDraft";
import { type AskedRule, askedRules, inOrder } from "./core/askedRules";

const useStyles = makeStyles({
  hint: { margin: 0 },
  question: { display: "flex", flexDirection: "column", rowGap: "8px" },
});

/** The switches that change the result and are open, each with its answers and the place it is from. */
export function OpenChoices(props: {
  readonly draft: CourseDraft;
  /** Those that the page asks for. */
  readonly rules: readonly AskedRule[];
  readonly findings: readonly YearFinding[];
}) {
  const { draft, findings } = props;
  const { language } = usePaneFacts();
  const say = taskText(language).settlement;
  const styles = useStyles();
  const rows = draft.rows("choices");
  // What is being answered stays until it is written.
  const typed = props.rules.filter((rule) =>
    rows.some(({ entry, cells }) => !entry && cells["rule"] === rule),
  );
  const rules = inOrder([...askedRules(props.rules, findings, draft.course), ...typed]);
  if (rules.length === 0) return null;
  const put = (rule: AskedRule, field: string, text: string): void => {
    const row = rows.find(({ cells }) => cells["rule"] === rule);
    const next = withCell(row ?? { id: nextId(rows), cells: { rule } }, field, text);
    draft.setRows(
      "choices",
      row ? rows.map((each) => (each === row ? next : each)) : [...rows, next],
    );
  };
  return (
    <Section title={say.questions}>
      <p className={styles.hint}>{say.questionsHint}</p>
      {rules.map((rule) => {
        const cells = rows.find((row) => row.cells["rule"] === rule)?.cells ?? {};
        const name = wordFor(rule, language);
        const needsPaper = rule === "carryOver" && cells["value"] === "BUDGET_NOTE";
        return (
          <div key={rule} className={styles.question}>
            <Labelled label={rule === "surcharge" ? say.points(name) : name}>
              {(labelled) =>
                rule === "surcharge" ? (
                  <Input
                    {...labelled}
                    value={cells["number"] ?? ""}
                    onText={(text) => put(rule, "number", text)}
                  />
                ) : (
                  <Select
                    {...labelled}
                    value={cells["value"] ?? ""}
                    onText={(text) => put(rule, "value", text)}
                  >
                    <option value="">{taskText(language).row.choose}</option>
                    {CHOICES[rule].map((answer) => (
                      <option key={answer} value={answer}>
                        {wordFor(answer, language)}
                      </option>
                    ))}
                  </Select>
                )
              }
            </Labelled>
            {(["section", ...(needsPaper ? (["document"] as const) : [])] as const).map((field) => (
              <Labelled key={field} label={say.place[field](name)}>
                {(labelled) => (
                  <Input
                    {...labelled}
                    value={cells[field] ?? ""}
                    onText={(text) => put(rule, field, text)}
                  />
                )}
              </Labelled>
            ))}
          </div>
        );
      })}
    </Section>
  );
}

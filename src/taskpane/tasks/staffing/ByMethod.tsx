import { useMemo } from "react";
import type { Course } from "../../../engine/grantYear/course";
import type { GrantYear } from "../../../engine/grantYear/grantYear";
import { taskText } from "../../../locales/taskText";
import { wizardText } from "../../../locales/wizardText";
import { FigureTable } from "../../figures/FigureTable";
import { More } from "../../More";
import { usePaneFacts } from "../../PaneContext";
import { countedMonths } from "../core/countedMonths";
import { useFigureTexts } from "./useFigureTexts";

/** What the staffing comes to by each way of counting months, where that makes a difference. */
export function ByMethod(props: { readonly grantYear: GrantYear; readonly course: Course }) {
  const { grantYear, course } = props;
  const { language } = usePaneFacts();
  const say = taskText(language).staffing.byMethod;
  const names = wizardText(language).choices.prorationMethod;
  const { money } = useFigureTexts();
  const all = useMemo(() => countedMonths(grantYear, course), [grantYear, course]);
  if (all.length === 0) return null;
  return (
    <More title={say.title}>
      <p style={{ margin: 0 }}>{say.hint}</p>
      <FigureTable
        lines={all.map((each) => ({
          name:
            each.method === grantYear.prorationMethod
              ? say.chosen(names[each.method])
              : names[each.method],
          value: money(each.money),
        }))}
      />
    </More>
  );
}

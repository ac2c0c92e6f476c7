import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { GrantYear } from "../../engine/grantYear/grantYear";
import { handoverText } from "../../locales/handoverText";
import { printText } from "../../locales/printText";
import { PRINT_IDS, type PrintId, PRINTS } from "../../workbook/prints/prints";
import { yearToPrint } from "../../workbook/prints/yearToPrint";
import { writeWorkbook } from "../../xlsx/write/writeWorkbook";
import { excelErrorText } from "../excel/excelErrorText";
import { openWorkbook } from "../excel/openWorkbook";
import { Labelled } from "../inputs/Labelled";
import { Select } from "../inputs/Select";
import { Notice } from "../Notice";
import { usePaneFacts, useTexts } from "../PaneContext";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px" },
  plain: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

interface Said {
  readonly kind: "done" | "problem";
  readonly text: string;
}

/** Makes a page of the year that is printed and signed; what a page still needs is said. */
export default function Prints({ grantYear }: { readonly grantYear: GrantYear }) {
  const styles = useStyles();
  const { language } = usePaneFacts();
  const paneTexts = useTexts();
  const { page: say } = printText(language);
  const year = useMemo(() => yearToPrint(grantYear), [grantYear]);
  const [id, setId] = useState<PrintId>("contract");
  const [body, setBody] = useState<string>();
  const [said, setSaid] = useState<Said>();
  const bodies = PRINTS[id].bodies(year);
  const chosen = bodies.find(({ index }) => String(index) === body) ?? bodies[0];
  const make = (): void => {
    if (!chosen) return;
    const workbook = PRINTS[id].workbook(year, chosen, language);
    const file = `${workbook.sheets[0]!.name}.xlsx`;
    openWorkbook(writeWorkbook(workbook), file).then(
      (how) =>
        setSaid({
          kind: "done",
          text: how === "opened" ? say.opened : handoverText(language).page.downloaded(file),
        }),
      (error: unknown) => setSaid({ kind: "problem", text: excelErrorText(error, paneTexts) }),
    );
  };
  const choose = (change: () => void): void => {
    setSaid(undefined);
    change();
  };
  return (
    <div className={styles.part}>
      <p className={styles.plain}>{say.about}</p>
      <Labelled label={say.what}>
        {(labelled) => (
          <Select {...labelled} value={id} onText={(text) => choose(() => setId(text as PrintId))}>
            {PRINT_IDS.map((each) => (
              <option key={each} value={each}>
                {say.names[each]}
              </option>
            ))}
          </Select>
        )}
      </Labelled>
      {chosen && (
        <>
          <Labelled label={say.body}>
            {(labelled) => (
              <Select
                {...labelled}
                value={String(chosen.index)}
                onText={(text) => choose(() => setBody(text))}
              >
                {bodies.map(({ index, name }) => (
                  <option key={index} value={index}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Labelled>
          <Button size="small" className={styles.button} onClick={make}>
            {say.action}
          </Button>
        </>
      )}
      <div role="status">
        {said ? (
          <Notice kind={said.kind}>{said.text}</Notice>
        ) : (
          !chosen && <Notice kind="note">{say.needs[id]}</Notice>
        )}
      </div>
    </div>
  );
}

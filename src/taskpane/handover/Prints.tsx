import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { GrantYear } from "../../engine/grantYear/grantYear";
import { printText } from "../../locales/printText";
import { PRINT_IDS, type PrintId, PRINTS } from "../../workbook/prints/prints";
import { yearToPrint } from "../../workbook/prints/yearToPrint";
import { BodySelect } from "../inputs/BodySelect";
import { Labelled } from "../inputs/Labelled";
import { Select } from "../inputs/Select";
import { Notice } from "../Notice";
import { usePaneFacts } from "../PaneContext";
import { useOpenedWorkbook } from "../useOpenedWorkbook";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px" },
  plain: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

/** Makes a page of the year that is printed and signed; what a page still needs is said. */
export default function Prints({ grantYear }: { readonly grantYear: GrantYear }) {
  const styles = useStyles();
  const { language } = usePaneFacts();
  const { page: say } = printText(language);
  const year = useMemo(() => yearToPrint(grantYear), [grantYear]);
  const [id, setId] = useState<PrintId>("contract");
  const [body, setBody] = useState<number>();
  const { said, setSaid, open } = useOpenedWorkbook();
  const bodies = useMemo(() => PRINTS[id].bodies(year), [id, year]);
  const chosen = bodies.find(({ index }) => index === body) ?? bodies[0];
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
          <BodySelect
            label={say.body}
            bodies={bodies}
            chosen={chosen.index}
            onChoose={(index) => choose(() => setBody(index))}
          />
          <Button
            size="small"
            className={styles.button}
            onClick={() => open(PRINTS[id].workbook(year, chosen, language), say.opened)}
          >
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

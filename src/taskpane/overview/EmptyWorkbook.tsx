import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PageProps } from "../pageProps";
import { useOverviewTexts } from "./useOverviewTexts";

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", rowGap: "16px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  aside: { margin: 0, color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "8px" },
});

/** How one gets a grant year into the workbook. */
export function EmptyWorkbook({ onOpen }: Pick<PageProps, "onOpen">) {
  const styles = useStyles();
  const { empty } = useOverviewTexts();
  return (
    <div className={styles.empty}>
      <h2 className={styles.heading}>{empty.title}</h2>
      <p className={styles.text}>{empty.text}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => onOpen("wizard")}>
          {empty.action}
        </Button>
      </div>
      <p className={styles.aside}>{empty.ownTables}</p>
      <div className={styles.buttons}>
        <Button onClick={() => onOpen("functions")}>{empty.functions}</Button>
      </div>
    </div>
  );
}

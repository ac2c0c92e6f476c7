import { FluentProvider, Link, makeStyles, tokens } from "@fluentui/react-components";
import { FunctionList } from "./functionList/FunctionList";
import { PageBoundary } from "./PageBoundary";
import { useTexts } from "./PaneContext";
import { useTheme } from "./theme/useTheme";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
  },
  page: {
    flexGrow: 1,
  },
  footer: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "16px",
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The frame of all pages. The functions are the only page so far, so there is nothing to choose. */
export function Pane() {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <FluentProvider theme={useTheme()} className={styles.pane}>
      <main className={styles.page}>
        <PageBoundary texts={texts.failure}>
          <FunctionList />
        </PageBoundary>
      </main>
      <footer className={styles.footer}>
        <span>{texts.privacy}</span>
        <Link inline href="hilfe.html" target="_blank" rel="noreferrer">
          {texts.help}
        </Link>
      </footer>
    </FluentProvider>
  );
}

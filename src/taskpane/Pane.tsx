import { FluentProvider, Link, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { FunctionList } from "./functionList/FunctionList";
import { Navigation, type PageId } from "./Navigation";
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

/** Loaded when it is first opened. */
const Wizard = lazy(() => import(/* webpackChunkName: "wizard" */ "./wizard/Wizard"));

/** The frame of all pages. */
export function Pane() {
  const styles = useStyles();
  const texts = useTexts();
  const [page, setPage] = useState<PageId>("functions");
  return (
    <FluentProvider theme={useTheme()} className={styles.pane}>
      <Navigation page={page} onChange={setPage} />
      <main className={styles.page}>
        <PageBoundary key={page} texts={texts.failure}>
          <Suspense>{page === "functions" ? <FunctionList /> : <Wizard />}</Suspense>
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

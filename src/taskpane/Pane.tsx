import { FluentProvider, Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ComponentType, lazy, Suspense, useState } from "react";
import { FunctionList } from "./functionList/FunctionList";
import { Navigation, PAGES, type PageId } from "./Navigation";
import { PageBoundary } from "./PageBoundary";
import { useTexts } from "./PaneContext";
import { useTheme } from "./theme/useTheme";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
  },
  page: { display: "flex", flexDirection: "column", flexGrow: 1 },
  shown: { display: "flex", flexDirection: "column", flexGrow: 1 },
  hidden: { display: "none" },
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

const VIEWS: Readonly<Record<PageId, ComponentType>> = {
  wizard: Wizard,
  functions: FunctionList,
};

/** The frame of all pages. */
export function Pane() {
  const styles = useStyles();
  const texts = useTexts();
  const [page, setPage] = useState<PageId>("functions");
  const [visited, setVisited] = useState<readonly PageId[]>([page]);
  const open = (next: PageId): void => {
    setPage(next);
    setVisited((before) => (before.includes(next) ? before : [...before, next]));
    window.scrollTo(0, 0);
  };
  return (
    <FluentProvider theme={useTheme()} className={styles.pane}>
      <Navigation page={page} onChange={open} />
      <main className={styles.page}>
        {PAGES.map((each) => {
          const Page = VIEWS[each];
          // Left pages stay as they were, with what was typed and searched.
          return (
            visited.includes(each) && (
              <div key={each} className={each === page ? styles.shown : styles.hidden}>
                <PageBoundary texts={texts.failure}>
                  <Suspense>
                    <Page />
                  </Suspense>
                </PageBoundary>
              </div>
            )
          );
        })}
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

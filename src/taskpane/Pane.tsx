import { FluentProvider, Link, makeStyles, tokens } from "@fluentui/react-components";
import {
  type ComponentType,
  lazy,
  Suspense,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { associateCommands, type Command } from "../commands/commands";
import type { GrantYear } from "../engine/grantYear/grantYear";
import { Navigation } from "./Navigation";
import { Overview } from "./overview/Overview";
import { PageBoundary } from "./PageBoundary";
import { ALL_PAGES, type PageId, type PageProps, PAGES, type TaskId } from "./pageProps";
import { useTexts } from "./PaneContext";
import { useTheme } from "./theme/useTheme";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
  },
  page: { display: "flex", flexDirection: "column", flexGrow: 1 },
  shown: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    ":focus": { outlineStyle: "none" },
  },
  hidden: { display: "none" },
  footer: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: "4px 16px",
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  links: { display: "flex", columnGap: "16px" },
  // A button would have the size of text elsewhere.
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

/** The others are loaded when they are first opened. */
const VIEWS: Readonly<Record<PageId, ComponentType<PageProps>>> = {
  overview: Overview,
  wizard: lazy(() => import(/* webpackChunkName: "wizard" */ "./wizard/Wizard")),
  // Most without a name: every name stands in the first file.
  explanation: lazy(() => import("./explanation/Explanation")),
  functions: lazy(() => import("./functionList/FunctionList")),
  inspection: lazy(() => import(/* webpackChunkName: "inspection" */ "./inspection/Inspection")),
  selfTest: lazy(() => import("./selfTest/SelfTest")),
  versions: lazy(() => import("./tasks/versions/VersionsPage")),
  staffing: lazy(() => import("./tasks/staffing/StaffingPage")),
  reassignment: lazy(() => import("./tasks/reassignment/ReassignmentPage")),
  payments: lazy(() => import("./tasks/payments/PaymentsPage")),
  reply: lazy(() => import("./tasks/reply/ReplyPage")),
  settlement: lazy(() => import("./tasks/settlement/SettlementPage")),
  deadlines: lazy(() => import("./tasks/deadlines/DeadlinesPage")),
};

const PAGE_OF: Readonly<Record<Command, PageId>> = {
  newGrantYear: "wizard",
  explainCell: "explanation",
  findFunction: "functions",
  checkWorkbook: "inspection",
  checkInstallation: "selfTest",
};

/** The frame of all pages. */
export function Pane() {
  const styles = useStyles();
  const texts = useTexts();
  const [page, setPage] = useState<PageId>(PAGES[0]);
  const [visited, setVisited] = useState<readonly PageId[]>([page]);
  const shown = useRef<HTMLElement>(null);
  const [nextYear, setNextYear] = useState<PageProps["nextYear"]>();
  const [grantYear, setGrantYear] = useState<string>();
  const open = (next: PageId): void => {
    setPage(next);
    setVisited((before) => (before.includes(next) ? before : [...before, next]));
    window.scrollTo(0, 0);
  };
  /** The focus goes along, away from a button that is no longer there. */
  const leaveFor = (next: PageId): void => {
    flushSync(() => open(next));
    shown.current?.focus();
  };
  const openFor = useEffectEvent((command: Command) => leaveFor(PAGE_OF[command]));
  useEffect(() => associateCommands((command) => openFor(command)), []);
  const openNextYear = (previous: GrantYear): void => {
    setNextYear({ previous });
    leaveFor("wizard");
  };
  const openTask = (task: TaskId, ending: string): void => {
    setGrantYear(ending);
    leaveFor(task);
  };
  return (
    <FluentProvider theme={useTheme()} className={styles.pane}>
      <Navigation page={page} onChange={open} />
      <main className={styles.page}>
        {ALL_PAGES.map((each) => {
          const Page = VIEWS[each];
          // Left pages stay as they were, with what was typed and searched.
          return (
            visited.includes(each) && (
              <section
                key={each}
                ref={each === page ? shown : undefined}
                className={each === page ? styles.shown : styles.hidden}
                aria-label={texts.pages[each]}
                tabIndex={-1}
              >
                <PageBoundary texts={texts.failure}>
                  <Suspense fallback={<Loading />}>
                    <Page
                      isShown={each === page}
                      onOpen={leaveFor}
                      onNextYear={openNextYear}
                      onTask={openTask}
                      {...(grantYear !== undefined && { grantYear })}
                      {...(nextYear && { nextYear })}
                    />
                  </Suspense>
                </PageBoundary>
              </section>
            )
          );
        })}
      </main>
      <footer className={styles.footer}>
        <span>{texts.privacy}</span>
        <span className={styles.links}>
          <Link inline as="button" className={styles.link} onClick={() => leaveFor("selfTest")}>
            {texts.pages.selfTest}
          </Link>
          <Link inline href={`hilfe.html#${page}`} target="_blank" rel="noreferrer">
            {texts.help}
          </Link>
        </span>
      </footer>
    </FluentProvider>
  );
}

/** In place of a page whose file is on its way. */
function Loading() {
  const { loading } = useTexts();
  return (
    <div role="status" style={{ padding: 16 }}>
      {loading}
    </div>
  );
}

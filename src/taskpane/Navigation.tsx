import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type PageId, PAGES } from "./pageProps";
import { useTexts } from "./PaneContext";

const useStyles = makeStyles({
  navigation: {
    display: "flex",
    // Excel puts its own menu in the upper right corner of the pane.
    padding: "4px 48px 0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  page: {
    padding: "8px 4px",
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    // Forced colours would paint it.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  spare: {
    "@media (max-width: 379px)": {
      position: "absolute",
      width: "1px",
      height: "1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
    },
  },
  current: {
    borderBottomColor: tokens.colorBrandStroke1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** Of a long name the first word is left to those who hear it where there is no room for it. */
function Name({ of }: { readonly of: string }) {
  const spare = useStyles().spare;
  const [first, ...others] = of.split(" ");
  if (others.length === 0) return of;
  return (
    <>
      <span className={spare}>{first} </span>
      {others.join(" ")}
    </>
  );
}

/** The pages of the pane. */
export function Navigation(props: {
  readonly page: PageId;
  readonly onChange: (page: PageId) => void;
}) {
  const styles = useStyles();
  const { pages } = useTexts();
  return (
    <nav className={styles.navigation} aria-label={pages.label}>
      {PAGES.map((page) => (
        <button
          key={page}
          type="button"
          className={mergeClasses(styles.page, page === props.page && styles.current)}
          aria-current={page === props.page ? "page" : undefined}
          onClick={() => props.onChange(page)}
        >
          <Name of={pages[page]} />
        </button>
      ))}
    </nav>
  );
}

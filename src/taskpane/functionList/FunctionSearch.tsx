import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { Input } from "../inputs/Input";
import { useTexts } from "../PaneContext";

const useStyles = makeStyles({
  search: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "8px 16px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline" },
  hits: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The search box stays in sight while the list scrolls, and says how many functions it found. */
export function FunctionSearch(props: {
  readonly query: string;
  readonly onChange: (query: string) => void;
  readonly hits: number;
}) {
  const styles = useStyles();
  const texts = useTexts().functions;
  const id = useId();
  return (
    <div role="search" className={styles.search}>
      <div className={styles.head}>
        <label htmlFor={id}>{texts.search}</label>
        <div role="status" className={styles.hits}>
          {props.query.trim() !== "" && texts.found(props.hits)}
        </div>
      </div>
      <Input
        id={id}
        // Escape empties it: the browser sees to that.
        type="search"
        before={<Magnifier />}
        value={props.query}
        placeholder={texts.searchHint}
        onText={props.onChange}
      />
    </div>
  );
}

const Magnifier = () => (
  <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden>
    <circle cx="7" cy="7" r="4.5" />
    <path d="M10.5 10.5l3.5 3.5" />
  </svg>
);

import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { FUNCTION_GROUPS, FUNCTION_IDS, type FunctionId } from "../../contract/contract";
import { useTexts } from "../PaneContext";
import { FunctionGroup } from "./FunctionGroup";
import { FunctionSearch } from "./FunctionSearch";
import { search } from "./search";

const GROUPS = Object.keys(FUNCTION_GROUPS) as (keyof typeof FUNCTION_GROUPS)[];

const useStyles = makeStyles({
  heading: {
    margin: 0,
    // Excel puts its own menu in the upper right corner of the pane.
    padding: "16px 56px 0 16px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  nothing: { margin: 0, padding: "16px" },
});

/** All functions in groups, with a search box; one of them is open at a time. */
export default function FunctionList() {
  const styles = useStyles();
  const texts = useTexts().functions;
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState<FunctionId>();
  const found = search(query);
  const groups = GROUPS.map((group) => ({
    group,
    ids: FUNCTION_IDS.filter((id) => id in FUNCTION_GROUPS[group] && found.has(id)),
  }));

  return (
    <>
      <h1 className={styles.heading}>{texts.heading}</h1>
      <FunctionSearch
        query={query}
        onChange={(text) => {
          setQuery(text);
          window.scrollTo(0, 0);
        }}
        hits={found.size}
      />
      {found.size === 0 && <p className={styles.nothing}>{texts.nothingFound(query.trim())}</p>}
      {groups.map(({ group, ids: shown }) => (
        <FunctionGroup
          key={group}
          title={texts.groups[group]}
          ids={shown}
          open={open}
          onToggle={(id) => setOpen(id === open ? undefined : id)}
        />
      ))}
    </>
  );
}

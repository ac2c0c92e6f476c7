import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { problemGroups } from "./core/problemGroups";
import type { Problem } from "./core/problems";
import { useDispatch } from "./WizardContext";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", paddingLeft: "18px" },
  item: { paddingBlock: "4px", lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  link: { textAlign: "left", verticalAlign: "top" },
  places: { display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "4px" },
});

/** Problems in words; each leads to the field it is about. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {problemGroups(problems).map(({ text, problems: found }) => {
        const [first] = found;
        const place = first.entry === "" ? "" : `${first.entry}, `;
        return (
          <li key={text} className={styles.item}>
            {found.length === 1 ? (
              <JumpLink problem={first}>{place + text}</JumpLink>
            ) : (
              <>
                {text}
                <span className={styles.places}>
                  {found.map((problem, position) => (
                    <JumpLink key={position} problem={problem}>
                      {problem.entry}
                    </JumpLink>
                  ))}
                </span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function JumpLink({ problem, children }: { readonly problem: Problem; readonly children: string }) {
  const styles = useStyles();
  const dispatch = useDispatch();
  const { step, where } = problem;
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      onClick={() => dispatch({ kind: "jump", step, where })}
    >
      {children}
    </Link>
  );
}

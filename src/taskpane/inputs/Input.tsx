import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentProps, ReactNode } from "react";
import { useInputStyles } from "./inputStyles";

const useStyles = makeStyles({
  frame: { position: "relative", minWidth: 0 },
  sign: {
    position: "absolute",
    insetBlock: 0,
    display: "flex",
    alignItems: "center",
    color: tokens.colorNeutralForeground3,
    pointerEvents: "none",
  },
  before: { left: "8px" },
  after: { right: "8px" },
  roomBefore: { paddingLeft: "32px" },
  roomAfter: { paddingRight: "22px" },
});

type InputProps = Omit<ComponentProps<"input">, "onChange" | "className"> & {
  readonly before?: ReactNode;
  /** A unit behind what is typed. */
  readonly after?: ReactNode;
  readonly onText: (text: string) => void;
};

/** A line of text to be typed. */
export function Input({ before, after, onText, ...rest }: InputProps) {
  const styles = useStyles();
  const { input } = useInputStyles();
  const rooms = [before ? styles.roomBefore : "", after ? styles.roomAfter : ""];
  return (
    <div className={styles.frame}>
      {before && <span className={mergeClasses(styles.sign, styles.before)}>{before}</span>}
      <input
        autoComplete="off"
        {...rest}
        className={mergeClasses(input, ...rooms)}
        onChange={({ target }) => onText(target.value)}
      />
      {after && (
        <span className={mergeClasses(styles.sign, styles.after)} aria-hidden>
          {after}
        </span>
      )}
    </div>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    padding: "16px 16px 24px",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  back: { alignSelf: "flex-start" },
});

/** A page under its heading; `back` leads to where it was opened from. */
export function PageFrame(props: {
  readonly heading: string;
  readonly back?: { readonly text: string; readonly onClick: () => void };
  readonly children: ReactNode;
}) {
  const { heading, back, children } = props;
  const styles = useStyles();
  return (
    <div className={styles.page}>
      {back && (
        <Button size="small" appearance="subtle" className={styles.back} onClick={back.onClick}>
          {back.text}
        </Button>
      )}
      <h1 className={styles.heading}>{heading}</h1>
      {children}
    </div>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  formula: {
    display: "block",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

/** A formula as the user would type it; lines break after a separator, not within a number. */
export function Formula({ children }: { readonly children: string }) {
  const parts = children.split(/(?<=[;(]|,(?!\d))/);
  return (
    <code className={useStyles().formula} translate="no">
      {parts.flatMap((part, index) => [<wbr key={index} />, part])}
    </code>
  );
}

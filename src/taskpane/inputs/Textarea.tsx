import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import { useInputStyles } from "./inputStyles";

const useStyles = makeStyles({
  area: { height: "auto", minHeight: "72px", padding: "6px 8px", resize: "vertical" },
});

/** Several lines of text to be typed or pasted. */
export function Textarea({
  onText,
  ...rest
}: Omit<ComponentProps<"textarea">, "onChange" | "className"> & {
  readonly onText: (text: string) => void;
}) {
  const className = mergeClasses(useInputStyles().input, useStyles().area);
  return (
    <textarea {...rest} className={className} onChange={({ target }) => onText(target.value)} />
  );
}

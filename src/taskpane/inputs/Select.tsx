import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import { useInputStyles } from "./inputStyles";

const useStyles = makeStyles({ list: { padding: "0 4px", textOverflow: "ellipsis" } });

/** A choice from a closed list. */
export function Select({
  onText,
  ...rest
}: Omit<ComponentProps<"select">, "onChange" | "className"> & {
  readonly onText: (text: string) => void;
}) {
  const className = mergeClasses(useInputStyles().input, useStyles().list);
  return <select {...rest} className={className} onChange={({ target }) => onText(target.value)} />;
}

import { useEffect, useState } from "react";
import { Notice } from "../Notice";
import { useTexts } from "../PaneContext";

const USUAL_MILLISECONDS = 1500;

/** Nothing while Excel answers as usual; then why it may be waiting. */
export function WaitingForExcel() {
  const { waiting } = useTexts().insert;
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), USUAL_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return late && <Notice kind="note">{waiting}</Notice>;
}

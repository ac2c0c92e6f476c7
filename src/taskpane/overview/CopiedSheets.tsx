import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { bookText } from "../../locales/bookText";
import { copiesText } from "../../locales/copiesText";
import { sheetNameFor } from "../../workbook/book/bookNames";
import type { CopiedSheets as Copies } from "../../workbook/read/findBooks";
import { excelErrorText } from "../excel/excelErrorText";
import { Notice } from "../Notice";
import { usePaneFacts, useTexts } from "../PaneContext";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** Copies that the user made of sheets: they count for nothing until a variant is made of them. */
export function CopiedSheets({ copies }: { readonly copies: Copies }) {
  const styles = useStyles();
  const { language } = usePaneFacts();
  const say = copiesText(language);
  const paneTexts = useTexts();
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState<string>();
  const original = copies.of && sheetNameFor("overview", copies.of.key, bookText(language));
  const register = (): void => {
    const work = async (): Promise<string> => {
      // Seldom needed here.
      const { registerCopies } = await import("../../workbook/write/registerCopies");
      const outcome = await registerCopies(copies, { language });
      if (outcome.kind === "failed") throw outcome.error;
      if (outcome.kind === "inserted") return say.done(outcome.insertion.sheets[0]!.sheetName);
      return outcome.kind === "copyIncomplete" ? say.incomplete : say.notNow;
    };
    const tell = (text: string): void => {
      setMessage(text);
      setBusy(false);
    };
    setBusy(true);
    work().then(tell, (error: unknown) => tell(excelErrorText(error, paneTexts)));
  };

  return (
    <Notice kind="note">
      <span>{say.what(copies.sheetNames, original)}</span>
      {original !== undefined && (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={isBusy}
          onClick={register}
        >
          {say.action}
        </Button>
      )}
      <span role="status">{isBusy ? say.busy : message}</span>
    </Notice>
  );
}

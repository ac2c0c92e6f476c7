import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { PaneTexts } from "../locales/paneText";
import { isNotLoaded, LoadFailure } from "./LoadFailure";
import { Notice } from "./Notice";

interface Props {
  readonly texts: PaneTexts["failure"];
  readonly children: ReactNode;
}

interface State {
  readonly error?: unknown;
}

/** In place of an empty pane: what went wrong on a page, and a way to start it again. */
export class PageBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    const { texts, children } = this.props;
    if (this.state.error === undefined) return children;
    if (isNotLoaded(this.state.error))
      return (
        <div style={{ padding: 16 }}>
          <LoadFailure />
        </div>
      );
    return (
      <div role="alert" style={{ padding: 16 }}>
        <Notice kind="problem">
          <span>{texts.what}</span>
          <code>{String(this.state.error)}</code>
          <Button style={{ alignSelf: "flex-start" }} onClick={() => window.location.reload()}>
            {texts.reload}
          </Button>
        </Notice>
      </div>
    );
  }
}

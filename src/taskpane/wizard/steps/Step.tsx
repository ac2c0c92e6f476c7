import type { ComponentType } from "react";
import type { StepId } from "../core/steps";
import { useWizard } from "../WizardContext";
import { BodiesStep } from "./BodiesStep";
import { ForwardingStep } from "./ForwardingStep";
import { NoticeStep } from "./NoticeStep";
import { PostsStep } from "./PostsStep";
import { ReviewStep } from "./ReviewStep";

const VIEWS: Readonly<Record<StepId, ComponentType>> = {
  notice: NoticeStep,
  bodies: BodiesStep,
  posts: PostsStep,
  forwarding: ForwardingStep,
  review: ReviewStep,
};

/** The step that is shown. */
export function Step() {
  const View = VIEWS[useWizard().state.step];
  return <View />;
}

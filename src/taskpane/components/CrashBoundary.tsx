import { Component } from "react";
import type { ReactNode } from "react";
import { failure } from "../../locale/vi/pane";
import { UnavailableScreen } from "../screens/UnavailableScreen";

interface CrashBoundaryProps {
  readonly children: ReactNode;
}

/** Shows a sentence instead of a white pane when a component throws. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly crashed: boolean }> {
  override readonly state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    const sentence = { title: failure.unexpectedTitle, advice: failure.crashedAdvice };
    return <UnavailableScreen failure={sentence} />;
  }
}

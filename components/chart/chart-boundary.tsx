/** Keeps a live chart that cannot be drawn from taking the page with it: the picture stays. */
import { Component, type ReactNode } from "react";

interface ChartBoundaryProps {
  readonly onFailure: () => void;
  readonly children: ReactNode;
}

export class ChartBoundary extends Component<ChartBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    this.props.onFailure();
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children;
  }
}

/** One line over the chart's top edge that says how old the figures are. It takes no room, so nothing shifts. */
import type { ReactNode } from "react";

export interface StatusBadgeProps {
  readonly text: string;
  readonly action: string;
  readonly isBusy?: boolean;
  readonly onAction: () => void;
}

export function StatusBadge({ text, action, isBusy = false, onAction }: StatusBadgeProps): ReactNode {
  return (
    <div className="chart-badge" role="status">
      <span>{text}</span>{" "}
      <button type="button" onClick={onAction} aria-disabled={isBusy}>
        {action}
      </button>
    </div>
  );
}

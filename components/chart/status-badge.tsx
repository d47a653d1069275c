/** One line over the chart's top edge that says how old the figures are. It takes no room, so nothing shifts. */
import type { ReactNode } from "react";

export interface StatusBadgeProps {
  readonly text: string;
  readonly action: string;
  readonly isBusy?: boolean;
  /** Whether screen readers are told: one badge of a page is enough. */
  readonly isSpoken?: boolean;
  readonly onAction: () => void;
}

export function StatusBadge({
  text,
  action,
  isBusy = false,
  isSpoken = true,
  onAction,
}: StatusBadgeProps): ReactNode {
  return (
    <div className="chart-badge" role={isSpoken ? "status" : undefined}>
      <span>{text}</span>{" "}
      <button type="button" onClick={onAction} aria-disabled={isBusy}>
        {action}
      </button>
    </div>
  );
}

/** One ruled part of the drawer: a small heading and what stands under it. A group, not a landmark: the page's are enough. */
import { type ReactNode, useId } from "react";

export function DrawerSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="drawer-section">
      <h3 id={id} className="drawer-heading">
        {title}
      </h3>
      {children}
    </div>
  );
}

/** Opens a page of text: the way back, its title, and a few lines under it. */
import type { ReactNode } from "react";

interface PageHeadProps {
  readonly title: ReactNode;
  /** Where the page stands among others. */
  readonly trail?: ReactNode;
  readonly children?: ReactNode;
}

export function PageHead({ title, trail, children }: PageHeadProps) {
  return (
    <div className={trail ? "pb-32 @narrow/main:pb-40" : "pt-32 pb-32 @narrow/main:pt-56 @narrow/main:pb-40"}>
      {trail}
      <h1 className="max-w-900 text-page-title-phone @narrow/main:text-page-title">{title}</h1>
      <div className="mt-12 grid max-w-800 gap-8 text-standfirst-phone text-muted @narrow/main:mt-16">
        {children}
      </div>
    </div>
  );
}

/** Opens the finder. A reader's tools hear the press; where no script runs, there is no button.
 *  It stands in the line on top of the page; where that is too narrow, in its menu. */
import { message } from "@/lib/format/messages.ts";
import type { Locale } from "@/lib/model/text.ts";

interface FindButtonProps {
  readonly locale: Locale;
  readonly place: "line" | "menu";
}

const CLASSES: Record<FindButtonProps["place"], string> = {
  line: "find-in-line button needs-script text-label-phone",
  menu: "find-in-menu needs-script min-h-44 w-full cursor-pointer border-b border-rule text-start hover:bg-wash",
};

export function FindButton({ locale, place }: FindButtonProps) {
  return (
    <button
      type="button"
      className={CLASSES[place]}
      data-open-finder=""
      aria-haspopup="dialog"
      aria-keyshortcuts="/ Control+K Meta+K"
    >
      {message(locale, "page.finder.open")}
      {place === "line" ? (
        <kbd className="key-cap key-cap-slash" aria-hidden="true">
          /
        </kbd>
      ) : null}
    </button>
  );
}

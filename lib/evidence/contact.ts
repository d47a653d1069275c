/** The address that an installation names for reports of errors: a page, or a mailbox. Reads no environment. */
import { z } from "zod";

export interface Contact {
  readonly href: string;
  /** As a reader sees it, and finds it on paper. */
  readonly text: string;
}

/** A setting that is no address anybody could write to. */
export class InvalidContact extends Error {
  override readonly name = "InvalidContact";
  constructor(readonly setting: string) {
    super(
      `BLUE_BERET_CONTACT is "${setting}"; give an e-mail address, a mailto: address or an https:// address, or leave it out`,
    );
  }
}

const MAILTO = "mailto:";
const Mailbox = z.email();
const Page = z.url({ protocol: /^https$/ });

/** The mailbox of a mailto: address, without the subject and whatever else it prescribes. */
function mailboxOf(words: string): string {
  const isMailto = words.toLowerCase().startsWith(MAILTO);
  return isMailto ? (words.slice(MAILTO.length).split("?")[0] ?? "") : words;
}

/** null: none is named.
 *  @throws InvalidContact */
export function readContact(setting: string | undefined): Contact | null {
  const words = setting?.trim() ?? "";
  if (words === "") return null;
  const mailbox = mailboxOf(words);
  if (Mailbox.safeParse(mailbox).success)
    return { href: mailbox === words ? `${MAILTO}${words}` : words, text: mailbox };
  if (Page.safeParse(words).success) return { href: new URL(words).href, text: words };
  throw new InvalidContact(words);
}

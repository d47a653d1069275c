/** Where readers of this installation report an error. Set BLUE_BERET_CONTACT before building; null: nowhere is named. */
import { type Contact, readContact } from "@/lib/evidence/contact.ts";

/** @throws InvalidContact, which stops the build. */
export function reportContact(): Contact | null {
  return readContact(process.env["BLUE_BERET_CONTACT"]);
}

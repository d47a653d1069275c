/** Facts of a page for machines that read it. A data block: it is never run. */
import { jsonLdText } from "@/lib/evidence/json-ld.ts";
import type { JsonLd as JsonLdFacts } from "@/lib/evidence/json-ld-value.ts";

export function JsonLd({ facts }: { facts: JsonLdFacts }) {
  return <script type="application/ld+json">{jsonLdText(facts)}</script>;
}

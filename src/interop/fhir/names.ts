// The names of our FHIR resources. The host is reserved for examples and belongs to nobody: a name
// here is an identity, not an address.

import type { EditionPin } from "../../editions/types.js";
import { attempt } from "../../foundation/attempt.js";
import type { Form } from "../../questions/form.js";
import { fitText } from "./fit.js";

/** The start of every canonical URL, code system and extension of ours. */
const BASE = "https://csae-guidance.example/fhir";

/** The two questionnaires, each in two shapes. */
export type QuestionnaireName = Form["name"] | `${Form["name"]}-flat`;

/** The URL of a questionnaire of an edition, without its version. */
export function urlOf(name: QuestionnaireName, { id }: EditionPin): string {
  return `${BASE}/Questionnaire/${encoded(id)}-${name}`;
}

/**
 * The version of a questionnaire: the version of the edition, then the hash and the tool hash as
 * far as the pin has them.
 */
export function versionOf({ version, hash, toolHash }: EditionPin): string {
  if (hash === undefined) return encoded(version);
  return `${encoded(version)}+${hash}${toolHash === undefined ? "" : `.${toolHash}`}`;
}

/**
 * The canonical URL with its version. In a response it pins the edition under which the response
 * was filled in.
 */
export function canonicalOf(name: QuestionnaireName, pin: EditionPin): string {
  return `${urlOf(name, pin)}|${versionOf(pin)}`;
}

/**
 * The pin in a canonical URL of ours, with the parts that are there. Undefined for the URL of
 * another questionnaire.
 */
export function pinIn(
  name: QuestionnaireName,
  canonical: string,
): Readonly<Record<string, string>> | undefined {
  const [start, end] = [`${BASE}/Questionnaire/`, `-${name}`];
  const [url = "", ...versions] = canonical.split("|");
  if (!url.startsWith(start) || !url.endsWith(end) || versions.length > 1) return undefined;
  return attempt(undefined, () => {
    const id = decodeURIComponent(url.slice(start.length, -end.length));
    const [version = "", hashes, ...more] = (versions[0] ?? "").split("+");
    const [hash, toolHash, ...others] = hashes?.split(".") ?? [];
    if (more.length > 0 || others.length > 0) return undefined;
    return {
      id,
      ...(version !== "" && { version: decodeURIComponent(version) }),
      ...(hash !== undefined && { hash }),
      ...(toolHash !== undefined && { toolHash }),
    };
  });
}

/** The URL of a code system. */
export function systemOf(name: string): string {
  return `${BASE}/CodeSystem/${name}`;
}

/** The URL of the value set over a code system. */
export function valueSetOf(name: string): string {
  return `${BASE}/ValueSet/${name}`;
}

/** The name of a resource for software: one word, such as `ScreeningTool`. */
export function computableName(name: string): string {
  return name.split("-").map(capitalised).join("");
}

/** Words with a capital letter first. */
export function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** The extension for values that the items of a response cannot hold. */
export const AS_RECORDED = `${BASE}/StructureDefinition/as-recorded`;
/** The extension that says where in the guidance an item stands. */
export const SOURCE = `${BASE}/StructureDefinition/source`;

function encoded(text: string): string {
  return encodeURIComponent(fitText(text) ?? "");
}

// Questions about the items of the printed form that its page and its questions share.

import type { Edition, PoliceFormItem } from "../editions/types.js";

/**
 * Whether the emergency notice, which stands first, says all that an item says: it cites every
 * place of it. The printed “consider calling 999” would only weaken the notice.
 */
export function isSaidByTheNotice(
  { fields, citations }: PoliceFormItem,
  { emergency }: Pick<Edition, "emergency">,
): boolean {
  return (
    fields.length === 0 &&
    citations.every(({ section, line }) =>
      emergency.citations.some((cited) => cited.section === section && cited.line === line),
    )
  );
}

/** The fields that are not on the printed form, each with a label that says so. */
export function itemsOfOurs({ policeForm }: Pick<Edition, "policeForm">): PoliceFormItem[] {
  return policeForm.notOnTheForm.map((item) => ({
    ...item,
    label: `${item.label ?? item.text} (not on the printed form)`,
  }));
}

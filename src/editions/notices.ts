// Notices of an edition by their ids. An edition from an earlier release lacks those that came
// later, and what it lacks is not shown.

import type { Notice } from "./types.js";

/** A notice under the id by which it was asked for. */
export type NoticeOf<Id extends string> = Omit<Notice, "id"> & { readonly id: Id };

/** The notices that an edition has of those asked for, in the order of `ids`. */
export function noticesOf<Id extends string>(
  notices: Readonly<Partial<Record<Id, Notice>>>,
  ids: readonly Id[],
): NoticeOf<Id>[] {
  return ids.flatMap((id) => {
    const notice = Object.hasOwn(notices, id) ? notices[id] : undefined;
    return notice ? [{ ...notice, id }] : [];
  });
}

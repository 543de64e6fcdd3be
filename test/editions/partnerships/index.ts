// Invented partnerships, one for each family of published scheme. Nothing in them is copied: every
// row, word and number is made up, and no place of these names has such a partnership.

import { aldermere } from "./aldermere.js";
import { kestrelford } from "./kestrelford.js";
import { marrowby } from "./marrowby.js";
import { saltmarshVale } from "./saltmarsh-vale.js";
import { thornbeckAndHollin } from "./thornbeck-and-hollin.js";
import { whinfold } from "./whinfold.js";

/** The drafts, each with a name and what family of schemes it stands for. */
export const PARTNERSHIPS = [
  {
    name: "Saltmarsh Vale",
    family: "A weighted sum: what was seen lately counts for more, and bands give the level.",
    draft: saltmarshVale,
  },
  {
    name: "Thornbeck and Hollin",
    family: "One row gives its level, and facts about the child set a level to stay above.",
    draft: thornbeckAndHollin,
  },
  {
    name: "Kestrelford",
    family: "A flat checklist: a count, a cluster or a listed row gives the level.",
    draft: kestrelford,
  },
  {
    name: "Marrowby",
    family: "A gate, then domains that are banded to points of their own before they are added.",
    draft: marrowby,
  },
  {
    name: "Aldermere",
    family: "The higher of two scales that share rows, one of which counts a No as well.",
    draft: aldermere,
  },
  {
    name: "Whinfold",
    family: "A profile: a grade for each area of the child’s life, and none of the whole.",
    draft: whinfold,
  },
] as const;

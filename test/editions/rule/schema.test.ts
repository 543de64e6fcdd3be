// The schema of a rule, as the tables of records are made from it.

import { expect, test } from "vitest";
import { ruleSchema } from "../../../src/editions/rule/schema.js";
import { tablesOf } from "../../generated/tables.js";

test("every part of a rule has a name, so that parts can stand within each other", () => {
  expect([...tablesOf(ruleSchema).keys()].sort()).toEqual([
    "all-conditions",
    "any-condition",
    "any-of-rule",
    "citation",
    "condition",
    "count-rule",
    "count-step",
    "floor-rule",
    "gate-rule",
    "highest-rule",
    "highest-section-rule",
    "level-band",
    "observed-within",
    "point-band",
    "point-group",
    "points",
    "profile-area",
    "profile-rule",
    "rule",
    "rule-part",
    "sum-rule",
  ]);
});

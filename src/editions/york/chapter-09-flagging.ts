// Chapter 9, Flagging a Concern with the Local Area Team (LAT) (lines 332–345): the four printed steps and what the
// guidance leaves open.

import type { FlaggingRules, Statement } from "../types.js";

export const statements = [
  {
    id: "any-practitioner-may-flag",
    kind: "may",
    who: ["practitioner"],
    text:
      "Any practitioner can have a concern or incident flagged by the duty worker of the Local Area Team. York no " +
      "longer lists this team or menu option: ask the MASH, on 01904 551900 in office hours.",
    citations: [{ section: "9.1", line: 334 }],
    basis: "reading",
    note:
      "Printed is a choice on the telephone menu of that number. The second sentence is ours, from the page of " +
      "York’s safeguarding partnership. 7.9 and the screening tool print flagging at Emerging alone; 9.1 sets no " +
      "level.",
    knownIssues: ["I-24", "I-25", "I-38"],
  },
  {
    id: "caller-applies-the-test",
    kind: "threshold",
    who: ["caller"],
    text:
      "What is flagged must be a fact, a concern or an incident. The caller must feel that someone who later " +
      "enquires of the child or young person’s record may need to know it, if that person intends to work with " +
      "them.",
    citations: [{ section: "9.1", line: 336, endLine: 338 }],
    basis: "printed",
    knownIssues: ["I-25"],
  },
  {
    id: "flag-under-a-broad-category",
    kind: "duty",
    who: ["local-area-team"],
    text: "When a call comes in, the duty worker flags the concern under a category that is fairly broad.",
    citations: [{ section: "9.2", line: 342 }],
    basis: "printed",
  },
  {
    id: "caller-keeps-the-full-story",
    kind: "duty",
    who: ["caller"],
    text: "The caller is expected to keep the whole story in their own system.",
    citations: [{ section: "9.2", line: 342 }],
    basis: "printed",
  },
  {
    id: "team-keeps-no-details",
    kind: "prohibit",
    who: ["local-area-team"],
    text: "The Local Area Team does not keep the details of the concern.",
    citations: [{ section: "9.2", line: 342 }],
    basis: "printed",
    knownIssues: ["I-25"],
  },
  {
    id: "flags-checked-on-enquiry",
    kind: "duty",
    who: ["local-area-team"],
    text: "Whenever the duty worker receives an enquiry about a young person, they check whether there are flags.",
    citations: [{ section: "9.2", line: 343 }],
    basis: "printed",
  },
  {
    id: "professionals-put-in-touch",
    kind: "duty",
    who: ["local-area-team"],
    text: "If there are two flags or more, the Local Area Team puts the professionals in touch with one another.",
    citations: [{ section: "9.2", line: 344 }],
    basis: "printed",
    knownIssues: ["I-25"],
  },
  {
    id: "own-sharing-protocols",
    kind: "duty",
    who: ["professionals"],
    text: "The professionals then share information as their own information sharing protocols provide.",
    citations: [{ section: "9.2", line: 345 }],
    basis: "printed",
  },
] as const satisfies readonly Statement[];

export const flagging = {
  who: {
    id: "any-practitioner",
    text:
      "Any practitioner can have a concern or incident flagged by the duty worker of the Local Area Team. York no " +
      "longer lists this team or menu option: ask the MASH.",
    citations: [{ section: "9.1", line: 334 }],
    basis: "reading",
    note:
      "Printed is a choice on a telephone menu. The second sentence is ours, from the page of York’s safeguarding " +
      "partnership. 7.9 and the screening tool print flagging at Emerging alone; 9.1 sets no level.",
    knownIssues: ["I-24", "I-25", "I-38"],
  },
  test: {
    id: "what-the-caller-feels",
    text:
      "It must be a fact, a concern or an incident. You must feel that someone who later enquires of the child or " +
      "young person’s record may need to know it, if that person intends to work with them.",
    citations: [{ section: "9.1", line: 336, endLine: 338 }],
    basis: "printed",
    note: "The caller applies this test; nothing else decides it.",
    knownIssues: ["I-25"],
  },
  contact: "local-area-team",
  steps: [
    {
      id: "flag",
      by: "local-area-team",
      text:
        "On receiving a call, the duty worker flags the concern under a fairly broad category. Callers are " +
        "expected to keep the whole story in their own systems. The Local Area Team does not keep the details.",
      citations: [{ section: "9.2", line: 342 }],
      basis: "printed",
      knownIssues: ["I-25"],
    },
    {
      id: "check",
      by: "local-area-team",
      text: "The duty worker looks for flags whenever an enquiry about a young person comes in.",
      citations: [{ section: "9.2", line: 343 }],
      basis: "printed",
    },
    {
      id: "put-in-touch",
      by: "local-area-team",
      text: "If there are two flags or more, the Local Area Team puts the professionals in touch with one another.",
      citations: [{ section: "9.2", line: 344 }],
      basis: "printed",
      knownIssues: ["I-25"],
    },
    {
      id: "share",
      by: "professionals",
      text: "The professionals then share information as their own information sharing protocols provide.",
      citations: [{ section: "9.2", line: 345 }],
      basis: "printed",
    },
  ],
} as const satisfies Omit<FlaggingRules, "notSaid">;

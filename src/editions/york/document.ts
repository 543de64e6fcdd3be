// The printed document behind the York edition: its title, the names it gives its subject, and its parts by line. Lines
// are those of the text whose SHA-256 is given below. Pages are those of the printed list of contents.

import type { SourceDocument } from "../types.js";

export const document = {
  title: "Child Sexual Abuse and Exploitation Guidance",
  publisher:
    "City of York Safeguarding Children's Partnership (no publisher is printed: the name is taken from 1.16 and, " +
    "in a slightly different form, from the heading of the screening tool)",
  subjects: [
    {
      label: "Child Sexual Abuse and Exploitation",
      citations: [{ section: "Contents", line: 5 }],
      basis: "printed",
      knownIssues: ["I-01"],
    },
    {
      label: "CSA&E",
      citations: [
        { section: "Contents", line: 8, endLine: 9 },
        { section: "1.16", line: 94 },
        { section: "2", line: 109 },
        { section: "3", line: 125 },
      ],
      basis: "printed",
      knownIssues: ["I-01"],
    },
    {
      label: "CSE",
      citations: [
        { section: "Contents", line: 10 },
        { section: "4", line: 138 },
        { section: "7.9", line: 221 },
        { section: "8.3", line: 300 },
        { section: "10.13", line: 385 },
      ],
      basis: "printed",
      knownIssues: ["I-01"],
    },
    {
      label: "Child Criminal Exploitation",
      citations: [{ section: "7.1", line: 183 }],
      basis: "printed",
      knownIssues: ["I-01"],
    },
    {
      label: "CCE",
      citations: [
        { section: "7.2", line: 185 },
        { section: "7.5", line: 190 },
      ],
      basis: "printed",
      knownIssues: ["I-01"],
    },
    {
      label: "sexual abuse and criminal exploitation",
      citations: [{ section: "7.5", line: 188 }],
      basis: "printed",
      knownIssues: ["I-01"],
    },
    {
      label: "Child Sexual Abuse/Criminal Exploitation",
      citations: [{ section: "7.7", line: 202 }],
      basis: "printed",
      knownIssues: ["I-01"],
    },
    {
      label: "sexual abuse/exploitation",
      citations: [
        { section: "7.8", line: 208 },
        { section: "7.9", line: 220 },
      ],
      basis: "printed",
      knownIssues: ["I-01", "I-02"],
    },
    {
      label: "sexual exploitation",
      citations: [
        { section: "7.9", line: 221 },
        { section: "7.9", line: 222 },
        { section: "7.9", line: 224 },
      ],
      basis: "printed",
      knownIssues: ["I-01", "I-02"],
    },
    {
      label: "Child Criminal Exploitation (CE) (including Sexual Exploitation)",
      citations: [{ section: "Screening Tool", line: 227 }],
      basis: "printed",
      knownIssues: ["I-01"],
    },
    {
      label: "CE",
      citations: [
        { section: "Screening Tool", line: 249 },
        { section: "Screening Tool", line: 253 },
      ],
      basis: "printed",
      knownIssues: ["I-01"],
    },
    {
      label: "CE/CSE",
      citations: [{ section: "Screening Tool", line: 249 }],
      basis: "printed",
      knownIssues: ["I-01"],
    },
    {
      label: "Child Sexual Exploitation",
      citations: [{ section: "Appendix One", line: 423 }],
      basis: "printed",
      knownIssues: ["I-01"],
    },
  ],
  text: { lines: 488, sha256: "d3637397769b0e45f1fe4da44c6d20e4a3708c74af92f442d18b18678509b2fd" },
  inferredDate: {
    from: "2017-02",
    to: "2020",
    note:
      "No date is printed (I-42), so this one is inferred. The text cites a definition of 2017. It still names " +
      "Local Area Teams and the Children’s Front Door, and already the Partnership. Both ends are estimates.",
  },
  sections: [
    { id: "Contents", title: "Child Sexual Abuse and Exploitation Guidance", line: 5, endLine: 19 },
    { id: "1", title: "Introduction", line: 21, endLine: 107, page: 2 },
    { id: "2", title: "Understanding CSA&E", line: 109, endLine: 123, page: 6 },
    { id: "3", title: "Other Routes in CSA&E", line: 125, endLine: 136, page: 7 },
    { id: "4", title: "Trafficking and CSE", line: 138, endLine: 146, page: 7 },
    { id: "5", title: "Key Principles of Working Together", line: 148, endLine: 172, page: 8 },
    { id: "6", title: "Understanding worrying sexual behaviour", line: 174, endLine: 179, page: 9 },
    { id: "7", title: "Assessing Risk", line: 181, endLine: 292, page: 10 },
    {
      id: "Screening Tool",
      title:
        "The City of York Safeguarding Children Partnership Child Criminal Exploitation (CE) (including Sexual " +
        "Exploitation) Screening Tool",
      line: 227,
      endLine: 292,
    },
    { id: "8", title: "Information Sharing", line: 294, endLine: 330, page: 21 },
    { id: "9", title: "Flagging a Concern with the Local Area Team (LAT)", line: 332, endLine: 345, page: 23 },
    { id: "10", title: "Frequently Asked Question", line: 347, endLine: 387, page: 24 },
    { id: "11", title: "Useful Numbers, Websites, Resources", line: 389, endLine: 413, page: 25 },
    {
      id: "Appendix One",
      title: "APPENDIX ONE: NORTH YORKSHIRE POLICE INFORMATION SHARING FORM",
      line: 415,
      endLine: 463,
      page: 27,
    },
    { id: "Glossary", title: "Glossary of Terms", line: 465, endLine: 487, page: 30 },
  ],
  licence:
    "The text prints no statement about reuse. Names and labels are kept as printed, with attribution to the " +
    "Partnership. No endorsement by it is claimed.",
} as const satisfies SourceDocument;

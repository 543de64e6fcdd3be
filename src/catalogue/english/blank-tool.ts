// Sentences of the blank screening tool (chapter 7).

export const blankTool = {
  "blank-tool.title": "Screening tool",
  "blank-tool.title-short": "Screening tool: the rows on one sheet",
  "blank-tool.from": "From “{title}”.",
  "blank-tool.how-to":
    "Tick one box in each row that you can answer. A row left blank stays open: it is not a No. Yes may rest on some or all of the examples in a row. Underline those you mean.",
  "blank-tool.how-to-short":
    "Tick one box in each row that you can answer. A row left blank stays open: it is not a No. Rows have short names here. The whole tool has them as printed.",
  "blank-tool.reference": "Child’s reference",
  "blank-tool.age": "Date of birth or age",
  "blank-tool.date": "Date",
  "blank-tool.completed-by": "Completed by (name, role, organisation)",
  "blank-tool.learning-disability": "Learning disability or special needs (Yes, No or Not known)",
  "blank-tool.danger": "Anyone in danger now (Yes, No or Not known; if Yes, call before you go on)",
  "blank-tool.voice": "What the child says, in their words",
  "blank-tool.protective-factors": "Protective factors",
  "blank-tool.level": "Level",
  "blank-tool.row": "Row",
  "blank-tool.examples": "Examples of behaviour",
  "blank-tool.answer": "Answer",
  "blank-tool.choices": "☐\u00A0Yes ☐\u00A0No ☐\u00A0Not\u00A0known",
  "blank-tool.actions": "Listed in the guidance at this level, to talk over with your lead",
  "blank-tool.notes": "Notes",
  "blank-tool.judgement": "Judgement",
  "blank-tool.level-judged": "Your own judgement of the level of concern ({levels})",
  "blank-tool.judged-by": "Judged by (name, role, organisation)",
  "blank-tool.judged-on": "Date of the judgement",
  "blank-tool.reason": "Reason",
  "blank-tool.discussed-with": "Discussed with (name, role, organisation)",
  "blank-tool.discussed-on": "Date of the discussion",
  "blank-tool.review-on": "Review on",
} as const;

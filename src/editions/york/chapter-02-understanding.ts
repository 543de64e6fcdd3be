// Chapter 2, Understanding CSA&E (lines 109–123): what grooming is and where abuse takes place, as
// statements and as a route.

import type { Route, Statement } from "../types.js";

export const statements = [
  {
    id: "how-grooming-starts",
    kind: "fact",
    who: [],
    text:
      "Perpetrators often groom the children and young people whom they sexually abuse and exploit. It may start " +
      "with much interest and affection and with making the child feel special. They may offer drugs or alcohol, " +
      "or both, and somewhere to spend time away from safe parents or carers. They may buy presents too, for " +
      "example clothes or mobile phones, or give money. Grooming can take place inside or outside the family " +
      "network.",
    citations: [{ section: "2.2", line: 113 }],
    basis: "printed",
  },
  {
    id: "grooming-not-recognised",
    kind: "caution",
    who: [],
    text: "A child or young person who is being groomed for abuse will not recognise it.",
    citations: [{ section: "2.3", line: 115 }],
    basis: "printed",
    note:
      "This is put without exception here. Elsewhere children “do not always acknowledge” abuse (5.2) or “may not " +
      "recognise” it (7.9). Nothing may be concluded from what the child thinks or says of it.",
    knownIssues: ["I-41"],
  },
  {
    id: "perpetrator-may-turn-violent",
    kind: "fact",
    who: [],
    text:
      "Once the perpetrator has the trust and affection of the child or young person, the perpetrator may change. " +
      "The perpetrator may become threatening and violent towards them and may demand sexual acts, for the " +
      "perpetrator and for others, in return for all that was given for free before.",
    citations: [{ section: "2.4", line: 117 }],
    basis: "printed",
    knownIssues: ["I-40"],
  },
  {
    id: "methods-and-perpetrators",
    kind: "fact",
    who: [],
    text:
      "The methods by which perpetrators draw children and young people into sexual relationships can be " +
      "sophisticated. Most perpetrators are men, but women also sexually abuse.",
    citations: [{ section: "2.5", line: 119 }],
    basis: "printed",
  },
  {
    id: "where-abuse-takes-place",
    kind: "fact",
    who: [],
    text:
      "The great majority of sexual abuse takes place in the immediate or wider family. But perpetrators will " +
      "also target places where children and young people gather, such as parks, shopping centres, school " +
      "entrances and bus stations. Internet sites are another known method. Grooming may also take place in some " +
      "venues for adults, such as pubs and clubs.",
    citations: [{ section: "2.6", line: 121, endLine: 123 }],
    basis: "printed",
  },
] as const satisfies readonly Statement[];

export const routes = [
  {
    id: "grooming",
    name: "The Grooming Process",
    text:
      "A perpetrator wins the child’s trust and affection, for example with attention, gifts, drugs or alcohol. " +
      "Then the perpetrator may turn to threats and violence and may demand sexual acts in return.",
    citations: [
      { section: "2.1", line: 111 },
      { section: "2.2", line: 113 },
      { section: "2.4", line: 117 },
    ],
    basis: "printed",
    knownIssues: ["I-40"],
  },
] as const satisfies readonly Route[];

// Types and tables of the records of this folder. `npm run generate` writes them from the schemas: do
// not edit. A type says what a field holds; a table is the same as JSON Schema, for the reader.

import type { ByRow, ScreeningEdition, York } from "../editions/types.js";
import type { Table } from "../foundation/table.js";

/** Easy-read words by key, as far as there are any. An absent key is shown in English. */
export interface EasyReadWords<E extends ScreeningEdition = York> {
  /** A language tag (BCP 47). Pages carry it, so that they are read aloud correctly. */
  readonly language: string;
  /** Words around the rows, by the key of the explanation. */
  readonly explanations?:
    | {
        /**
         * Words to show in place of: Are you in danger now? Is someone else? Ring 999 now. The
         * emergency number must be in them, in digits.
         */
        readonly "danger-now"?: string | undefined;
        /**
         * Words to show in place of: If you cannot speak, ring 999 and listen. Cough or tap the
         * phone when they ask. On a mobile, press 55 when they tell you to. The emergency number
         * must be in them, in digits.
         */
        readonly "cannot-speak"?: string | undefined;
        /**
         * Words to show in place of: You can text 999 if your phone is set up for it. To set it
         * up, text the word register to 999. The emergency number must be in them, in digits.
         */
        readonly "text-999"?: string | undefined;
        /**
         * Words to show in place of: You can talk to Childline about anything. It is free. You can
         * ring at any time.
         */
        readonly childline?: string | undefined;
        /**
         * Words to show in place of: Some adults work with children and young people. They have a
         * list of things to look out for. It helps them to see when a young person may need help.
         */
        readonly "what-this-is"?: string | undefined;
        /**
         * Words to show in place of: This is the list in plain words. You can see why adults may
         * worry about someone.
         */
        readonly "why-you-can-see-it"?: string | undefined;
        /**
         * Words to show in place of: The list is the same for everyone. You are not being picked
         * out.
         */
        readonly "not-singled-out"?: string | undefined;
        /** Words to show in place of: There is a list because people care. */
        readonly "people-care"?: string | undefined;
        /**
         * Words to show in place of: Some people trick, scare or pay young people. They get them
         * to do sexual things or to break the law. Here we call that being used.
         */
        readonly "what-used-means"?: string | undefined;
        /**
         * Words to show in place of: If someone hurts you or uses you, it is not your fault. That
         * is so even if you said yes, or if they gave you something.
         */
        readonly "not-your-fault"?: string | undefined;
        /**
         * Words to show in place of: Some of the things on the list are things that young people
         * do. Someone may be making them do it.
         */
        readonly "may-be-made-to"?: string | undefined;
        /**
         * Words to show in place of: Nothing here is about you. Nobody has filled it in. You do
         * not have to fill in anything.
         */
        readonly "not-about-you"?: string | undefined;
        /** Words to show in place of: This is not a test. You cannot pass it or fail it. */
        readonly "not-a-test"?: string | undefined;
        /**
         * Words to show in place of: The list does not have everything on it. You can still talk
         * about things that are not on it.
         */
        readonly "not-everything"?: string | undefined;
        /**
         * Words to show in place of: A list cannot decide anything. People have to think and talk
         * about what to do.
         */
        readonly "people-decide"?: string | undefined;
        /**
         * Words to show in place of: If you feel like this, you are not in trouble. Tell an adult
         * you trust, or ring Childline. If you may hurt yourself now, ring 999. The emergency
         * number must be in them, in digits.
         */
        readonly "if-you-hurt"?: string | undefined;
        /**
         * Words to show in place of: It is always right to tell. You can still tell if you took it
         * back before.
         */
        readonly "right-to-tell"?: string | undefined;
        /**
         * Words to show in place of: You can talk to an adult you trust. It can be the adult who
         * showed you this. You can ask what any of it means.
         */
        readonly "talk-to-someone"?: string | undefined;
        /**
         * Words to show in place of: If you tell an adult that someone is not safe, the adult may
         * need to tell other people. That is to help keep people safe.
         */
        readonly "who-may-be-told"?: string | undefined;
        /**
         * Words to show in place of: You can also ring people who work to keep children safe. A
         * number may have changed. If one does not work, try the next one.
         */
        readonly "ring-someone"?: string | undefined;
        /**
         * Words to show in place of: This is a short page. It only says what the list is about.
         * You can ask to see the whole list.
         */
        readonly "short-page"?: string | undefined;
      }
    | undefined;
  /** Headings over the parts of the page, by the key of the part. */
  readonly headings?:
    | {
        /** A heading to show in place of “About this list”. */
        readonly "about-the-list"?: string | undefined;
        /** A heading to show in place of “The list”. */
        readonly "the-list"?: string | undefined;
        /** A heading to show in place of “Talking to someone”. */
        readonly talking?: string | undefined;
      }
    | undefined;
  /** By the id of a theme. */
  readonly themes?: { readonly [id: string]: string | undefined } | undefined;
  /** By the id of a row. */
  readonly rows?: ByRow<E, string> | undefined;
}

/** The table of {@link EasyReadWords}. */
export const easyReadWordsTable = (): Table => ({
  type: "object",
  properties: {
    language: {
      type: "string",
      pattern: "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$",
      messages: {
        "wrong-format": "Expected a language tag by BCP 47, such as cy or en-GB.",
      },
    },
    explanations: {
      type: "object",
      properties: {
        "danger-now": {
          type: "string",
          pattern: "\\S",
          check: "emergency-number",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        "cannot-speak": {
          type: "string",
          pattern: "\\S",
          check: "emergency-number",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        "text-999": {
          type: "string",
          pattern: "\\S",
          check: "emergency-number",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        childline: {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        "what-this-is": {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        "why-you-can-see-it": {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        "not-singled-out": {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        "people-care": {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        "what-used-means": {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        "not-your-fault": {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        "may-be-made-to": {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        "not-about-you": {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        "not-a-test": {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        "not-everything": {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        "people-decide": {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        "if-you-hurt": {
          type: "string",
          pattern: "\\S",
          check: "emergency-number",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        "right-to-tell": {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        "talk-to-someone": {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        "who-may-be-told": {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        "ring-someone": {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        "short-page": {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
      },
      additionalProperties: false,
    },
    headings: {
      type: "object",
      properties: {
        "about-the-list": {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        "the-list": {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
        talking: {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
      },
      additionalProperties: false,
    },
    themes: {
      type: "object",
      properties: {
        "*": {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
      },
      additionalProperties: false,
      byId: "themes",
    },
    rows: {
      type: "object",
      properties: {
        "*": {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, and not only spaces.",
          },
        },
      },
      additionalProperties: false,
      byId: "indicators",
    },
  },
  required: ["language"],
  additionalProperties: false,
  title: "Plain words",
});

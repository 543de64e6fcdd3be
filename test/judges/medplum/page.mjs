// The page that shows Medplum's form. It stores nothing and asks no server.

import { MantineProvider } from "@mantine/core";
import { MedplumClient } from "@medplum/core";
import { MedplumProvider, QuestionnaireForm } from "@medplum/react";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

const medplum = new MedplumClient({
  fetch: () => Promise.reject(new Error("this page asks no server")),
});
let root;

/** Shows a questionnaire, with a response filled in where one is given. */
globalThis.show = (questionnaire, questionnaireResponse) => {
  root?.unmount();
  root = createRoot(globalThis.document.querySelector("#form"));
  const form = createElement(QuestionnaireForm, {
    questionnaire,
    questionnaireResponse,
    onChange: (response) => (globalThis.changed = response),
    onSubmit: (response) => (globalThis.submitted = response),
  });
  root.render(
    createElement(MantineProvider, null, createElement(MedplumProvider, { medplum }, form)),
  );
};

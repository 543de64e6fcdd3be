// The two shapes of a questionnaire. In the nested one the signs and details of a row stand under
// the row. In the flat one they stand beside it, for software that loses what stands under a
// question. Both ask the same, in the same words.

import { attempt } from "../../foundation/attempt.js";
import { fieldsOf } from "../../foundation/as-far-as-shaped.js";
import { memo } from "../../foundation/memo.js";
import { deepFreeze } from "../../foundation/objects.js";
import type { Form } from "../../questions/form.js";
import type { Item } from "../../questions/item.js";
import type { QuestionnaireName } from "./names.js";
import { under } from "./places.js";

/** A form in one of its shapes, each with a name of its own. */
export interface ShapedForm extends Omit<Form, "name"> {
  readonly name: QuestionnaireName;
}

/** Where the signs and details of a row stand: `nested` under the row, `flat` beside it. */
export type QuestionnaireShape = "nested" | "flat";

/** How a questionnaire or a response to it is written. */
export interface QuestionnaireOptions {
  /**
   * `nested`, unless another is given: signs and details stand under the row. `flat`: they stand
   * beside it, and are asked for once it has an answer.
   */
  readonly shape?: QuestionnaireShape | undefined;
}

/** Whether a questionnaire of this name is in the flat shape. */
export function isFlat(name: QuestionnaireName): boolean {
  return name.endsWith("-flat");
}

/** A form in the shape asked for. What is no shape is `nested`. */
export function shaped(form: Form, options: QuestionnaireOptions | undefined): ShapedForm {
  const shape = attempt<unknown>("nested", () => fieldsOf(options)["shape"]);
  return shape === "flat" ? flatForm(form) : form;
}

const flatForm = /* @__PURE__ */ memo((form: Form): ShapedForm =>
  deepFreeze<ShapedForm>({ ...form, name: `${form.name}-flat`, items: beside(form.items) }),
);

/** Items with those that stand under a question put after it. Help is then text like any other. */
function beside(items: readonly Item[]): Item[] {
  return items.flatMap((item): Item[] => {
    if (item.type === "group") return [{ ...item, items: beside(item.items) }];
    const inner = beside(under(item)).map((one): Item =>
      one.type === "display" ? { ...one, help: undefined } : one,
    );
    return "items" in item ? [{ ...item, items: [] }, ...inner] : [item];
  });
}

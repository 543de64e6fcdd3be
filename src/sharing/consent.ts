// The consent that is never recorded. The others have schemas.

/**
 * Consent to sexual activity (10.4, 10.5). It has no schema and no value: nothing here records,
 * reads or decides it. Whether a child can give it is not a question for this library (I-17). The
 * type exists so that no other consent is mistaken for it, and it is not mistaken for another.
 */
export interface ConsentToSexualActivity {
  readonly kind: "to-sexual-activity";
  readonly status: never;
}

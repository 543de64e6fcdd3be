// Flags under any sequence of what callers and the team do, held against a list for each child.

import fc from "fast-check";
import { expect, test } from "vitest";
import { checkFlags, raiseFlag } from "csae-guidance";
import type { Flag } from "csae-guidance";
import { CHILDREN, flag as anyFlag } from "./arbitraries.js";
import { unparsed } from "../unparsed.js";

/** The flags of each child as the team's cards would hold them. */
type Model = Map<string, Flag[]>;
interface Real {
  flags: readonly Flag[];
}

abstract class Step implements fc.Command<Model, Real> {
  check(): boolean {
    return true;
  }
  abstract run(model: Model, real: Real): void;
  toString(): string {
    return `${this.constructor.name} ${JSON.stringify(this)}`;
  }
}

class Raise extends Step {
  constructor(readonly flag: Flag) {
    super();
  }
  run(model: Model, real: Real): void {
    const raised = raiseFlag(this.flag);
    if (!raised.ok) throw new Error(JSON.stringify(raised.issues));
    real.flags = [...real.flags, raised.value];
    model.set(this.flag.child, [...(model.get(this.flag.child) ?? []), this.flag]);
  }
}

/** Hands in details of the concern, which no flag holds (9.2). Nothing is raised. */
class RaiseWithDetails extends Step {
  constructor(readonly flag: Flag) {
    super();
  }
  run(): void {
    const refused = raiseFlag(unparsed({ ...this.flag, details: "what was seen" }));
    expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toEqual(["unknown-key"]);
  }
}

class SaveAndRead extends Step {
  run(_model: Model, real: Real): void {
    const read = (JSON.parse(JSON.stringify(real.flags)) as unknown[]).map((flag) =>
      raiseFlag(flag),
    );
    real.flags = read.flatMap((flag) => (flag.ok ? [flag.value] : []));
  }
}

class Enquire extends Step {
  constructor(
    readonly child: string,
    readonly on: string | undefined,
  ) {
    super();
  }
  run(model: Model, real: Real): void {
    const check = checkFlags(real.flags, { child: this.child, on: this.on });
    const { on } = this;
    const known = (model.get(this.child) ?? []).filter(
      ({ raisedOn }) => on === undefined || raisedOn <= on,
    );
    expect(Object.keys(check)[0]).toBe("emergency");
    expect(check.flags).toEqual(known.toSorted((a, b) => a.raisedOn.localeCompare(b.raisedOn)));
    expect(check.moreThanOne).toBe(known.length > 1);
    // Everybody who raised one is put in touch, and nobody else; with one flag there is nobody to be put in touch with.
    const callers = new Set(known.map(({ caller }) => JSON.stringify(caller)));
    expect(check.putInTouch.every((caller) => callers.has(JSON.stringify(caller)))).toBe(true);
    for (const { caller } of known.length > 1 ? known : []) {
      expect(check.putInTouch.some((listed) => words(listed) === words(caller))).toBe(true);
    }
    if (known.length <= 1) expect(check.putInTouch).toEqual([]);
    expect(check.cautions.some(({ id }) => id === "no-flag-found")).toBe(known.length === 0);
  }
}

const words = ({ name = "", role = "", organisation = "" }: Flag["caller"]): string =>
  [name, role, organisation].map((word) => word.trim()).join("|");

const steps = fc.commands<Model, Real>(
  [
    anyFlag.map((flag) => new Raise(flag)),
    anyFlag.map((flag) => new Raise(flag)),
    anyFlag.map((flag) => new RaiseWithDetails(flag)),
    fc.constant(new SaveAndRead()),
    fc
      .tuple(
        fc.constantFrom(...CHILDREN),
        fc.constantFrom(undefined, "2026-01-30", "2026-02-28", "2026-03-01", "2027-01-01"),
      )
      .map(([child, on]) => new Enquire(child, on)),
  ],
  { maxCommands: 30 },
);

test("whatever is done in whatever order, an enquiry finds what the cards of the child hold", () => {
  fc.assert(
    fc.property(steps, (commands) => {
      fc.modelRun(() => ({ model: new Map<string, Flag[]>(), real: { flags: [] } }), commands);
    }),
  );
});

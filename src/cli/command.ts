// What people write after `csae-guidance`, as data: one of four commands, or an answer at once,
// such as the help.

import { Command, CommanderError, Option } from "commander";
import { parseScreening, pinOf, york } from "../index.js";
import { DETAILS, FORMATS } from "../render/index.js";
import type { Detail, Format } from "../render/index.js";
import type { Check } from "./check.js";
import type { Diff } from "./diff.js";
import type { Outcome } from "./platform.js";
import type { Screen } from "./screen.js";
import { MOST_BYTES } from "./sentences.js";

/** What is to be done. */
export type Asked =
  | { readonly command: "check"; readonly asked: Check }
  | { readonly command: "diff"; readonly asked: Diff }
  | { readonly command: "screen"; readonly asked: Screen }
  | { readonly command: "new-edition" }
  /** The answer is known: the help, the version, or what is wrong with the words. */
  | { readonly command: "answer"; readonly answer: Outcome };

/** Reads the words. Never throws and never ends the process. */
export function askedBy(args: readonly string[], version: string): Asked {
  let asked: Asked | undefined;
  let [out, err] = ["", ""];
  const program = programFor(version, (given) => {
    asked = given;
  });
  for (const each of [program, ...program.commands])
    each.exitOverride().configureOutput({
      writeOut: (text) => (out += text),
      writeErr: (text) => (err += text),
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    });
  try {
    program.parse(args, { from: "user" });
  } catch (error) {
    const isFine = error instanceof CommanderError && error.exitCode === 0;
    return { command: "answer", answer: { code: isFine ? 0 : 2, out, err } };
  }
  return checked(asked) ?? { command: "answer", answer: { code: 2, out, err } };
}

function programFor(version: string, ask: (asked: Asked) => void): Command {
  const program = new Command("csae-guidance")
    .description("Checks, compares and starts editions of a screening tool, and screens records.")
    .version(version)
    .addHelpText(
      "after",
      "\nFiles are YAML or JSON in UTF-8, of at most " +
        `${MOST_BYTES / 1_000_000} MB. A dash is standard input.\n` +
        "Exit codes: 0 fine or the same; 1 issues or differences; 2 unreadable or wrong use.",
    );
  addCheck(program, ask);
  addDiff(program, ask);
  addScreen(program, ask);
  program
    .command("new-edition")
    .description("write a commented YAML file to start an edition from")
    .action(() => {
      ask({ command: "new-edition" });
    });
  return program;
}

function addCheck(program: Command, ask: (asked: Asked) => void): void {
  program
    .command("check")
    .description("list every problem of an edition, by line")
    .argument("<file>", "the file of the edition")
    .option("--on <date>", "contacts must have been checked in the year before this day")
    .option("--json", "write a list of code, path, line, column and message")
    .action((file: string, { on, json = false }: { on?: string; json?: boolean }) => {
      ask({ command: "check", asked: { file, on, json } });
    });
}

function addDiff(program: Command, ask: (asked: Asked) => void): void {
  program
    .command("diff")
    .description("list the differences between two editions, with what each touches")
    .argument("<earlier>", "the file of an edition, or york for the built-in one")
    .argument("<later>", "the same")
    .option("--json", "write a list of code, path, line, column and message")
    .action((earlier: string, later: string, { json = false }: { json?: boolean }) => {
      ask({ command: "diff", asked: { earlier, later, json } });
    });
}

function addScreen(program: Command, ask: (asked: Asked) => void): void {
  program
    .command("screen")
    .description("write what a screening record indicates")
    .argument("<record>", "the file of the record")
    .option("--edition <file>", "the file of the edition, or york for the built-in one", york.id)
    .addOption(new Option("--detail <detail>", "how much").choices(DETAILS).default("full"))
    .addOption(new Option("--format <format>", "as what").choices(FORMATS).default("text"))
    .addOption(new Option("--json", "write the outcome as JSON").conflicts(["detail", "format"]))
    .action((file: string, { json = false, ...how }: ScreenOptions) => {
      ask({ command: "screen", asked: { file, ...how, json } });
    });
}

interface ScreenOptions {
  readonly edition: string;
  readonly detail: Detail;
  readonly format: Format;
  readonly json?: boolean;
}

/** What was asked, or what is wrong with it that commander does not see. */
function checked(asked: Asked | undefined): Asked | undefined {
  if (asked?.command === "check" && asked.asked.on !== undefined && !isDate(asked.asked.on))
    return wrongUse("Give --on a calendar date, such as 2026-11-30.");
  if (asked?.command === "diff" && asked.asked.earlier === "-" && asked.asked.later === "-")
    return wrongUse(ONE_DASH);
  if (asked?.command === "screen" && asked.asked.file === "-" && asked.asked.edition === "-")
    return wrongUse(ONE_DASH);
  return asked;
}

const ONE_DASH = "Standard input holds one file. Name the other.";

function wrongUse(sentence: string): Asked {
  return { command: "answer", answer: { code: 2, out: "", err: `error: ${sentence}\n` } };
}

/** Whether a day is in the calendar, as the parser of records has it. */
function isDate(day: string): boolean {
  return parseScreening({ edition: pinOf(york), completedOn: day }).ok;
}

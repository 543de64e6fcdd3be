// LibreOffice, which converts files as a person would open and save them.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether LibreOffice is there. Where it is not, the reason is printed. */
export function isOfficeInstalled(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "pipe" });
    return true;
  } catch {
    console.warn("skipped: no soffice. Install libreoffice-calc-nogui of Debian.");
    return false;
  }
}

/** A format with the options of LibreOffice's filter, where those are not the defaults. */
export interface Format {
  readonly ending: "csv" | "xlsx" | "ods" | "pdf";
  readonly options?: string;
}

/** UTF-8, all cells as they are, separated by commas. */
export const CSV: Format = { ending: "csv", options: ':"Text - txt - csv (StarCalc)":44,34,76,1' };

/** A folder in which files are converted, with a profile of its own. */
export class Office {
  readonly #folder = mkdtempSync(join(tmpdir(), "csae-guidance-office-"));
  #steps = 0;

  /** Opens each file with all defaults, or with options, and saves it in a format. */
  convert(
    files: readonly Uint8Array[],
    from: Format["ending"],
    to: Format,
    openedWith?: string,
  ): Uint8Array[] {
    const step = join(this.#folder, String((this.#steps += 1)));
    mkdirSync(step);
    const names = files.map((file, place) => {
      const name = join(step, `${place}.${from}`);
      writeFileSync(name, file);
      return name;
    });
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${this.#folder}/profile`,
        "--headless",
        ...(openedWith === undefined ? [] : [`--infilter=${openedWith}`]),
        "--convert-to",
        `${to.ending}${(to.options ?? "").replaceAll('"', "")}`,
        "--outdir",
        join(step, "out"),
        ...names,
      ],
      { stdio: "pipe", timeout: 120_000 },
    );
    return files.map((_, place) => readFileSync(join(step, "out", `${place}.${to.ending}`)));
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

// A PostgreSQL server for the length of a test, with its files in a folder of its own. It listens on
// a socket in that folder and nowhere else.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Server {
  readonly url: string;
  readonly stop: () => void;
}

/** Where Debian puts each version. */
const VERSIONS = "/usr/lib/postgresql";

/** The server, or why there is none. */
export function startPostgres(): Server | string {
  const version = existsSync(VERSIONS)
    ? readdirSync(VERSIONS)
        .filter((name) => existsSync(join(VERSIONS, name, "bin/initdb")))
        .sort((one, other) => Number(other) - Number(one))[0]
    : undefined;
  if (version === undefined)
    return "PostgreSQL is not installed. Debian: apt-get install postgresql";
  // It refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  const run = (program: string, ...words: string[]): void => {
    const command = [join(VERSIONS, version, "bin", program), ...words];
    const [first = "", ...rest] = isRoot
      ? ["runuser", "-u", "postgres", "--", ...command]
      : command;
    execFileSync(first, rest, { stdio: "ignore", cwd: "/" });
  };
  const folder = mkdtempSync(join(tmpdir(), "csae-guidance-postgres-"));
  if (isRoot) execFileSync("chown", ["postgres", folder]);
  const data = join(folder, "data");
  run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
  const options = `-c listen_addresses='' -c fsync=off -k ${folder}`;
  run("pg_ctl", "-D", data, "-w", "-t", "300", "-l", join(folder, "log"), "-o", options, "start");
  return {
    url: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
    stop: () => {
      run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// Reading what went through no parser.

/** What can be read, or something else. Only what went through no parser throws when it is read. */
export function attempt<T>(otherwise: T, read: () => T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

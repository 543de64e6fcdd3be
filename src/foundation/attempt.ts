// Reads input that was not parsed, which can throw.

/**
 * What `read` returns, or `otherwise` if it throws. Only input that was not parsed throws when it
 * is read.
 */
export function attempt<T>(otherwise: T, read: () => T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

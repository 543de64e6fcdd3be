// Bytes of a file, as hosts hand them in.

import { attempt } from "../../foundation/attempt.js";

/** The bytes of a typed array, such as a buffer of Node, or of an `ArrayBuffer`. */
export function bytesOf(file: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(file))
    return new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  return isArrayBuffer(file) ? new Uint8Array(file) : undefined;
}

/** Whether a value is an `ArrayBuffer`, of this realm or another. Only such a one has a length. */
function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return attempt(false, () => Reflect.get(ArrayBuffer.prototype, "byteLength", value) >= 0);
}

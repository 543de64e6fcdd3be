// Schemas are made when they are first used. Otherwise an import would make all of them, and a
// program uses only a few.

import * as z from "zod";

/**
 * Makes a strict object schema, as `z.strictObject` does. Its fields are made when it is first
 * looked into.
 */
export function strictObject<Shape extends z.core.$ZodShape>(
  fields: () => Shape,
): z.ZodObject<Shape, z.core.$strict>;
export function strictObject(fields: () => z.core.$ZodShape): z.ZodObject {
  let made: z.core.$ZodShape | undefined;
  return new z.ZodObject({
    type: "object",
    catchall: z.never(),
    get shape() {
      return (made ??= fields());
    },
  });
}

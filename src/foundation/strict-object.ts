// Schemas made when they are first asked for: an import would pay for all of them, and a program
// reads by few.

import * as z from "zod";

/**
 * A strict object as `z.strictObject` makes it, whose fields are made when it is first looked into.
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

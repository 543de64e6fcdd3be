// Shapes of lists, objects and dictionaries.

import { isList, ownValue } from "../objects.js";
import { pointer } from "../result.js";
import { OTHER_SHAPE, unknownKeys, unknownKeysUnderAnother } from "../sentences.js";
import { unionShape } from "./choices.js";
import { NOTHING } from "./leaves.js";
import { problem, tellLength, wrongType } from "./problems.js";
import type { Lengths } from "./problems.js";
import { isFields, wordsIn } from "./shape.js";
import type { Messages, Shape } from "./shape.js";

/** A list whose first items have shapes of their own and must be there; it may have no others. */
export function listShape(
  first: readonly Shape[],
  item: Shape | undefined,
  lengths: Lengths,
  messages: Messages,
): Shape {
  const least = Math.max(lengths.least ?? 0, first.length);
  const most = item ? Number.POSITIVE_INFINITY : first.length;
  const at = (place: number): Shape => first[place] ?? item ?? NOTHING;
  const keepsPlace = at(0).fits({});
  return {
    item: first.length > 0 ? unionShape([...first, ...(item ? [item] : [])], {}) : item,
    fill:
      item?.fill &&
      ((value): void => {
        if (isList(value)) for (const each of value) item.fill?.(each);
      }),
    fits: (value) => {
      if (!isList(value) || value.length < least || value.length > most) return false;
      for (let place = 0; place < value.length; place += 1)
        if (!at(place).fits(value[place])) return false;
      return true;
    },
    shaped: (value) => {
      if (!isList(value)) return undefined;
      const items = value.map((each, place) => at(place).shaped(each));
      // Other fields point to an item by its place, so an item that can be empty keeps it.
      return keepsPlace
        ? items.map((each) => each ?? {})
        : items.filter((each) => each !== undefined);
    },
    tell: (value, path, problems) => {
      if (!isList(value)) {
        wrongType(value, path, problems, "array", messages);
        if (first.length === 0) tellLength(value, lengths, path, problems, messages);
        return;
      }
      if (!item) tellLength(value, { least, most }, path, problems, messages);
      if (!item && value.length < least) return;
      const tellAt = (place: number): void => {
        at(place).tell(value[place], `${path}/${place}`, problems);
      };
      if (item) for (let place = first.length; place < value.length; place += 1) tellAt(place);
      first.forEach((_, place) => {
        tellAt(place);
      });
      if (first.length === 0) tellLength(value, lengths, path, problems, messages);
    },
  };
}

/** A field of an object. */
export interface Field {
  readonly shape: Shape;
  readonly isNeeded: boolean;
  /** Whether it is an empty record where nothing is given. */
  readonly isFilled?: boolean;
}

/** An object with known fields and no others. Its keys may be ids of an edition. */
export function objectShape(
  fields: ReadonlyMap<string, Field>,
  messages: Messages,
  keysAreIds = false,
): Shape {
  const keys = [...fields.keys()];
  const places = new Map(keys.map((key, place) => [key, place]));
  const shapes = [...fields.values()].map(({ shape }) => shape);
  // Most answers are words, so these are looked up without asking the shape.
  const words = shapes.map((shape) => shape.words ?? wordsIn(shape)?.words);
  const needed = keys.filter((key) => fields.get(key)?.isNeeded);
  const kinds = [...fields].flatMap(([key, { shape }]) => (shape.isKind ? [{ key, shape }] : []));
  const filled = [...fields].filter(([, { shape, isFilled }]) => isFilled === true || shape.fill);
  return {
    fieldOf: (key) => fields.get(key)?.shape,
    needs: (key) => fields.get(key)?.isNeeded === true,
    fill:
      filled.length === 0
        ? undefined
        : (value): void => {
            if (!isFields(value)) return;
            for (const [key, { shape, isFilled }] of filled)
              if (value[key] !== undefined) shape.fill?.(value[key]);
              else if (isFilled === true) Object.assign(value, { [key]: {} });
          },
    fits: (value) => {
      if (!isFields(value)) return false;
      // Records mostly have their fields in the order of the schema: guess the place of the next.
      let place = 0;
      for (const key in value) {
        if (keys[place] !== key) {
          const known = places.get(key);
          if (known === undefined) return false;
          place = known;
        }
        const part = value[key];
        if (part !== undefined && !words[place]?.has(part) && !shapes[place]?.fits(part))
          return false;
        place += 1;
      }
      for (const key of needed) if (value[key] === undefined) return false;
      return true;
    },
    shaped: (value) => {
      if (!isFields(value)) return undefined;
      // A record that says that it is of another kind is none of this one.
      if (kinds.some(({ key, shape }) => value[key] !== undefined && !shape.fits(value[key])))
        return undefined;
      const parts = keys.flatMap((key): [string, unknown][] => {
        const part = Object.hasOwn(value, key)
          ? fields.get(key)?.shape.shaped(value[key])
          : undefined;
        return part === undefined ? [] : [[key, part]];
      });
      return Object.fromEntries(parts);
    },
    tell: (value, path, problems) => {
      if (!isFields(value)) {
        wrongType(value, path, problems, "object", messages);
        return;
      }
      for (const [key, { shape, isNeeded }] of fields) {
        const part = ownValue(value, key);
        if (part === undefined ? isNeeded : !shape.fits(part))
          shape.tell(part, path + pointer([key]), problems);
      }
      const unknown = Object.keys(value).filter((key) => !fields.has(key));
      if (unknown.length > 0)
        problem(
          problems,
          ["unknown-key", path, messages["unknown-key"] ?? unknownKeys(unknown, keys)],
          false,
          keysAreIds ? unknownKeysUnderAnother(unknown.length) : undefined,
        );
    },
  };
}

/**
 * An object with one value for each word, or with any keys of one shape.
 *
 * @param isPartial - Whether any of the words may be missing.
 */
export function dictionaryShape(key: Shape, item: Shape, isPartial: boolean): Shape {
  const { words } = key;
  const isLeftOut = (part: unknown): boolean => isPartial && part === undefined;
  return {
    fieldOf: (name) => (key.fits(name) ? item : undefined),
    fits: (value) =>
      isFields(value) &&
      Object.entries(value).every(
        ([name, part]) => key.fits(name) && (isLeftOut(part) || item.fits(part)),
      ) &&
      (!words || isPartial || Object.keys(value).length === words.size),
    shaped: (value) =>
      isFields(value)
        ? Object.fromEntries(
            Object.entries(value).flatMap(([name, part]) => {
              const shaped = key.fits(name) ? item.shaped(part) : undefined;
              return shaped === undefined ? [] : [[name, shaped]];
            }),
          )
        : undefined,
    tell: (value, path, problems) => {
      if (!isFields(value)) {
        wrongType(value, path, problems, "object");
        return;
      }
      for (const name of words ? [...words].map(String) : Object.keys(value))
        if (isLeftOut(value[name])) continue;
        else if (key.fits(name)) item.tell(value[name], path + pointer([name]), problems);
        else problem(problems, ["unknown-key", path, OTHER_SHAPE], true);
      const unknown = words ? Object.keys(value).filter((name) => !words.has(name)) : [];
      if (unknown.length > 0) problem(problems, ["unknown-key", path, unknownKeys(unknown, [])]);
    },
  };
}

// What a character is compared as: a letter of any alphabet as the plain capital that it looks
// like, a digit as its value.

/** Kinds of characters. Of two that stand between words, the greater says more. */
export const SMALL = 0;
export const CAPITAL = 1;
const OTHER_LETTER = 2;
export const DIGIT = 3;
export const SEPARATES = 4;
export const SPACES = 5;
/** It ends a line or a sentence, so that another begins. */
export const BREAKS = 6;

/** What each character of ASCII is. */
export const ASCII: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[a-z]/.test(sign)) return SMALL;
  if (/[A-Z]/.test(sign)) return CAPITAL;
  return /[0-9]/.test(sign) ? DIGIT : kindOfSeparator(sign);
});

function kindOfSeparator(sign: string): number {
  if (/[.!?:;"“”•(\n\r\u2028\u2029]/u.test(sign)) return BREAKS;
  return /\s/u.test(sign) ? SPACES : SEPARATES;
}

/** What a character that is none of ASCII is. */
export interface Sign {
  readonly kind: number;
  /** What it is compared as. Empty for what is no letter or digit. */
  readonly letters: string;
}

/** Capitals that look like a Latin one, or that no decomposition brings to one. */
const LOOK_ALIKE: ReadonlyMap<string, string> = /* @__PURE__ */ lookAlikes(
  // Latin letters with a stroke, a hook or a tail, and other forms of a letter.
  [
    "ØŁĐÐĦŦŊƁƊƗƵɃȺɌɎĸƇƊƑƓƘⱮƝƤƬƮƲƳȻɆǤȽⱢⱣȾɄꝊꝀꞨƟⱭꞬⱾⱿƐ",
    "OLDDHTNBDIZBARYKCDFGKMNPTTVYCEGLLPTUOKSOAGSZE",
  ],
  // Small capitals.
  ["ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢꞮɩ", "ABCDEFGHIJKLMNOPRSTUVWYZII"],
  // Cyrillic.
  ["АВЕЅІЈКМНОРСТУХҮҺԀԚԜѴӀГҐЬ", "ABESIJKMHOPCTYXYHDQWVIГГЬ"],
  // Greek.
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ", "ABEZHIKMNOPTYXC"],
  // Armenian, Coptic.
  ["ՕՍՏՀ", "OUSH"],
  ["ⲀⲂⲈⲎⲒⲔⲘⲚⲞⲢⲤⲦⲨⲬⲌ", "ABEHIKMNOPCTYXZ"],
  // Cherokee, Lisu.
  ["ᎪᏴᏟᎠᎬᏀᎻᎥᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᎽᏃ", "ABCDEGHIJKLMPRSTVWYZ"],
  ["ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ", "ABCDEFGHIJKLMNOPRSTUVWXYZ"],
);
const JOINED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["Æ", "AE"],
  ["Œ", "OE"],
  ["Þ", "TH"],
  ["ẞ", "SS"],
]);

function lookAlikes(...pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.flatMap(([from, to]) =>
      Array.from(from, (letter, place): [string, string] => [letter, to.charAt(place)]),
    ),
  );
}

/** Compared in upper case, because lower case writes a final sigma differently. */
export function signOf(character: string): Sign {
  if (!/^[\p{L}\p{N}]$/u.test(character)) return { kind: kindOfSeparator(character), letters: "" };
  const letters =
    LOOK_ALIKE.get(character) ??
    Array.from(
      character.toUpperCase(),
      (sign) => LOOK_ALIKE.get(sign) ?? JOINED.get(sign) ?? digitOf(sign) ?? sign,
    ).join("");
  if (/^\p{Nd}$/u.test(character)) return { kind: DIGIT, letters };
  return { kind: /^\p{Lu}$/u.test(character) ? CAPITAL : OTHER_LETTER, letters };
}

/** The value of a digit of any script. The ten digits start at a multiple of 16, or 6 on. */
function digitOf(sign: string): string | undefined {
  if (!/^\p{Nd}$/u.test(sign)) return undefined;
  const code = sign.codePointAt(0) ?? 0;
  const place = code % 16;
  return `${/^\p{Nd}$/u.test(String.fromCodePoint(code - place)) ? place : place - 6}`;
}

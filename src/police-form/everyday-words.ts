// Words that name nobody: what people write where they have nothing to write, titles, and everyday
// words that are names as well. Folded, as `written` gives them.

import { wordsOf, written } from "./written-words.js";

function among(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

// A function of its own: bundlers keep a constant that calls a method, even if nobody uses it.
function phrasesIn(text: string): ReadonlySet<string> {
  return new Set(text.split(","));
}

/** What people write into a box to say that there is nothing in it. */
const PLACEHOLDERS: ReadonlySet<string> = /* @__PURE__ */ phrasesIn(
  "UNKNOWN,NOT KNOWN,NAME UNKNOWN,NAME NOT KNOWN,UNKNOWN NAME,NOT YET KNOWN,NONE KNOWN," +
    "UNKNOWN MALE,UNKNOWN FEMALE,UNKNOWN MAN,UNKNOWN WOMAN,UNKNOWN PERSON,UNKNOWN CALLER," +
    "UNKNOWN SOURCE,NK,N K,UNK,UNKN,DONT KNOW,DON T KNOW,DO NOT KNOW,DK,D K,UK,UNSURE," +
    "NOT SURE,NA,N A,NOT APPLICABLE,NOT AVAILABLE,NONE,NIL,NULL,NOTHING,NOTHING KNOWN," +
    "NOTHING FURTHER,NO,YES,NO ONE,NOONE,NOBODY,SOMEONE,SOMEBODY,ANYONE,ANYBODY,EVERYONE," +
    "AS ABOVE,AS PER ABOVE,SEE ABOVE,ABOVE,SAME,SAME AS ABOVE,SAME ADDRESS,SAME PERSON," +
    "AS BEFORE,DITTO,SEE BELOW,AS BELOW,SEE NOTES,SEE RECORD,SELF,ME,MYSELF,I,OTHER,ANY," +
    "BLANK,EMPTY,LEFT BLANK,ANON,ANONYMOUS,ANONYMOUSLY,ANONYMOUS CALLER,ANONYMOUS SOURCE," +
    "WISHES TO REMAIN ANONYMOUS,WANTS TO REMAIN ANONYMOUS,WISHES TO BE ANONYMOUS," +
    "WANTS TO BE ANONYMOUS,DOES NOT WISH TO BE NAMED,DOES NOT WANT TO BE NAMED," +
    "PREFERS NOT TO SAY,PREFER NOT TO SAY,WOULD NOT SAY,WOULD NOT GIVE,DID NOT SAY," +
    "DID NOT GIVE,CONFIDENTIAL,PRIVATE,WITHHELD,REFUSED,DECLINED,REFUSED TO GIVE," +
    "DECLINED TO GIVE,REFUSED TO SAY,DECLINED TO SAY,NOT GIVEN,NOT STATED,NOT PROVIDED," +
    "NOT RECORDED,NOT ASKED,NOT DISCLOSED,NOT SAID,NOT HELD,NOT RELEVANT,NOT NEEDED," +
    "NOT REQUIRED,NOT SUPPLIED,NOT OBTAINED,NOT CONFIRMED,UNDISCLOSED,UNSPECIFIED,UNNAMED," +
    "NOT SPECIFIED,NO NAME,NO NAME GIVEN,NO NUMBER,NO PHONE,NO TELEPHONE,NO EMAIL,NO ADDRESS," +
    "NO DETAILS,NO FURTHER DETAILS,NO DETAILS GIVEN,NO DETAILS KNOWN,NO INFORMATION," +
    "NO FIXED ABODE,NO FIXED ADDRESS,NFA,TBC,TBA,TO BE CONFIRMED,TO BE ADVISED,TO FOLLOW," +
    "PENDING,MISSING,VARIOUS,XX,XXX,XXXX,ONLINE,INTERNET,THE INTERNET,SOCIAL MEDIA," +
    "999,101,111,112",
);

/** No placeholder is as long. */
const LONGEST = 80;

/**
 * Whether a text says that there is nothing to write: “unknown”, “n/a”, “as above”, “-”, one letter
 * or one digit over and over; or several of these with a sign between.
 */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST) return false;
  const said = wordsOf(written(text)).join(" ");
  return (
    /^[A-Z0-9]$/.test(said) ||
    saysNothing(text) ||
    text
      .replace(/\bn\/a\b/giu, "na")
      .split(PARTED)
      .every(saysNothing)
  );
}

const PARTED = /[,;:()/\n\r]|\s[-–—]\s/u;

function saysNothing(text: string): boolean {
  const said = wordsOf(written(text)).join(" ");
  if (said === "") return /^[\p{ASCII}\p{P}\p{Z}]*$/u.test(text);
  return /^(\d)(?: ?\1)*$/.test(said) || PLACEHOLDERS.has(said);
}

/** Titles before a name. */
export const TITLES: ReadonlySet<string> = /* @__PURE__ */ among(
  "MR MRS MS MISS MX MASTER DR DOCTOR PROF PROFESSOR REV REVEREND FR FATHER SISTER " +
    "BROTHER SIR DAME LADY LORD PC PCSO PS DC DS DI DCI SGT SERGEANT INSPECTOR CONSTABLE " +
    "CLLR COUNCILLOR NURSE AUNT AUNTIE AUNTY UNCLE NAN NANA GRAN GRANDMA GRANDAD MUM DAD",
);

/** Words after the name of a street or a building: “Rose Lane” is nobody’s name. */
export const PLACE_WORDS: ReadonlySet<string> = /* @__PURE__ */ among(
  "STREET ST ROAD RD AVENUE AVE LANE LN DRIVE DR CLOSE CL COURT CT GARDENS GDNS TERRACE CRESCENT " +
    "SQUARE PLACE WAY ROW YARD GATE WALK HILL GREEN PARK BRIDGE FARM HOUSE HALL LODGE COTTAGE " +
    "SCHOOL ACADEMY COLLEGE HOSPITAL SURGERY CHURCH HOTEL STATION",
);

/** Months that are names as well. Written beside a date they are months. */
export const MONTH_NAMES: ReadonlySet<string> = /* @__PURE__ */ among("APRIL MAY JUNE AUGUST");
/** Words before the name of a month. */
export const BEFORE_A_MONTH: ReadonlySet<string> = /* @__PURE__ */ among(
  "IN OF SINCE UNTIL TILL DURING EARLY LATE MID LAST NEXT THIS EVERY EACH AND TO FROM THROUGH",
);

/** Verbs after a name at the start of a sentence: “Will saw him”, which is not “Will he come”. */
export const TELLING: ReadonlySet<string> = /* @__PURE__ */ among(
  "SAW SEES SAID SAYS TOLD TELLS HEARD HEARS KNOWS KNEW RANG RINGS CALLED CALLS PHONED " +
    "REPORTED REPORTS GAVE GIVES THINKS THOUGHT BELIEVES BELIEVED NOTICED EXPLAINED SPOKE " +
    "ASKED WAS HAS",
);

/**
 * Everyday words, as descriptions and accounts have them. Many are names too: Will, May, Brown,
 * Young. Names that such texts seldom have as words, such as Rose and Grace, are not among them.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = /* @__PURE__ */ among(
  "THE AND FOR BUT NOT NOR YET ARE WAS WERE HAS HAD HAVE HIS HER HERS HIM SHE THEY THEM " +
    "THEIR YOU YOUR OUR WHO WHOM WHAT WHEN WHERE WHY HOW THIS THAT THESE THOSE WITH FROM " +
    "INTO ONTO OVER UNDER NEAR ABOUT AFTER BEFORE ALL ANY SOME ONE TWO TEN OUT OFF DOWN " +
    "THEN THAN WILL MAY CAN COULD WOULD SHOULD MIGHT MUST DID DOES DONE GOT GET SAW SEEN " +
    "SAID TOLD WENT CAME RAN MAN MEN WOMAN BOY BOYS GIRL GIRLS CHILD CHILDREN MALE FEMALE " +
    "ADULT PERSON PEOPLE FRIEND FRIENDS FAMILY PARENT PARENTS MOTHER PARTNER WORKER " +
    "WORKERS TEACHER OFFICER STAFF POLICE SCHOOL COLLEGE HOSPITAL SURGERY COUNCIL HOUSE " +
    "HOME FLAT HOTEL CLUB SHOP SHOPS PUB CAFE CAR VAN BUS TRAIN TAXI STATION STREET ROAD " +
    "LANE DRIVE CLOSE COURT PLACE SQUARE PARK PARKS TOWN CITY VILLAGE CENTRE MARKET BRIDGE " +
    "GATE FIELD FIELDS HILL WOOD WOODS FOREST RIVER LAKE BANK STONE ROCK BUSH TREE NORTH " +
    "SOUTH EAST WEST BLACK WHITE BROWN GREEN GREY GRAY RED BLUE PINK GOLD SILVER YOUNG OLD " +
    "LONG SHORT LITTLE SMALL BIG LARGE TALL SLIM STRONG SHARP SWIFT GOOD BEST BETTER FAIR " +
    "DARK LIGHT BRIGHT DAY NIGHT WEEK MONTH YEAR TIME SUNDAY MONDAY TUESDAY WEDNESDAY " +
    "THURSDAY FRIDAY SATURDAY JANUARY FEBRUARY MARCH APRIL JUNE JULY AUGUST SEPTEMBER " +
    "OCTOBER NOVEMBER DECEMBER PAGE BOOK READ CHURCH BELL BALL CASH PRICE MONEY GIFT HAIR " +
    "HEAD HAND FACE EYES BODY ARMS LEGS COLD SNOW RAIN BURN BURNS WALK WALL HALL WELL " +
    "WELLS DRIVER",
);

/** An address that is no more than this could be anybody's. */
export const TOWNS_AND_MORE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "YORK",
  "CITY OF YORK",
  "YORKSHIRE",
  "NORTH YORKSHIRE",
  "YORK NORTH YORKSHIRE",
  "ENGLAND",
  "UNITED KINGDOM",
]);

/** Words for a kind of body. An organisation of these alone could be any of its kind. */
export const KINDS_OF_BODY: ReadonlySet<string> = /* @__PURE__ */ among(
  "A AN THE OF AND FOR S LOCAL SCHOOL SCHOOLS PRIMARY SECONDARY HIGH COLLEGE UNIVERSITY " +
    "NURSERY POLICE COUNCIL HEALTH HOSPITAL SURGERY GP NHS CLINIC PHARMACY SOCIAL CARE " +
    "SERVICE SERVICES CHILDREN CHILDRENS CHILD YOUTH YOUNG PEOPLE JUSTICE OFFENDING TEAM " +
    "EDUCATION HOUSING ASSOCIATION CHARITY CLUB CHURCH HOTEL TAXI COMPANY SHOP AGENCY " +
    "PUBLIC",
);

// The package has no types of its own.

declare module "text-readability" {
  const readability: {
    /** The grade of an American school at which a text can be read; a reading age is about five more. */
    fleschKincaidGrade(text: string): number;
    /** From 0, hard, to 100, easy. */
    fleschReadingEase(text: string): number;
    /** How many words a text has. */
    lexiconCount(text: string): number;
    /** How many syllables a text has. */
    syllableCount(text: string): number;
  };
  export default readability;
}

// Prints at the end of `npm test` what only `npm run check` tests.

export function teardown(): void {
  console.log(
    "npm test is the quick run. npm run check adds browsers, types, coverage, what is generated, all runs of each " +
      "property and all slow cases.",
  );
}

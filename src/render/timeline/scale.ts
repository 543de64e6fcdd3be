// A linear scale for a drawing. It computes as d3-scale does, so that coordinates are the same to
// the last digit.

/** Two ends of a stretch, the lower one first. */
type Ends = readonly [number, number];

/**
 * Maps one stretch of numbers to another, in proportion. If both ends of the first are the same,
 * everything lies in the middle of the second.
 */
export function linearScale([low, high]: Ends, [start, end]: Ends): (value: number) => number {
  const length = high - low;
  return (value) => {
    const share = length === 0 ? 0.5 : (value - low) / length;
    return start * (1 - share) + end * share;
  };
}

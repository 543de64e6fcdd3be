// Numbers.

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The number at a place that a list has. A place that it lacks counts as nothing. */
export function numberAt(list: ArrayLike<number>, place: number): number {
  return list[place] ?? 0;
}

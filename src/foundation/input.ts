// The type of what a function checks at run time and the compiler checks before.

/**
 * What a function takes that checks it again at run time. The compiler asks for a `T` of everything
 * whose type it knows. Of a value of type `unknown`, such as parsed JSON, it asks nothing.
 */
export type Input<Given, T> = unknown extends Given ? Given : T;

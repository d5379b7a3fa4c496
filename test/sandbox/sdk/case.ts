/** One thing somebody does with the SDK: what it is, and the body of an async function that returns what came of it. */
export type Case = readonly [what: string, code: string];

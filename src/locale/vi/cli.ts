/** Sentences of: cli. */
export {};

/** Sentences of: scoring. */
export {};

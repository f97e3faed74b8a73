/** Sentences of: import. */
export {};

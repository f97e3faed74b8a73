/** Sentences of: excel. */
export {};

/** Sentences of: pane. */
export {};

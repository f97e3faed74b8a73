/** Sentences of: findings. */
export {};

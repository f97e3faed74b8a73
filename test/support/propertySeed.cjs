const { configureGlobal } = require("fast-check");

/**
 * One seed for every property, so that a failure means that a change broke something and comes again.
 * PROPERTY_SEED=7 npx jest test/plan looks elsewhere.
 */
configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 2023) });

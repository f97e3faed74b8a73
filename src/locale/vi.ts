/** Every sentence a person reads, by the part that says it. Vietnamese, administrative register, short. */
export * as viCommon from "./vi/common";

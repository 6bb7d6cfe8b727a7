/** A value that is filled field by field where it is made, and read-only for everyone after. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

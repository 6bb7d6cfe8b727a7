/** A time on the person's own wall clock, `YYYY-MM-DDTHH:MM`. It has no zone: travel and daylight saving move nothing. */
export type LocalTime = string;

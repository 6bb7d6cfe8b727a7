import type { Day } from '../../dates';

/** Whether something that closes for good is still open on a day; on its closing day it is closed. */
export function openOn(thing: { readonly closedOn?: Day | undefined }, day: Day): boolean {
  return thing.closedOn === undefined || day < thing.closedOn;
}

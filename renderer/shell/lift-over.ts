type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

/** What stays free between the focus and what was lifted over it. */
const GAP = 8;

/**
 * How far messages at the foot of the window have to be lifted so that they leave what has the focus in sight; 0 where they
 * do not cover its middle (of a whole screen that has it they hide only a little), or where there is no room between it and
 * the `ceiling`, above which are the tools that every screen shares.
 */
export function liftOver(focus: Box, messages: Box, ceiling: number): number {
  const middle = (focus.top + focus.bottom) / 2;
  const covers =
    middle > messages.top &&
    middle < messages.bottom &&
    focus.left < messages.right &&
    focus.right > messages.left;
  const lift = messages.bottom - focus.top + GAP;
  return covers && messages.top - lift >= ceiling ? lift : 0;
}

type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

/** What stays free between the focus and what was lifted over it. */
const GAP = 8;

/**
 * How far messages at the foot of the window have to be lifted so that they leave what has the focus in sight; 0 where they
 * do not cover it, or where there is no room above it.
 */
export function liftOver(focus: Box, messages: Box): number {
  const covers =
    messages.bottom > messages.top &&
    focus.top < messages.bottom &&
    focus.bottom > messages.top &&
    focus.left < messages.right &&
    focus.right > messages.left;
  const lift = messages.bottom - focus.top + GAP;
  return covers && messages.top - lift >= 0 ? lift : 0;
}

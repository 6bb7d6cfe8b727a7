import { describe, expect, it } from 'vitest';
import { liftOver } from '../../../renderer/shell/lift-over';

const messages = { top: 720, bottom: 784, left: 16, right: 356 };
const focus = { top: 740, bottom: 770, left: 200, right: 300 };

describe('messages at the foot of the window', () => {
  it('are lifted over what has the focus below them', () => {
    expect(liftOver(focus, messages, 100)).toBe(52);
  });

  it.each([
    ['beside them', { ...focus, left: 356, right: 400 }],
    ['above them', { ...focus, top: 700, bottom: 720 }],
    ['as high as the window', { ...focus, top: 0 }],
    ['a screen that they hide only the foot of', { ...focus, top: 120, bottom: 800 }],
  ])('stay where the focus is %s', (_, place) => {
    expect(liftOver(place, messages, 100)).toBe(0);
  });

  it('never rise above the ceiling', () => {
    const two = { ...messages, top: 600 };
    expect([liftOver(focus, two, 548), liftOver(focus, two, 549)]).toEqual([52, 0]);
  });

  it('stay where they are while there are none', () => {
    expect(liftOver(focus, { ...messages, top: 750, bottom: 750 }, 100)).toBe(0);
  });
});

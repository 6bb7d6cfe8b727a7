import type { ParsedInputOf } from '../../shared/ipc/contract';
import { downgradeStory, type DowngradeStory } from '../../shared/recovery/downgrade-story';
import type { Desk } from '../desk';
import { refuse } from '../failure';

/** What stood before a downgrade, what happened, and what was done since. Made when asked for, as it looks back at a past day. */
export function storyOfDowngrade(
  desk: Desk,
  input: ParsedInputOf<'query.downgrade'>,
): DowngradeStory {
  const story = downgradeStory({ ...desk.analysis(), ...input });
  if (!story) throw refuse('no-such-record', { path: 'on' });
  return story;
}

import type { Committed, ParsedInputOf } from '../../shared/ipc/contract';
import { contactNote } from '../../shared/recovery/contacts';
import { todayOf } from '../clock';
import { refuse } from '../failure';
import { openCaseOf } from './case';
import type { Context } from './context';
import { commitNew, recordFromDraft } from './context';

/** Notes a contact in an open case as an event of its account: what was asked, or what came back. */
export function addContact(context: Context, input: ParsedInputOf<'case.contact'>): Committed {
  const { accountId } = openCaseOf(context, input.caseId);
  const { kind, channel, text, answer, reference } = input;
  const today = todayOf(context.clock);
  const on = input.on ?? today;
  // The plan shows what was done up to today: a later one would be noted and not be seen.
  if (on > today) throw refuse('invalid', { issues: [{ path: 'on', code: 'in-the-future' }] });
  // Words that came from the lender are the event's outcome; what the person said to it is their note.
  const answered = kind === 'appeal-answered';
  const note = contactNote(channel, answered ? '' : text);
  const outcome = answered ? text : answer;
  const event = recordFromDraft(context, {
    type: 'event',
    accountId,
    on,
    kind,
    note,
    ...(outcome ? { outcome } : {}),
    ...(reference ? { reference } : {}),
  });
  return commitNew(context, 'add-contact', [event]);
}

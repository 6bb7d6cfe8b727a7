import type { Committed, ParsedInputOf } from '../../shared/ipc/contract';
import { contactNote } from '../../shared/recovery/contacts';
import { todayOf } from '../clock';
import { openCaseOf } from './case';
import type { Context } from './context';
import { commitNew, recordFromDraft } from './context';

/** Notes a contact in an open case as an event of its account: what was asked, or what came back. */
export function addContact(context: Context, input: ParsedInputOf<'case.contact'>): Committed {
  const { accountId } = openCaseOf(context, input.caseId);
  const { kind, channel, text, answer, reference } = input;
  // Words that came from the lender are the event's outcome; what the person said to it is their note.
  const answered = kind === 'appeal-answered';
  const note = contactNote(channel, answered ? '' : text);
  const outcome = answered ? text : answer;
  const event = recordFromDraft(context, {
    type: 'event',
    accountId,
    on: input.on ?? todayOf(context.clock),
    kind,
    note,
    ...(outcome ? { outcome } : {}),
    ...(reference ? { reference } : {}),
  });
  return commitNew(context, 'add-contact', [event]);
}

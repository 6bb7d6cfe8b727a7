import { describe, expect, it } from 'vitest';
import { contactNote, contactsOf, settledBy } from '../../../shared/recovery/contacts';
import { creditEvent, nthId, recoveryCase } from '../../fixtures/records';

const accountId = nthId(9201);
const asked = (on: string, outcome?: string) =>
  creditEvent({ accountId, on, kind: 'support-contacted', ...(outcome ? { outcome } : {}) });
const span = { from: '2026-11-01', until: '2026-11-30', open: true };

describe('the contacts of a case', () => {
  it('are what was asked, appealed and answered, and nothing else', () => {
    const events = [
      asked('2026-11-02'),
      creditEvent({ accountId, on: '2026-11-03', kind: 'security-check' }),
      creditEvent({ accountId, on: '2026-11-04', kind: 'appeal-submitted' }),
      creditEvent({ accountId, on: '2026-11-05', kind: 'appeal-answered' }),
    ];
    expect(contactsOf(events, span).map(({ event }) => event.on)).toEqual([
      '2026-11-02',
      '2026-11-04',
      '2026-11-05',
    ]);
  });

  it.each([
    ['2026-10-31', 0],
    ['2026-11-01', 1],
    ['2026-11-30', 1],
    ['2026-12-01', 0],
  ])('reach from the first day to the last: %s', (on, count) => {
    expect(contactsOf([asked(on)], span)).toHaveLength(count);
  });

  it('are followed up seven days after, while there is no answer', () => {
    expect(contactsOf([asked('2026-11-02')], span)[0]?.followUpOn).toBe('2026-11-09');
  });

  it.each([
    ['an answer of its own', [asked('2026-11-02', 'wait a month')], true],
    [
      'an answer that came later',
      [
        asked('2026-11-02'),
        creditEvent({ accountId, on: '2026-11-04', kind: 'appeal-answered', outcome: 'no' }),
      ],
      true,
    ],
    [
      'an answer that came before it',
      [
        creditEvent({ accountId, on: '2026-11-01', kind: 'appeal-answered', outcome: 'no' }),
        asked('2026-11-02'),
      ],
      false,
    ],
  ])('with %s are settled or not', (_what, events, settled) => {
    const contact = contactsOf(events, span).find(({ event }) => event.on === '2026-11-02');
    expect(contact?.followUpOn === undefined).toBe(settled);
  });

  it('are settled by an answer of the same lender, however it was typed', () => {
    const loose = (kind: 'support-contacted' | 'appeal-answered', on: string, lender: string) =>
      creditEvent({ kind, on, lender });
    const events = [
      loose('support-contacted', '2026-11-02', 'jd'),
      loose('appeal-answered', '2026-11-04', ' ＪＤ'),
    ];
    expect(contactsOf(events, span)[0]?.followUpOn).toBeUndefined();
  });

  it('are no longer followed up once the case is closed', () => {
    const [contact] = contactsOf([asked('2026-11-02')], { ...span, open: false });
    expect(contact?.followUpOn).toBeUndefined();
    const closed = recoveryCase({ accountId, openedOn: '2026-11-01', closedOn: '2026-11-02' });
    expect(settledBy([closed], asked('2026-11-02'))).toBe(true);
    expect(settledBy([closed], asked('2026-11-03'))).toBe(false);
  });
});

it.each([
  ['help centre', 'why?', 'help centre · why?'],
  [' phone ', '', 'phone'],
  ['', 'why?', 'why?'],
])('the note of a contact keeps the channel %j before the words %j', (channel, text, note) => {
  expect(contactNote(channel, text)).toBe(note);
});

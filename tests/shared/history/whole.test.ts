import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookOf } from '../../../shared/history/book-of';
import { inOrder } from '../../../shared/history/order';
import { everyEvent, everyLoan, everyPrompt } from '../../../shared/history/whole';
import { defaultSettings } from '../../../shared/records/settings';
import { anyLedger } from '../../fixtures/arbitrary-records';

const settings = defaultSettings('2026-01-01T00:00:00.000Z');

describe('the records of a whole book', () => {
  it('stand in one order, those of every account and those of none', () => {
    fc.assert(
      fc.property(anyLedger, (records) => {
        const book = bookOf(records, settings);
        const { accounts, events, prompts } = book;
        expect(everyLoan(book)).toEqual(inOrder(accounts.flatMap(({ loans }) => loans)));
        expect(everyEvent(book)).toEqual(
          inOrder([...events, ...accounts.flatMap((history) => history.events)]),
        );
        expect(everyPrompt(book)).toEqual(
          inOrder([...prompts, ...accounts.flatMap((history) => history.prompts)]),
        );
      }),
      { numRuns: 60 },
    );
  });
});

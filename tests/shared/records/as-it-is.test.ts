import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecord, type AnyRecord } from '../../../shared/records';
import { isRecordAsItIs } from '../../../shared/records/as-it-is';
import { defaultSettings } from '../../../shared/records/settings';
import { anyLedger } from '../../fixtures/arbitrary-records';
import { account, check, loan } from '../../fixtures/records';

const own = account();
const drawn = { accountId: own.id, borrowedOn: '2026-01-01' };
const seen = check({ accountId: own.id, on: '2026-01-01', symptoms: ['limit-frozen'] });

/** What comes back from a file: nothing in it is undefined. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a record as it is', () => {
  it('stands where the schemas made it', () => {
    fc.assert(
      fc.property(anyLedger, (records) => {
        const others = records.filter((record) => !isRecordAsItIs(stored(record)));
        expect(others.filter(({ type }) => type !== 'settings')).toEqual([]);
      }),
    );
  });

  it('is what the schemas answer, whatever was changed in it', () => {
    fc.assert(
      fc.property(anyLedger, anyChange, (records, change) => {
        for (const record of records) {
          const value = stored(changed(record, change));
          if (isRecordAsItIs(value)) expect(stored(anyRecord.parse(value))).toEqual(value);
        }
      }),
    );
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', [seen]],
    ['no type', { ...seen, type: undefined }],
    ['a type of later', { ...seen, type: 'later' }],
    ['a type that every object has', { ...seen, type: 'toString' }],
    ['a member too many', { ...seen, colour: 'red' }],
    ['a member too few', stored({ ...seen, accountId: undefined })],
    ['what a default would fill in', stored({ ...seen, symptoms: undefined })],
    ['what would be trimmed', { ...own, name: ' 借呗 ' }],
    ['an id that is none', { ...seen, id: 'one' }],
    ['a day that never was', { ...seen, on: '2026-02-30' }],
    ['half a fen', { ...seen, used: 0.5 }],
    ['less than nothing', { ...seen, used: -1 }],
    ['a word that is not in the list', { ...seen, symptoms: ['tired'] }],
    ['a word twice', { ...seen, symptoms: ['limit-frozen', 'limit-frozen'] }],
    ['terms that lack something', { ...loan(drawn), method: 'equal-instalment' }],
  ])('does not stand with %s', (_what, value) => {
    expect(isRecordAsItIs(value)).toBe(false);
  });

  it('is left to the schemas where it holds what this does not know', () => {
    expect(isRecordAsItIs(defaultSettings('2026-01-01T00:00:00.000Z'))).toBe(false);
  });
});

type Change = { readonly member: number; readonly value: unknown };

const anyChange: fc.Arbitrary<Change> = fc.record({
  member: fc.nat({ max: 30 }),
  value: fc.oneof(
    fc.constantFrom(undefined, null, '', ' ', '2026-13-01', '2026-01-01', -1, 0.5, 1e16, true),
    fc.jsonValue({ maxDepth: 1 }),
  ),
});

/** The record with one of its members, or one that it did not have, of another value. */
function changed(record: AnyRecord, { member, value }: Change): unknown {
  return { ...record, [Object.keys(record)[member] ?? 'note']: value };
}

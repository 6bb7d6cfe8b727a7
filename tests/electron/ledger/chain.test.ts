import { expect, it } from 'vitest';
import type { ChangeBytes } from '../../../electron/ledger/chain';
import { chainStart, macOf } from '../../../electron/ledger/chain';

const bytes = (text: string) => Buffer.from(text, 'utf8');
const key = Buffer.alloc(32, 7);
const added = { id: bytes('a'), before: null, after: bytes('{}') };
const removed = { id: bytes('b'), before: bytes('{"x":1}'), after: null };

const macWith = (...changes: ChangeBytes[]) =>
  macOf(key, chainStart, {
    ...{ seq: 1, at: 1_767_225_600_000, kind: 1, target: null },
    ...{ device: bytes('here'), label: bytes('记一笔'), changes },
  }).toString('hex');

it('is what it was when a ledger was written', () => {
  expect(macWith(added, removed)).toBe(
    '453b49c625c03f191d39a7854bcf3ea369edafa0d163e629302b10c9080bd2a3',
  );
});

it('is another one where bytes move from a part to the next', () => {
  const macs = [
    macWith(added, removed),
    macWith({ ...added, id: bytes('a{'), after: bytes('}') }, removed),
    macWith({ ...added, before: Buffer.alloc(0) }, removed),
    macWith(removed, added),
    macWith(added),
  ];
  expect(new Set(macs).size).toBe(macs.length);
});

/** What a page that was taken over might send: values of every kind, near to what a call takes and far from it. */
import fc from 'fast-check';
import type { z } from 'zod';
import type { SenderFrame } from '../../electron/shell/origin';
import type { CallName } from '../../shared/ipc/channels';
import { contract } from '../../shared/ipc/contract';

/** Keys that reach into an object's prototype where someone merges carelessly. */
const prototypeKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

const anything = fc.anything({
  ...{ maxDepth: 2, withBigInt: true, withDate: true, withMap: true, withSet: true },
  ...{ withSparseArray: true, withTypedArray: true, withNullPrototype: true },
  key: fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom(...prototypeKeys)),
});

const oversized = fc
  .tuple(
    fc.constantFrom('x', '9', '-', '\u0000', '😀', ' '),
    fc.integer({ min: 1_000, max: 300_000 }),
  )
  .map(([unit, times]) => unit.repeat(times));

const numbers = fc.constantFrom(0, -0, -1, 1, 1.5, Number.NaN, Infinity, -Infinity, 2 ** 53, 1e308);

const texts = fc.constantFrom(
  ...['', ' ', '2026-02-30', '2026-02-28', '2026-11-21T09:00', '9999-99-99', '../../etc/passwd'],
  ...[
    'account',
    'check',
    'settings',
    'keychain',
    'passphrase',
    'none',
    'dark',
    'zh-CN',
    '__proto__',
  ],
  ...["'; DROP TABLE record; --", '{{n}}', '<img src=x onerror=alert(1)>', '\ud800', '=1+1'],
);

/** An object with the fields that the call takes, each with a value that may or may not be one for it. */
function nearly(name: CallName, ids: readonly string[]): fc.Arbitrary<unknown> {
  const shape = (contract[name].input as unknown as { shape?: Record<string, z.ZodType> }).shape;
  const id = fc.constantFrom(...ids, '01900000-0000-7000-8000-000000000000');
  const draft = fc.record({ type: texts, accountId: id, on: texts, amount: numbers });
  const value = fc.oneof(
    { arbitrary: id, weight: 3 },
    { arbitrary: texts, weight: 3 },
    { arbitrary: numbers, weight: 2 },
    { arbitrary: fc.integer({ min: 0, max: 400 }), weight: 2 },
    { arbitrary: fc.boolean(), weight: 1 },
    { arbitrary: fc.array(fc.oneof(id, draft), { maxLength: 3 }), weight: 2 },
    { arbitrary: draft, weight: 1 },
    { arbitrary: anything, weight: 2 },
    { arbitrary: oversized, weight: 1 },
  );
  const keys = Object.keys(shape ?? {});
  const fields = fc
    .tuple(...keys.map((key) => fc.option(value.map((given) => [key, given]))))
    .map((entries) => entries.filter((entry) => entry !== null));
  const more = fc.array(fc.tuple(fc.constantFrom(...prototypeKeys, 'id', 'source'), anything), {
    maxLength: 2,
  });
  return fc.tuple(fields, more).map(([given, extra]) => {
    const object = {};
    // Defined, not assigned: `__proto__` must become a field of its own.
    for (const [key, held] of [...given, ...extra])
      Object.defineProperty(object, String(key), {
        ...{ value: held, enumerable: true, configurable: true, writable: true },
      });
    return object;
  });
}

export function hostileInput(name: CallName, ids: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { arbitrary: nearly(name, ids), weight: 6 },
    { arbitrary: anything, weight: 3 },
    { arbitrary: oversized, weight: 1 },
  );
}

/** Frames that are not the top frame of our page. */
export const hostileFrame: fc.Arbitrary<SenderFrame | null> = fc.oneof(
  fc.constant(null),
  fc.constant({ url: 'app://credit-health/index.html', parent: {} }),
  fc
    .constantFrom(
      ...['app://credit-health.evil/', 'app://credit-health@evil/', 'app:credit-health/', ''],
      ...['https://credit-health/', 'file:///index.html', 'about:blank', 'data:text/html,x'],
      ...['app://evil/credit-health/', 'App://credit-health/', ' app://credit-health/'],
    )
    .map((url) => ({ url, parent: null })),
  fc.webUrl().map((url) => ({ url, parent: null })),
);

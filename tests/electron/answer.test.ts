import { describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../electron/answer';
import { answer } from '../../electron/answer';
import { refuse } from '../../electron/failure';

const idle = () => {
  throw new Error('not called in this test');
};
const handlersWith = (some: Partial<Handlers>): Handlers =>
  new Proxy(some, { get: (target, name) => target[name as never] ?? idle }) as Handlers;

const ask = (handlers: Partial<Handlers>, input: unknown, report = vi.fn()) =>
  answer(handlersWith(handlers), 'record.remove', { input, report });

const id = '01900000-0000-7000-8000-000000000001';

describe('a call from the window', () => {
  it('is answered with what the handler gives', async () => {
    const value = { seq: 1, ids: [id] };
    expect(await ask({ 'record.remove': () => value }, { id })).toEqual({ ok: true, value });
  });

  it.each([
    ['nothing at all', undefined],
    ['a text', 'id'],
    ['a list', [id]],
    ['another kind of id', { id: 5 }],
    ['an id that is none', { id: '../../etc/passwd' }],
    ['a prototype in disguise', JSON.parse('{"__proto__": {"id": "x"}}')],
  ])('never reaches the handler with %s', async (_what, input) => {
    const handler = vi.fn();
    expect(await ask({ 'record.remove': handler }, input)).toMatchObject({
      ok: false,
      error: { code: 'bad-input' },
    });
    expect(handler).not.toHaveBeenCalled();
  });

  it('gets a refusal as it was made', async () => {
    const refused = () => {
      throw refuse('no-such-record', { path: 'id' });
    };
    expect(await ask({ 'record.remove': refused }, { id })).toEqual({
      ok: false,
      error: { code: 'no-such-record', path: 'id' },
    });
  });

  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['ENOSPC', 'disk-full'],
    ['SQLITE_READONLY', 'disk-read-only'],
    ['EACCES', 'disk-read-only'],
    ['SQLITE_IOERR_WRITE', 'disk-error'],
    ['SQLITE_BUSY', 'ledger-busy'],
    ['EWHATEVER', 'internal'],
  ])('gets a name and no stack when the handler fails with %s', async (code, named) => {
    const failing = () => {
      throw Object.assign(new Error('secret 12345'), { code });
    };
    expect(await ask({ 'record.remove': failing }, { id })).toEqual({
      ok: false,
      error: { code: named },
    });
  });

  it('gets nothing that the contract does not promise', async () => {
    const wrong = () => ({ seq: 'one' }) as never;
    expect(await ask({ 'record.remove': wrong }, { id })).toEqual({
      ok: false,
      error: { code: 'internal' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { fieldIssuesOf } from '../../../../renderer/screens/log/refusal';

describe('a refusal from main', () => {
  it.each([
    ['dueOn', 'dueOn'],
    ['drafts.0.dueOn', 'dueOn'],
    ['draft.instalments.2.dueOn', 'instalments.2.dueOn'],
  ])('at %s belongs to the field %s', (path, field) => {
    const failure = { code: 'invalid', issues: [{ path, code: 'not-a-day' }] };
    expect(fieldIssuesOf(failure)).toEqual([{ path: field, code: 'not-a-day' }]);
  });

  it('with a path of its own belongs to that field', () => {
    expect(fieldIssuesOf({ code: 'name-differs', path: 'name' })).toEqual([
      { path: 'name', code: 'name-differs' },
    ]);
  });

  it('about no field is about none', () => {
    expect(fieldIssuesOf({ code: 'disk-full' })).toEqual([]);
  });
});

import type { z } from 'zod';
import type { FieldIssue, Result } from '../result';
import { fail, ok } from '../result';
import type { AnyRecord } from './index';
import { anyRecord } from './index';

/**
 * A record from anything, or `{code: 'invalid', issues}` with a path and a code for each field: `required`, `too-small`,
 * `too-big`, `not-allowed`, `wrong-kind`, `wrong-format`, or what a schema's own refinement says (`not-a-day`,
 * `above-amount`, …). The window has words for each.
 */
export function parseRecord(value: unknown): Result<AnyRecord> {
  const parsed = anyRecord.safeParse(value, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  return fail({ code: 'invalid', issues: fieldIssues(parsed.error) });
}

/** Zod's issues as field paths with the codes above; parse with `reportInput` so that a missing field can be told. */
export function fieldIssues(error: z.ZodError): FieldIssue[] {
  return error.issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    code: codeOf(issue),
  }));
}

function codeOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'custom':
      return issue.message;
    case 'too_small':
      return issue.origin === 'string' && Number(issue.minimum) === 1 ? 'required' : 'too-small';
    case 'too_big':
      return 'too-big';
    case 'invalid_value':
    case 'invalid_union':
      return 'not-allowed';
    case 'invalid_format':
      return 'wrong-format';
    case 'invalid_type':
      return issue.input === undefined ? 'required' : 'wrong-kind';
    default:
      return 'wrong-kind';
  }
}

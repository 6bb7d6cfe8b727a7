import type { Failure, FieldIssue } from '../../../shared/result';
import type { Question } from './questions';

/** The fields a refusal from main names, by the form's own names: `drafts.0.dueOn` and `draft.dueOn` are `dueOn`. */
export function fieldIssuesOf(failure: Failure): readonly FieldIssue[] {
  const issues =
    failure.issues ??
    (failure.path === undefined ? [] : [{ path: failure.path, code: failure.code }]);
  return issues.map(({ path, code }) => ({
    path: path.replace(/^(?:drafts\.\d+|draft)\./u, ''),
    code,
  }));
}

/** Whether two lists ask the same things about the same figures. */
export const sameQuestions = (a: readonly Question[], b: readonly Question[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

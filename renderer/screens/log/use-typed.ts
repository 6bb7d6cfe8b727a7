import { useState } from 'react';
import type { FieldIssue } from '../../../shared/result';
import { fieldOf } from './drafts/form-model';

export type TypedForm<V> = {
  readonly values: V;
  /** The texts as they were when a field was last left: what is asked about does not jump while one types. */
  readonly settled: V;
  readonly settle: () => void;
  readonly change: (fields: Partial<V>) => void;
  readonly errors: ReadonlyMap<string, string>;
  readonly refuse: (issues: readonly FieldIssue[]) => void;
  /** Counts refusals, so that the focus can go to the first refused field each time. */
  readonly refusals: number;
};

/** The texts of a form and what was refused of them; typing in a field takes back what was said about it. */
export function useTyped<V extends object>(start: () => V): TypedForm<V> {
  const [values, setValues] = useState(start);
  const [settled, setSettled] = useState(values);
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [refusals, setRefusals] = useState(0);
  return {
    values,
    settled,
    settle: () => {
      setSettled(values);
    },
    change: (fields) => {
      setValues((before) => ({ ...before, ...fields }));
      setIssues((before) => before.filter(({ path }) => !(fieldOf(path) in fields)));
    },
    errors: new Map(issues.map(({ path, code }) => [path, code])),
    refuse: (found) => {
      setIssues(found);
      setRefusals((count) => count + 1);
    },
    refusals,
  };
}

/**
 * Where the documents advise opposite things. The app shows both sides, with how the rules of each stand, and lets the
 * person's goal decide what comes first; it does not pretend that one of them is right. Words: locale namespace
 * `sources`, under `contradictions`.
 */
import type { Goal } from '../records';
import type { RuleId } from '../patterns';

export type Side = {
  readonly id: string;
  readonly cites: readonly string[];
  readonly rules: readonly RuleId[];
  /** The goals for which this side comes first. */
  readonly first: readonly Goal[];
};

export type Contradiction = {
  readonly id: string;
  readonly sides: readonly [Side, Side];
};

const everyGoal: readonly Goal[] = ['lower-debt', 'keep-the-line', 'recover'];

export const contradictions = [
  {
    id: 'how-many-lenders',
    sides: [
      {
        id: 'few',
        cites: ['000/3.1c', '001/2.2', '001/3.2b'],
        rules: ['active-lenders', 'new-lenders'],
        first: everyGoal,
      },
      { id: 'many', cites: ['000/3.2d', '000/4.2a'], rules: ['concentration'], first: [] },
    ],
  },
  {
    id: 'how-often',
    sides: [
      {
        id: 'rarely',
        cites: ['001/2.1a', '001/3.3a'],
        rules: ['frequent-borrowing'],
        first: ['lower-debt', 'recover'],
      },
      { id: 'not-never', cites: ['001/2.3a'], rules: ['inactivity'], first: ['keep-the-line'] },
    ],
  },
  {
    id: 'how-large',
    sides: [
      {
        id: 'short',
        cites: ['001/2.1b', '001/3.3a'],
        rules: ['long-occupation'],
        first: everyGoal,
      },
      { id: 'once', cites: ['001/3.3b'], rules: ['frequent-borrowing'], first: [] },
    ],
  },
  {
    id: 'instalments',
    sides: [
      {
        id: 'low-use',
        cites: ['000/3.2b'],
        rules: ['utilisation-account', 'utilisation-total'],
        first: everyGoal,
      },
      { id: 'positive-record', cites: ['001/3.5b'], rules: [], first: [] },
    ],
  },
] as const satisfies readonly Contradiction[];

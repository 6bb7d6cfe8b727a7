/**
 * The steps of a recovery case: what the documents advise after a cut or a freeze, as a checklist. Their words are in the
 * locale namespace `sources`, under `steps`. `repeats` marks habits that are never done once and for all; `contact` marks
 * steps that ask someone and wait for an answer.
 */
export const phases = ['now', 'repair', 'habits'] as const;
export type Phase = (typeof phases)[number];

type Step = {
  readonly id: string;
  readonly phase: Phase;
  readonly cites: readonly string[];
  readonly contact?: boolean;
  readonly repeats?: boolean;
};

export const steps = [
  { id: 'find-which-zero', phase: 'now', cites: ['001/1.0', '001/5.0'] },
  { id: 'wait-and-recheck', phase: 'now', cites: ['000/2.1', '001/2.4'] },
  { id: 'ask-help-centre', phase: 'now', cites: ['000/3.1a', '001/3.4'], contact: true },
  { id: 'check-account-safety', phase: 'now', cites: ['000/3.1b', '000/2.4c', '001/2.4'] },
  { id: 'change-credentials', phase: 'now', cites: ['000/3.1b', '000/2.4a'] },
  { id: 'pause-borrowing', phase: 'now', cites: ['000/3.1c', '000/2.4b'] },
  { id: 'submit-appeal', phase: 'now', cites: ['001/3.4', '001/2.4'], contact: true },
  { id: 'repay-on-time', phase: 'repair', cites: ['000/3.2a', '001/3.2a'], repeats: true },
  { id: 'lower-utilisation', phase: 'repair', cites: ['000/3.2b', '001/3.3a'] },
  { id: 'shorten-occupation', phase: 'repair', cites: ['001/2.1b', '001/3.3a'] },
  { id: 'fewer-lenders', phase: 'repair', cites: ['001/3.2b', '000/4.2a'] },
  { id: 'combine-needs', phase: 'repair', cites: ['001/3.3b'] },
  { id: 'read-credit-report', phase: 'repair', cites: ['000/2.5'] },
  { id: 'plan-repayments', phase: 'repair', cites: ['000/4.2b', '000/0.0', '001/1.4'] },
  { id: 'check-regularly', phase: 'habits', cites: ['000/4.1a', '001/3.1'], repeats: true },
  { id: 'wary-of-popups', phase: 'habits', cites: ['000/4.1b'], repeats: true },
  { id: 'guard-personal-data', phase: 'habits', cites: ['000/4.3'], repeats: true },
  { id: 'watch-policy', phase: 'habits', cites: ['000/4.4'], repeats: true },
  { id: 'reasonable-spending', phase: 'habits', cites: ['001/3.2c'], repeats: true },
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]['id'];

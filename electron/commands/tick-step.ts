import type { Committed, ParsedInputOf } from '../../shared/ipc/contract';
import { isStep, withStep } from '../../shared/recovery/checklist';
import { todayOf } from '../clock';
import { refuse } from '../failure';
import { commitCase, openCaseOf } from './case';
import type { Context } from './context';

/** Marks a step of an open case done today, or not done. Asking for what already holds changes nothing. */
export function tickStep(context: Context, input: ParsedInputOf<'case.step'>): Committed {
  const before = openCaseOf(context, input.caseId);
  if (!isStep(input.stepId)) throw refuse('no-such-step', { path: 'stepId' });
  const doneOn = input.done ? todayOf(context.clock) : undefined;
  const after = withStep(before, input.stepId, doneOn);
  return commitCase(context, input.done ? 'tick-step' : 'untick-step', { before, after });
}

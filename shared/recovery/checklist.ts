import type { Day } from '../dates';
import type { RecoveryCase } from '../records';
import { phases, steps, type Phase, type StepId } from '../sources/steps';

export type ChecklistStep = {
  readonly id: StepId;
  readonly cites: readonly string[];
  /** It asks someone, and waits for an answer. */
  readonly contact: boolean;
  /** A habit: never done once and for all; `doneOn` is the day it was last seen to. */
  readonly repeats: boolean;
  readonly doneOn?: Day;
};

export type ChecklistPhase = { readonly phase: Phase; readonly steps: readonly ChecklistStep[] };

/** The documents' steps with what is done of them, in the order in which they are taken. */
export function checklistOf(recovery: RecoveryCase): readonly ChecklistPhase[] {
  const done = new Map(recovery.steps.map(({ stepId, doneOn }) => [stepId, doneOn]));
  return phases.map((phase) => ({
    phase,
    steps: steps
      .filter((step) => step.phase === phase)
      .map((step) => {
        const doneOn = done.get(step.id);
        return {
          id: step.id,
          cites: step.cites,
          contact: 'contact' in step,
          repeats: 'repeats' in step,
          ...(doneOn === undefined ? {} : { doneOn }),
        };
      }),
  }));
}

export function isStep(id: string): id is StepId {
  return steps.some((step) => step.id === id);
}

/**
 * A case with a step done on a day, or not done. Steps of another version of the app stay as they are; the same case comes
 * back where nothing changes.
 */
export function withStep(
  recovery: RecoveryCase,
  stepId: string,
  doneOn: Day | undefined,
): RecoveryCase {
  const there = recovery.steps.some((step) => step.stepId === stepId);
  if (there === (doneOn !== undefined)) return recovery;
  if (doneOn === undefined)
    return { ...recovery, steps: recovery.steps.filter((step) => step.stepId !== stepId) };
  return { ...recovery, steps: [...recovery.steps, { stepId, doneOn }] };
}

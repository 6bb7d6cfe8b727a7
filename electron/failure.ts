import type { Failure } from '../shared/result';

/** A failure on its way out of a deep call: thrown where a result cannot be returned, turned into one at the edge. */
export class FailureError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

export const refuse = (code: string, more: Omit<Failure, 'code'> = {}): FailureError =>
  new FailureError({ code, ...more });

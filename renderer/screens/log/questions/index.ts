/** The registry of what each form asks about before it saves. Nothing here refuses anything. */
import type { Draft } from '../../../../shared/ipc/contract';
import { assertNever } from '../../../../shared/result';
import type { LogKind } from '../log-model';
import { checkQuestions, type CheckDraft } from './check-questions';
import {
  billQuestions,
  cashflowQuestions,
  eventQuestions,
  limitChangeQuestions,
  loanQuestions,
  promptQuestions,
  scoreQuestions,
} from './other-questions';
import type { Known, Question } from './question';
import { repaymentQuestions } from './repayment-questions';

/** Asks about a draft that was read without issues; absent fields are not asked about. */
export function questionsOf(kind: LogKind, draft: Draft, known: Known): readonly Question[] {
  switch (kind) {
    case 'check':
      return checkQuestions(draft as CheckDraft, known);
    case 'limit-change':
      return limitChangeQuestions(draft, known);
    case 'loan':
      return loanQuestions(draft, known);
    case 'bill':
      return billQuestions(draft, known);
    case 'repayment':
      return repaymentQuestions(draft, known);
    case 'prompt':
      return promptQuestions(draft, known);
    case 'event':
      return eventQuestions(draft, known);
    case 'score':
      return scoreQuestions(draft, known);
    case 'cashflow':
      return cashflowQuestions(draft, known);
    default:
      return assertNever(kind);
  }
}

export type { Known, Question } from './question';

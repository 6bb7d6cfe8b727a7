import { assertNever } from '../../../shared/result';
import type { RecordOf } from '../../../shared/records';
import { BillForm } from './forms/bill-form';
import { CashflowForm } from './forms/cashflow-form';
import { CheckForm } from './forms/check-form';
import { EventForm } from './forms/event-form';
import { LimitChangeForm } from './forms/limit-change-form';
import { LoanForm } from './forms/loan-form';
import { PromptForm } from './forms/prompt-form';
import { RepaymentForm } from './forms/repayment-form';
import { ScoreForm } from './forms/score-form';
import type { LogKind } from './log-model';
import type { LogFormProps } from './use-log-form';

/** The registry of forms: one per kind. A record that is given must be of that kind. */
export function RecordForm(props: LogFormProps & { readonly kind: LogKind }) {
  const { kind, record, ...rest } = props;
  switch (kind) {
    case 'check':
      return <CheckForm {...rest} record={ofKind(record, kind)} />;
    case 'repayment':
      return <RepaymentForm {...rest} record={ofKind(record, kind)} />;
    case 'limit-change':
      return <LimitChangeForm {...rest} record={ofKind(record, kind)} />;
    case 'prompt':
      return <PromptForm {...rest} record={ofKind(record, kind)} />;
    case 'loan':
      return <LoanForm {...rest} record={ofKind(record, kind)} />;
    case 'bill':
      return <BillForm {...rest} record={ofKind(record, kind)} />;
    case 'event':
      return <EventForm {...rest} record={ofKind(record, kind)} />;
    case 'score':
      return <ScoreForm {...rest} record={ofKind(record, kind)} />;
    case 'cashflow':
      return <CashflowForm {...rest} record={ofKind(record, kind)} />;
    default:
      return assertNever(kind);
  }
}

function ofKind<K extends LogKind>(
  record: RecordOf<LogKind> | undefined,
  kind: K,
): RecordOf<K> | undefined {
  return record?.type === kind ? (record as RecordOf<K>) : undefined;
}

import { useTranslation } from 'react-i18next';
import type { AccountRow, NextMove } from '../../../shared/ipc/views';
import type { Day } from '../../../shared/dates';
import type { Minor } from '../../../shared/money';
import { assertNever } from '../../../shared/result';
import { useRelativeDay } from '../../components/figures';
import { useFormat } from '../../components/preferences';
import { useRuleName } from '../../components/rule-name';

type Sentence = { readonly sentence: string; readonly why: string };

/** The next move as a sentence, and the reason for it. */
export function useMoveWords(accounts: readonly AccountRow[]): (move: NextMove) => Sentence {
  const { t } = useTranslation('overview');
  const say = useParts(accounts);
  return (move) => {
    switch (move.kind) {
      case 'pay': {
        const parts = { ...say.payment(move.accountId, move.amount), ...say.when(move.by) };
        return move.overdue
          ? { sentence: t('move.payOverdue', parts), why: t('move.payWhyOverdue', parts) }
          : { sentence: t('move.pay', parts), why: t('move.payWhy', parts) };
      }
      case 'check':
        return {
          sentence: t('move.check', { account: say.account(move.accountId) }),
          why:
            move.lastCheckOn === undefined
              ? t('move.checkNever')
              : t('move.checkWhy', say.when(move.lastCheckOn)),
        };
      case 'answer-prompt':
        return {
          sentence:
            move.accountId === null
              ? t('move.promptAny')
              : t('move.prompt', { account: say.account(move.accountId) }),
          why: t('move.promptWhy', say.when(move.since)),
        };
      case 'finding':
        return { sentence: say.finding(move), why: t('move.findingWhy') };
      case 'pay-down':
        return {
          sentence: t('move.payDown', {
            ...say.payment(move.accountId, move.amount),
            percent: say.threshold(move.below),
          }),
          why: t('move.payDownWhy'),
        };
      case 'add-account':
        return { sentence: t('move.addAccount'), why: t('move.addAccountWhy') };
      case 'nothing':
        return { sentence: t('move.nothing'), why: say.nextCheck(move.nextCheck) };
      default:
        return assertNever(move);
    }
  };
}

function useParts(accounts: readonly AccountRow[]) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const relative = useRelativeDay();
  const ruleName = useRuleName();
  const rowOf = (id: string) => accounts.find((row) => row.id === id)?.account;
  const account = (id: string) => rowOf(id)?.name ?? '';
  return {
    account,
    payment: (id: string, minor: Minor) => {
      const currency = rowOf(id)?.currency;
      const amount = format.amount(minor, currency === undefined ? {} : { currency });
      return { account: account(id), amount };
    },
    when: (day: Day) => ({ day: format.day(day), relative: relative(day) }),
    threshold: (fraction: number) => format.percent(fraction),
    finding: (move: Extract<NextMove, { kind: 'finding' }>) => {
      const rule = ruleName(move.findingKey.split(':')[0] ?? '');
      return move.accountId === null
        ? t('move.findingAll', { rule })
        : t('move.finding', { account: account(move.accountId), rule });
    },
    nextCheck: (next: { readonly accountId: string; readonly on: Day } | undefined) =>
      next === undefined
        ? t('move.nothingPlain')
        : t('move.nothingWhy', { account: account(next.accountId), day: format.day(next.on) }),
  };
}

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Due } from '../../../shared/analysis/opinions';
import type { FailedDebit } from '../../../shared/repayment/failed-debits';
import type { Unallocated as Money } from '../../../shared/repayment/obligation';
import { AmountLine } from '../../components/amount-line';
import { FoldedList } from '../../components/folded-list';
import { useFormat } from '../../components/preferences';
import { Section } from '../../components/section';
import { useNavigation } from '../../navigation/navigation';
import { useNames } from './use-names';

/** Beyond so many they are folded. */
const SHOWN = 6;

/** Debits that did not go through, while what they were to pay is open. */
export function FailedRepayments({ failed }: { readonly failed: readonly FailedDebit[] }) {
  const { t } = useTranslation('repayments');
  if (failed.length === 0) return null;
  return (
    <Section title={t('failed.title')} description={t('failed.hint')} flush>
      <FoldedList items={failed} most={SHOWN} more={(n) => t('due.more', { n })}>
        {({ repaymentId: id, accountId, on, amount, due }) => (
          <Fact key={id} {...{ id, accountId, amount, on, due }} words="failed.line" />
        )}
      </FoldedList>
    </Section>
  );
}

/** Money paid beyond all that is owed: shown, never dropped. */
export function Unallocated({ money }: { readonly money: readonly Money[] }) {
  const { t } = useTranslation('repayments');
  if (money.length === 0) return null;
  return (
    <Section title={t('unallocated.title')} description={t('unallocated.hint')} flush>
      <FoldedList items={money} most={SHOWN} more={(n) => t('due.more', { n })}>
        {({ repaymentId: id, accountId, on, amount }) => (
          <Fact key={id} {...{ id, accountId, amount, on }} words="unallocated.line" />
        )}
      </FoldedList>
    </Section>
  );
}

function Fact(props: {
  readonly id: string;
  readonly accountId: string;
  readonly on: string;
  readonly amount: number;
  /** What it was for, and is open. */
  readonly due?: Due | undefined;
  readonly words: 'failed.line' | 'unallocated.line';
}) {
  const { t } = useTranslation(['repayments', 'common']);
  const { openLog } = useNavigation();
  const format = useFormat();
  const { accountOf } = useNames();
  const { due } = props;
  const account = accountOf(props.accountId);
  const dueWords = ({ number, dueOn }: Due): string => {
    const day = format.day(dueOn);
    return number === undefined
      ? t('repayments:failed.bill', { day })
      : t('repayments:failed.instalment', { n: number, day });
  };
  const parts = [
    t(`repayments:${props.words}`, { day: format.day(props.on) }),
    ...(due === undefined ? [] : [dueWords(due)]),
  ];
  return (
    <AmountLine
      name={account?.name}
      minor={props.amount}
      currency={account?.currency}
      what={parts.join(' · ')}
    >
      {due === undefined ? null : (
        <Button
          size="compact-sm"
          variant="light"
          aria-label={t('repayments:failed.payFor', {
            account: account?.name ?? '',
            day: format.day(due.dueOn),
          })}
          onClick={() => {
            openLog({ kind: 'repayment', accountId: props.accountId, dueId: due.id });
          }}
        >
          {t('repayments:failed.pay')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => {
          openLog({ kind: 'repayment', recordId: props.id });
        }}
      >
        {t('common:actions.edit')}
      </Button>
    </AmountLine>
  );
}

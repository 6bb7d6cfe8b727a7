import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../shared/dates';
import type { Unallocated as Money } from '../../../shared/repayment/obligation';
import { AmountLine } from '../../components/amount-line';
import { FoldedList } from '../../components/folded-list';
import { useFormat, usePreferences } from '../../components/preferences';
import { Section } from '../../components/section';
import { useRecords } from '../../mirror/queries';
import { useNavigation } from '../../navigation/navigation';
import { useNames } from './use-names';

/** How far back a failed debit is still worth showing. */
const FAILED_DAYS = 60;
/** Beyond so many they are folded. */
const SHOWN = 6;

/** Debits that did not go through. */
export function FailedRepayments() {
  const { t } = useTranslation('repayments');
  const { today } = usePreferences();
  const repayments = useRecords({ types: ['repayment'] });
  const since = addDays(today, -FAILED_DAYS);
  const failed = (repayments ?? []).filter(
    ({ outcome, paidOn }) => outcome === 'failed' && paidOn >= since,
  );
  if (failed.length === 0) return null;
  return (
    <Section title={t('failed.title')} description={t('failed.hint')} flush>
      <FoldedList items={failed} most={SHOWN} more={(n) => t('due.more', { n })}>
        {({ id, accountId, paidOn, amount }) => (
          <Fact key={id} {...{ id, accountId, amount }} on={paidOn} words="failed.line" />
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
  readonly words: 'failed.line' | 'unallocated.line';
}) {
  const { t } = useTranslation(['repayments', 'common']);
  const { openLog } = useNavigation();
  const format = useFormat();
  const { accountOf } = useNames();
  const account = accountOf(props.accountId);
  return (
    <AmountLine
      name={account?.name}
      minor={props.amount}
      currency={account?.currency}
      what={t(`repayments:${props.words}`, { day: format.day(props.on) })}
    >
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

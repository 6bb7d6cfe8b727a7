import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../shared/ipc/views';
import { useNavigation } from '../navigation/navigation';
import { debtKindOf } from './debt-kind';
import { useFormat } from './preferences';

/** An account on which something is owed by its latest check, while nothing that is logged asks for it. */
type Unlogged = AccountRow & Required<Pick<AccountRow, 'unlogged'>>;

export const unloggedOf = (rows: readonly AccountRow[]): readonly Unlogged[] =>
  rows.filter((row): row is Unlogged => row.unlogged !== undefined);

/** What stands where nothing is due: that, or what is owed all the same and the way to log it. */
export function NoDue(props: {
  readonly row: AccountRow;
  readonly className?: string | undefined;
}) {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  const { row, className } = props;
  const { unlogged } = row;
  if (unlogged === undefined) return <span className={className}>{t('row.noDue')}</span>;
  const amount = format.amount(unlogged.amount, { currency: row.account.currency });
  return (
    <>
      <span className={className}>{t(`unlogged.none.${debtKindOf(row.account.product)}`)}</span>
      <span className={className}>
        {t('unlogged.still', { day: format.day(unlogged.on), amount })}
      </span>
      <LogDebt row={row} aside />
    </>
  );
}

/** All of them in a sentence. */
export function UnloggedSentence({ rows }: { readonly rows: readonly Unlogged[] }) {
  const { t } = useTranslation(['accounts', 'common']);
  const format = useFormat();
  const parts = rows.map(({ account, unlogged }) =>
    t('accounts:unlogged.part', {
      account: account.name,
      amount: format.amount(unlogged.amount, { currency: account.currency }),
      day: format.day(unlogged.on),
    }),
  );
  return <>{t('accounts:unlogged.sentence', { parts: parts.join(t('common:listSeparator')) })}</>;
}

/** Opens the form for what the account's debts are logged as. `aside`: below a figure, in small. */
export function LogDebt({
  row,
  aside = false,
}: {
  readonly row: AccountRow;
  readonly aside?: boolean;
}) {
  const { t } = useTranslation('accounts');
  const { openLog } = useNavigation();
  const kind = debtKindOf(row.account.product);
  return (
    <Button
      size={aside ? 'compact-xs' : 'compact-sm'}
      variant="subtle"
      {...(aside && { style: { alignSelf: 'start' } })}
      aria-label={t(`unlogged.logFor.${kind}`, { name: row.account.name })}
      onClick={() => {
        openLog({ kind, accountId: row.id });
      }}
    >
      {t(`unlogged.log.${kind}`)}
    </Button>
  );
}

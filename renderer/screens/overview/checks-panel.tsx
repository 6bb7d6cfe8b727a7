import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../../shared/ipc/views';
import { AccountMark } from '../../components/account-mark';
import { useRelativeDay } from '../../components/figures';
import { usePreferences } from '../../components/preferences';
import { Section } from '../../components/section';
import { useNavigation } from '../../navigation/navigation';
import { checkLines } from './overview-model';
import lineClasses from '../../components/lines.module.css';

/** The accounts whose limit is to be looked at again this week. */
export function ChecksPanel({ accounts }: { readonly accounts: readonly AccountRow[] }) {
  const { t } = useTranslation('overview');
  const { today } = usePreferences();
  const { openLog } = useNavigation();
  const relative = useRelativeDay();
  const lines = checkLines(accounts, today);
  if (lines.length === 0) return null;
  return (
    <Section title={t('checks.title')} flush>
      <ul className={lineClasses.list}>
        {lines.map(({ row }) => (
          <li key={row.id} className={lineClasses.line}>
            <div className={lineClasses.grow}>
              <AccountMark
                account={row.account}
                under={
                  row.lastCheckOn === undefined
                    ? t('checks.never')
                    : t('checks.last', { relative: relative(row.lastCheckOn) })
                }
              />
            </div>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('checks.recordFor', { account: row.account.name })}
              onClick={() => {
                openLog({ kind: 'check', accountId: row.id });
              }}
            >
              {t('actions.recordCheck')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

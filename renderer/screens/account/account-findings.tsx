import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../../shared/ipc/views';
import { useRuleName } from '../../components/rule-name';
import { Section } from '../../components/section';
import { SeverityBadge } from '../../components/severity-badge';
import { useFindings } from '../../mirror/queries';
import { useNavigation } from '../../navigation/navigation';
import classes from './account.module.css';

/** What the rules found on this account; each leads to what it rests on. Nothing at all while there is nothing to say. */
export function AccountFindings({ row }: { readonly row: AccountRow }) {
  const { t } = useTranslation('accounts');
  const { go } = useNavigation();
  const ruleName = useRuleName();
  const findings = useFindings({ accountId: row.id });
  if (findings === undefined || findings.length === 0) return null;
  return (
    <Section title={t('detail.findings')} flush>
      <ul className={classes.findings}>
        {findings.map((finding) => (
          <li key={finding.key}>
            <button
              type="button"
              className={classes.finding}
              onClick={() => {
                go({ screen: 'patterns', findingKey: finding.key });
              }}
            >
              <span className={classes.badge}>
                <SeverityBadge severity={finding.severity} />
              </span>
              <span>{ruleName(finding.rule)}</span>
              <IconChevronRight size={16} className={classes.chevron} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

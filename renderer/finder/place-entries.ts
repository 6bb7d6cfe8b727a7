import { useTranslation } from 'react-i18next';
import { termIds } from '../../shared/locales/terms';
import { accountLabels } from '../components/account-labels';
import { useRuleName } from '../components/rule-name';
import { useNavigation } from '../navigation/navigation';
import { places, repaymentsTabs } from '../navigation/route';
import type { Entry, Rows } from './entry';
import { useOtherName } from './use-both';

/** Where one can go: screens, accounts, findings, terms. */
export function usePlaceEntries(rows: Rows): readonly Entry[] {
  return [...useScreens(), ...useAccountPages(rows), ...useFindingPages(rows), ...useTerms()];
}

function useScreens(): readonly Entry[] {
  const { t } = useTranslation(['finder', 'common', 'repayments']);
  const { go } = useNavigation();
  const other = useOtherName();
  const screens = places.map((screen): Entry => ({
    id: `go:${screen}`,
    group: 'go',
    title: t(`common:nav.${screen}`),
    words: [
      ...other(`common.nav.${screen}`),
      ...(screen === 'patterns' ? [t('finder:words.patterns')] : []),
    ],
    run: () => {
      go({ screen });
    },
  }));
  const tabs = repaymentsTabs.map((tab): Entry => ({
    id: `go:repayments:${tab}`,
    group: 'go',
    title: t('tab', { tab: t(`repayments:tabs.${tab}`) }),
    words: other(`repayments.tabs.${tab}`),
    run: () => {
      go({ screen: 'repayments', tab });
    },
  }));
  return [...screens, ...tabs];
}

function useAccountPages({ accounts }: Rows): readonly Entry[] {
  const { t } = useTranslation('common');
  const { go } = useNavigation();
  const labels = accountLabels(accounts);
  return accounts.map(({ id, account }) => ({
    id: `account:${id}`,
    group: 'account',
    title: labels.get(id) ?? account.name,
    detail: account.lender === account.name ? undefined : account.lender,
    words: [t(`products.${account.product}`), account.lender],
    run: () => {
      go({ screen: 'account', accountId: id });
    },
  }));
}

function useFindingPages({ accounts, findings }: Rows): readonly Entry[] {
  const { t } = useTranslation('finder');
  const { go } = useNavigation();
  const ruleName = useRuleName();
  const labels = accountLabels(accounts);
  return findings.map(({ key, rule, accountId }) => {
    const name = accountId === null ? undefined : labels.get(accountId);
    return {
      id: `finding:${key}`,
      group: 'finding',
      title: ruleName(rule),
      detail: name,
      // Asking why a limit is gone leads to what the records say about it.
      words: [name ?? '', aboutZero.includes(rule) ? t('words.zero') : ''],
      run: () => {
        go({ screen: 'patterns', findingKey: key });
      },
    };
  });
}

const aboutZero = ['limit-cut', 'status-abnormal', 'limit-exhausted'];

function useTerms(): readonly Entry[] {
  const { t } = useTranslation('help');
  const { go } = useNavigation();
  const other = useOtherName();
  return termIds.map((term) => ({
    id: `term:${term}`,
    group: 'term',
    weight: 0.5,
    title: t(`term.${term}.name`),
    words: other(`help.term.${term}.name`),
    run: () => {
      go({ screen: 'help', term });
    },
  }));
}

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountRow, InsufficientRow } from '../../../shared/ipc/views';
import { useRuleName } from '../../components/rule-name';
import { Section } from '../../components/section';
import { useNavigation } from '../../navigation/navigation';
import type { LogState } from '../../navigation/route';
import { gapsOf, type Gap } from './gaps-model';
import lineClasses from '../../components/lines.module.css';

/** What the records do not tell yet, and the form that would tell it. Silence is never shown as "fine". */
export function GapsPanel(props: {
  readonly rows: readonly InsufficientRow[];
  readonly accounts: readonly AccountRow[];
}) {
  const { t } = useTranslation('overview');
  const gaps = gapsOf(props.rows);
  const nameOf = (id: string) => props.accounts.find((row) => row.id === id)?.account.name ?? '';
  if (gaps.length === 0) return null;
  return (
    <Section title={t('gaps.title')} description={t('gaps.hint')} flush>
      <ul className={lineClasses.list}>
        {gaps.map((gap) => (
          <GapItem
            key={`${gap.reason} ${gap.accountIds.join()}`}
            gap={gap}
            names={gap.accountIds.map(nameOf)}
          />
        ))}
      </ul>
    </Section>
  );
}

function GapItem({ gap, names }: { readonly gap: Gap; readonly names: readonly string[] }) {
  const { t } = useTranslation(['overview', 'common']);
  const ruleName = useRuleName();
  const { openLog } = useNavigation();
  const remedy = remedyOf(gap);
  const rules = gap.rules.map(ruleName).join(t('common:listSeparator'));
  const accounts = names.join(t('common:listSeparator'));
  return (
    <li className={lineClasses.line}>
      <div className={lineClasses.grow}>
        <div>{t(`gaps.${gap.reason}`)}</div>
        <div className={lineClasses.sub}>
          {names.length === 0
            ? t('gaps.rules', { rules })
            : t('gaps.rulesFor', { rules, accounts })}
        </div>
      </div>
      {remedy === undefined ? null : (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            openLog(remedy.log);
          }}
        >
          {t(`gaps.${remedy.words}`)}
        </Button>
      )}
    </li>
  );
}

type Remedy = {
  readonly log: LogState;
  readonly words: 'logCheck' | 'logIncome' | 'logScore' | 'addOpening';
};

function remedyOf({ reason, accountIds }: Gap): Remedy | undefined {
  const [accountId] = accountIds;
  const forAccount = accountId === undefined ? {} : { accountId };
  switch (reason) {
    case 'no-checks':
    case 'no-limit':
    case 'no-rates':
      return { log: { kind: 'check', ...forAccount }, words: 'logCheck' };
    case 'no-use':
      return accountId === undefined
        ? undefined
        : { log: { kind: 'account', recordId: accountId }, words: 'addOpening' };
    case 'no-income':
      return { log: { kind: 'cashflow' }, words: 'logIncome' };
    case 'no-score':
      return { log: { kind: 'score' }, words: 'logScore' };
    case 'one-account':
      return undefined;
  }
}

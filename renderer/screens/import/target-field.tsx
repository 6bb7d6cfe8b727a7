import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { accountLabels } from '../../components/account-labels';
import { useAccounts } from '../../mirror/queries';
import { useGroupName } from './group-name';
import type { GroupProps } from './group-panel';
import { offeredFor, targetValue, withTarget } from './import-model';

/** Where a group goes: an account that is there, a new one, or nowhere. Several that fit are a question. */
export function TargetField({ group, choice, onChoose }: GroupProps) {
  const { t } = useTranslation(['import', 'import-screen']);
  const all = useAccounts() ?? [];
  const labels = accountLabels(all);
  const accounts = offeredFor(group, all);
  const nameOf = useGroupName();
  const { target } = group;
  const named = target.kind === 'new' ? target.account.name : nameOf(group);
  const value = targetValue(group);
  const refusal =
    target.kind === 'choose' && target.refused !== undefined
      ? t('import-screen:targetRefused', target.refused)
      : undefined;
  return (
    <Select
      w={300}
      aria-label={t('import-screen:target', { name: nameOf(group) })}
      data={[
        ...accounts.map((row) => ({
          value: row.id,
          label: labels.get(row.id) ?? row.account.name,
        })),
        { value: 'new', label: t('import:group.create', { name: named }) },
        { value: 'skip', label: t('import:group.skip') },
      ]}
      value={value === '' ? null : value}
      error={refusal ?? target.kind === 'choose'}
      placeholder={t('import:group.choose')}
      allowDeselect={false}
      onChange={(chosen) => {
        if (chosen !== null) onChoose(withTarget(choice, group.key, chosen));
      }}
    />
  );
}

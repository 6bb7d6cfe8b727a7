import { Group, Input, MultiSelect, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../../shared/ipc/views';
import { DayInput } from '../../components/day-input';
import { accountLabels } from '../../components/account-labels';
import { usePreferences } from '../../components/preferences';
import { ranges, withRange, type Choice } from './trends-model';
import classes from './trends.module.css';

/** Which accounts, and which time. */
export function TrendFilters(props: {
  readonly accounts: readonly AccountRow[];
  readonly choice: Choice;
  readonly turned: boolean;
  readonly onChoice: (choice: Choice) => void;
}) {
  const { choice, onChoice } = props;
  const { t } = useTranslation('trends');
  const { today } = usePreferences();
  const rangeLabel = useId();
  const labels = accountLabels(props.accounts);
  return (
    <div className={classes.filters}>
      <MultiSelect
        className={classes.accounts}
        label={t('accounts.label')}
        placeholder={choice.accountIds.length === 0 ? t('accounts.all') : ''}
        data={props.accounts.map(({ id, account, closed }) => {
          const name = labels.get(id) ?? account.name;
          return { value: id, label: closed ? t('accounts.closed', { name }) : name };
        })}
        value={[...choice.accountIds]}
        onChange={(accountIds) => {
          onChoice({ ...choice, accountIds });
        }}
        nothingFoundMessage={t('accounts.none')}
        searchable
        clearable
        hidePickedOptions
      />
      <div>
        <Input.Label labelElement="div" display="block" id={rangeLabel}>
          {t('range.label')}
        </Input.Label>
        <SegmentedControl
          aria-labelledby={rangeLabel}
          value={choice.range}
          onChange={(range) => {
            onChoice(withRange(choice, range, today));
          }}
          data={ranges.map((range) => ({ value: range, label: t(`range.${range}`) }))}
        />
      </div>
      {choice.range === 'custom' ? (
        <Group gap="xs" align="flex-start" wrap="nowrap">
          <DayInput
            label={t('range.from')}
            value={choice.from}
            error={props.turned ? t('range.turned') : undefined}
            onChange={(from) => {
              onChoice({ ...choice, from });
            }}
          />
          <DayInput
            label={t('range.to')}
            value={choice.to}
            onChange={(to) => {
              onChoice({ ...choice, to });
            }}
          />
        </Group>
      ) : null}
    </div>
  );
}

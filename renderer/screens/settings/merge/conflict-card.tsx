import { Radio } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergeConflict } from '../../../../shared/merge/view';
import { monthOf } from '../../../../shared/dates';
import { dayOf } from '../../../../shared/records';
import { useFormat } from '../../../components/preferences';
import { useWhen } from '../../../components/use-when';
import { useAccounts } from '../../../mirror/queries';
import type { FieldChange } from '../../account/corrections-model';
import { useFieldWords } from '../../account/field-words';
import { useMonthWords } from '../../account/month-words';
import { differences, type Choice } from './merge-model';
import classes from './merge.module.css';

/** One record as both machines have it, field by field where they differ, and the choice between them. */
export function ConflictCard(props: {
  readonly conflict: MergeConflict;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}) {
  const { t } = useTranslation('merge');
  const when = useWhen();
  const name = useId();
  const { conflict, choice } = props;
  const title = useTitle(conflict);
  const said = (record: unknown, at: string) =>
    t(record === null ? 'conflicts.removedAt' : 'conflicts.changedAt', { when: when(at) });
  const sides = [
    { side: 'mine', keep: t('conflicts.keepMine'), of: said(conflict.mine, conflict.mineAt) },
    {
      side: 'theirs',
      keep: t('conflicts.useTheirs'),
      of: said(conflict.theirs, conflict.theirsAt),
    },
  ] as const;
  return (
    <fieldset className={classes.card}>
      <legend className={classes.legend}>{title}</legend>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('conflicts.field')}</th>
            {sides.map(({ side, of }) => (
              <th key={side} scope="col" data-chosen={choice === side}>
                {t(`conflicts.${side}`)}
                <span className={classes.when}>{of}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Rows conflict={conflict} />
        </tbody>
      </table>
      {conflict.along === 0 ? null : (
        <p className={classes.note}>{t('conflicts.along', { count: conflict.along })}</p>
      )}
      <div className={classes.choices}>
        {sides.map(({ side, keep }) => (
          <Radio
            key={side}
            name={name}
            label={keep}
            checked={choice === side}
            onChange={() => {
              props.onChoose(side);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

function useTitle(conflict: MergeConflict): string {
  const { t } = useTranslation('common');
  const format = useFormat();
  const record = conflict.mine ?? conflict.theirs;
  const day = record === null ? undefined : dayOf(record);
  const isMonth = record?.type === 'cashflow';
  const monthWords = useMonthWords();
  return [
    t(`records.${conflict.type}`),
    ...(conflict.account === undefined ? [] : [conflict.account]),
    ...(day === undefined ? [] : [isMonth ? monthWords(monthOf(day)) : format.day(day)]),
  ].join(' · ');
}

function Rows({ conflict }: { readonly conflict: MergeConflict }) {
  const { t } = useTranslation('merge');
  const words = useFieldWords(conflict.type, conflict.currency ?? 'CNY');
  const accountName = useAccountName();
  const changes = differences(conflict);
  const value = (change: FieldChange, side: 'from' | 'to'): string => {
    const given = change[side];
    if (change.field === 'accountId') return accountName(given);
    if (change.field.endsWith('Id') || change.field === 'trigger')
      return given === undefined ? words.value(change.field, given) : t('conflicts.otherRecord');
    return words.value(change.field, given);
  };
  if (conflict.mine === null || conflict.theirs === null) {
    const of = (record: unknown) => t(record === null ? 'conflicts.removed' : 'conflicts.present');
    return (
      <tr>
        <td />
        <td>{of(conflict.mine)}</td>
        <td>{of(conflict.theirs)}</td>
      </tr>
    );
  }
  if (changes.length === 0)
    return (
      <tr>
        <td colSpan={3}>{t('conflicts.sameFields')}</td>
      </tr>
    );
  return changes.map((change) => (
    <tr key={change.field}>
      <th scope="row">{words.name(change.field)}</th>
      <td>{value(change, 'from')}</td>
      <td>{value(change, 'to')}</td>
    </tr>
  ));
}

function useAccountName(): (id: unknown) => string {
  const { t } = useTranslation('merge');
  const accounts = useAccounts();
  return (id) =>
    accounts?.find((one) => one.id === id)?.account.name ?? t('conflicts.otherAccount');
}

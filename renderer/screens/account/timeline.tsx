import { Button, Chip } from '@mantine/core';
import { IconNotes, IconPlus } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../../shared/ipc/views';
import { EmptyState } from '../../components/empty-state';
import { ErrorText } from '../../components/error-text';
import { Section } from '../../components/section';
import { useCommand } from '../../components/use-command';
import { useCounts, useRecords } from '../../mirror/queries';
import { useNavigation } from '../../navigation/navigation';
import {
  kindsIn,
  monthsOf,
  timelineOf,
  type TimelineKind,
  type TimelineMonth,
  type TimelineRecord,
} from './account-model';
import { Corrections } from './corrections';
import { TimelineEntry, type EntryActions } from './timeline-entry';
import { useOlder, useReachBack, type Older } from './use-older';
import { useMonthWords } from './month-words';
import classes from './timeline.module.css';

/** Everything that was logged about the account, the newest first. */
export function Timeline(props: {
  readonly row: AccountRow;
  /** The entry the person came for. */
  readonly wanted: string | undefined;
}) {
  const { row, wanted } = props;
  const { t } = useTranslation('accounts');
  const mirrored = useRecords({ accountId: row.id });
  const older = useOlder(row.id, mirrored ?? []);
  const [kind, setKind] = useState<TimelineKind | null>(null);
  const [inspected, setInspected] = useState<TimelineRecord | null>(null);
  const records = useMemo(
    () => timelineOf(mirrored ?? [], older.records),
    [mirrored, older.records],
  );
  useReachBack({ wanted, records, older, ready: mirrored !== undefined });
  const actions = useEntryActions(older, setInspected);
  const counts = useCounts();
  const mixed = counts !== undefined && counts.demo > 0 && counts.demo < counts.records;
  const kinds = kindsIn(records);
  const shown = records.filter((record) => kind === null || record.type === kind);
  if (mirrored === undefined) return null;
  return (
    <Section
      title={t('detail.timeline')}
      flush
      aside={kinds.length > 1 ? <Filters kinds={kinds} kind={kind} onPick={setKind} /> : undefined}
    >
      {records.length === 0 ? <NothingYet accountId={row.id} /> : null}
      {monthsOf(shown).map((month) => (
        <Month
          key={month.month}
          month={month}
          currency={row.account.currency}
          mixed={mixed}
          wanted={wanted}
          {...actions}
        />
      ))}
      <End older={older} any={records.length > 0} />
      <Corrections
        record={inspected}
        currency={row.account.currency}
        onClose={() => {
          setInspected(null);
        }}
      />
    </Section>
  );
}

function useEntryActions(older: Older, inspect: (record: TimelineRecord) => void): EntryActions {
  const { t } = useTranslation(['accounts', 'common']);
  const { openLog } = useNavigation();
  const { run } = useCommand();
  return {
    onEdit: (record) => {
      if (record.type !== 'case') openLog({ kind: record.type, recordId: record.id });
    },
    onRemove: (record) => {
      const kind = t(`common:records.${record.type}`);
      const said = t('accounts:timeline.removed', { kind });
      void run('record.remove', { id: record.id }, { said }).then((answer) => {
        if (answer.ok) older.forget(record.id);
      });
    },
    onHistory: inspect,
  };
}

function Month(
  props: EntryActions & {
    readonly month: TimelineMonth;
    readonly currency: string;
    readonly mixed: boolean;
    readonly wanted: string | undefined;
  },
) {
  const monthWords = useMonthWords();
  const { month, wanted, ...rest } = props;
  return (
    <>
      <h3 className={classes.month}>{monthWords(month.month)}</h3>
      <ul className={classes.list}>
        {month.records.map((record) => (
          <li key={record.id}>
            <TimelineEntry record={record} wanted={record.id === wanted} {...rest} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Filters(props: {
  readonly kinds: readonly TimelineKind[];
  readonly kind: TimelineKind | null;
  readonly onPick: (kind: TimelineKind | null) => void;
}) {
  const { t } = useTranslation(['accounts', 'common']);
  // Without a name in common, Tab goes to the first of them, whichever is chosen.
  const name = useId();
  return (
    <Chip.Group
      value={props.kind ?? ALL}
      onChange={(value) => {
        props.onPick(value === ALL ? null : (value as TimelineKind));
      }}
    >
      <div className={classes.filters} role="group" aria-label={t('accounts:timeline.filter')}>
        <Chip name={name} size="xs" radius="md" value={ALL}>
          {t('accounts:timeline.all')}
        </Chip>
        {props.kinds.map((kind) => (
          <Chip key={kind} name={name} size="xs" radius="md" value={kind}>
            {t(`common:records.${kind}`)}
          </Chip>
        ))}
      </div>
    </Chip.Group>
  );
}

const ALL = 'all';

function End({ older, any }: { readonly older: Older; readonly any: boolean }) {
  const { t } = useTranslation('accounts');
  if (older.failure !== undefined) return <ErrorText failure={older.failure} />;
  if (!older.more) return any ? <p className={classes.end}>{t('timeline.end')}</p> : null;
  return (
    <p className={classes.end}>
      <Button variant="default" disabled={older.busy} onClick={() => void older.load()}>
        {t(older.busy ? 'timeline.loading' : 'timeline.more')}
      </Button>
    </p>
  );
}

function NothingYet({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation('accounts');
  const { openLog } = useNavigation();
  return (
    <EmptyState
      icon={<IconNotes size={30} stroke={1.4} />}
      title={t('timeline.empty')}
      action={
        <Button
          leftSection={<IconPlus size={17} aria-hidden />}
          onClick={() => {
            openLog({ kind: 'check', accountId });
          }}
        >
          {t('actions.log')}
        </Button>
      }
    >
      {t('timeline.first')}
    </EmptyState>
  );
}

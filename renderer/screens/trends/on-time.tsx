import { Button, Table, Text, VisuallyHidden } from '@mantine/core';
import {
  IconCheck,
  IconClockExclamation,
  IconExclamationMark,
  IconHourglass,
  IconProgress,
  IconTableDown,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../../shared/ipc/views';
import { csvText } from '../../../shared/series/csv';
import { EmptyState } from '../../components/empty-state';
import { ErrorText } from '../../components/error-text';
import { usePreferences } from '../../components/preferences';
import { useDuesBetween } from '../../components/use-dues-between';
import { useSaveChart } from '../../components/use-save-chart';
import { useNavigation } from '../../navigation/navigation';
import {
  accountMonths,
  keptOf,
  monthsOf,
  monthStates,
  timeOf,
  type AccountMonths,
  type MonthCell,
} from './on-time-model';
import type { Choice } from './trends-model';
import classes from './on-time.module.css';

const icons = {
  none: null,
  kept: IconCheck,
  open: IconHourglass,
  carried: IconProgress,
  late: IconClockExclamation,
  overdue: IconExclamationMark,
} as const;

/** Which months were paid on time, as a calendar: a row an account, a cell a month. It is a table itself. */
export function OnTime(props: {
  readonly accounts: readonly AccountRow[];
  readonly choice: Choice;
}) {
  const { t } = useTranslation('trends');
  const { today } = usePreferences();
  const { value: dues, failure } = useDuesBetween(timeOf(props.choice, today));
  if (failure) return <ErrorText failure={failure} />;
  if (dues === undefined) return <div className={classes.waiting} aria-busy="true" />;
  const months = monthsOf(props.choice, dues, today);
  const rows = accountMonths(props.accounts, dues, { ...props.choice, months });
  if (rows.length === 0) return <NothingDue />;
  const { due, kept, carried } = keptOf(
    dues,
    rows.map(({ id }) => id),
    months,
  );
  return (
    <div className={classes.panel}>
      <div className={classes.head}>
        <p className={classes.summary}>
          {t(carried > 0 ? 'onTime.summaryCarried' : 'onTime.summary', {
            ...{ due, kept, carried },
            missed: due - kept - carried,
          })}
        </p>
        <SaveCsv rows={rows} />
      </div>
      <Legend />
      <Calendar rows={rows} />
    </div>
  );
}

function Calendar({ rows }: { readonly rows: readonly AccountMonths[] }) {
  const { t } = useTranslation('trends');
  const { go } = useNavigation();
  const months = rows[0]?.cells.map(({ month }) => month) ?? [];
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('kinds.on-time')}>
      <Table
        className={classes.table}
        withRowBorders={false}
        verticalSpacing={3}
        horizontalSpacing={2}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">
              <VisuallyHidden>{t('accounts.label')}</VisuallyHidden>
            </Table.Th>
            {months.map((month, index) => (
              <Table.Th key={month} scope="col" className={classes.month}>
                {index === 0 || month.endsWith('-01') ? (
                  <span className={classes.year}>{month.slice(0, 4)}</span>
                ) : null}
                <span aria-hidden>{Number(month.slice(5))}</span>
                <VisuallyHidden>{month}</VisuallyHidden>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ id, name, cells }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" className={classes.account}>
                <button
                  type="button"
                  onClick={() => {
                    go({ screen: 'account', accountId: id });
                  }}
                >
                  {name}
                </button>
              </Table.Th>
              {cells.map((cell) => (
                <Table.Td key={cell.month} className={classes.cell}>
                  <Cell cell={cell} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Cell({ cell }: { readonly cell: MonthCell }) {
  const words = useCellWords();
  const Icon = icons[cell.state];
  return (
    <span className={classes.mark} data-state={cell.state} title={`${cell.month} ${words(cell)}`}>
      {Icon === null ? null : <Icon size={15} stroke={2} aria-hidden />}
      <VisuallyHidden>{words(cell)}</VisuallyHidden>
    </span>
  );
}

function useCellWords(): (cell: MonthCell) => string {
  const { t } = useTranslation('trends');
  return ({ state, dues, missed }) => {
    if (state === 'none') return t('onTime.states.none');
    const words = t(`onTime.states.${state}`);
    return missed > 0
      ? t('onTime.missed', { state: words, n: dues, missed })
      : t('onTime.of', { state: words, n: dues });
  };
}

function Legend() {
  const { t } = useTranslation('trends');
  return (
    <ul className={classes.legend} aria-label={t('onTime.legend')}>
      {monthStates.map((state) => {
        const Icon = icons[state];
        return (
          <li key={state}>
            <span className={classes.mark} data-state={state}>
              {Icon === null ? null : <Icon size={13} stroke={2} aria-hidden />}
            </span>
            {t(`onTime.states.${state}`)}
          </li>
        );
      })}
    </ul>
  );
}

/** One line an account and month; no amounts stand in it, so it can be saved while they are hidden. */
function SaveCsv({ rows }: { readonly rows: readonly AccountMonths[] }) {
  const { t } = useTranslation(['trends', 'charts']);
  const { today } = usePreferences();
  const saveChart = useSaveChart();
  const save = () => {
    const head = (['account', 'month', 'state', 'dues', 'missed'] as const).map((column) =>
      t(`onTime.csv.${column}`),
    );
    const lines = rows.flatMap(({ name, cells }) =>
      cells.map(({ month, state, dues, missed }) => [
        name,
        month,
        t(`onTime.states.${state}`),
        String(dues),
        String(missed),
      ]),
    );
    void saveChart(`${t('trends:kinds.on-time')}-${today}.csv`, csvText([head, ...lines]));
  };
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconTableDown size={16} stroke={1.75} aria-hidden />}
      onClick={save}
    >
      {t('charts:export.csv')}
    </Button>
  );
}

function NothingDue() {
  const { t } = useTranslation('trends');
  const { openLog } = useNavigation();
  return (
    <EmptyState
      title={t('onTime.empty')}
      action={
        <Button
          variant="light"
          onClick={() => {
            openLog({ kind: 'bill' });
          }}
        >
          {t('onTime.act')}
        </Button>
      }
    >
      <Text span size="sm">
        {t('onTime.emptyHint')}
      </Text>
    </EmptyState>
  );
}

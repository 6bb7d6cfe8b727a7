import { ActionIcon, Button, Tooltip, VisuallyHidden } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCheck,
  IconChevronLeft,
  IconChevronRight,
} from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Due } from '../../../shared/analysis/opinions';
import { addMonths, monthOf, type Day } from '../../../shared/dates';
import { lineOf } from '../../components/due-line';
import { ErrorText } from '../../components/error-text';
import { useFormat, usePreferences } from '../../components/preferences';
import { Section } from '../../components/section';
import { useDuesBetween } from '../../components/use-dues-between';
import { useMonthWords } from '../account/month-words';
import { dayAfterKey, timeOf, totalWords, weekdays, weeksOf, type DayCell } from './calendar-model';
import { DueItem } from './due-item';
import { sumsOf } from './due-model';
import { useNames, useSumWords } from './use-names';
import classes from './month-calendar.module.css';

/**
 * A month with what falls due on each day; `open` has all that is still to be paid. Arrow keys, Home, End and the page keys
 * move the chosen day.
 */
export function MonthCalendar({ open }: { readonly open: readonly Due[] }) {
  const { t } = useTranslation('repayments');
  const { today } = usePreferences();
  const { currencyOf } = useNames();
  const monthWords = useMonthWords();
  const sumWords = useSumWords();
  const [chosen, setChosen] = useState<Day>(today);
  const month = monthOf(chosen);
  const { value: dues, failure } = useDuesBetween(timeOf(month));
  const weeks = weeksOf(month, dues ?? [], currencyOf);
  const cells = weeks.flat().filter(({ inMonth }) => inMonth);
  const left = sumWords(sumsOf(cells.flatMap((cell) => cell.left)));
  return (
    <Section
      title={t('calendar.title')}
      aside={
        <MonthSteps
          name={monthWords(month)}
          onStep={(months) => {
            setChosen(addMonths(`${month}-01`, months));
          }}
          onToday={
            chosen === today
              ? undefined
              : () => {
                  setChosen(today);
                }
          }
        />
      }
    >
      <ErrorText failure={failure} />
      <Grid
        weeks={weeks}
        chosen={chosen}
        name={monthWords(month)}
        busy={dues === undefined}
        onChoose={setChosen}
      />
      <p className={classes.sum}>
        {left === ''
          ? null
          : t(totalWords(month, today), { amount: left, month: monthWords(month) })}
      </p>
      {dues === undefined ? null : (
        <ChosenDay day={chosen} dues={dues.filter(({ dueOn }) => dueOn === chosen)} open={open} />
      )}
    </Section>
  );
}

function MonthSteps(props: {
  readonly name: string;
  readonly onStep: (months: number) => void;
  readonly onToday: (() => void) | undefined;
}) {
  const { t } = useTranslation('repayments');
  const step = (months: number, words: string) => (
    <Tooltip label={words}>
      <ActionIcon
        size="md"
        aria-label={words}
        onClick={() => {
          props.onStep(months);
        }}
      >
        {months < 0 ? (
          <IconChevronLeft size={18} stroke={1.75} aria-hidden />
        ) : (
          <IconChevronRight size={18} stroke={1.75} aria-hidden />
        )}
      </ActionIcon>
    </Tooltip>
  );
  return (
    <div className={classes.steps}>
      {props.onToday === undefined ? null : (
        <Button size="compact-sm" variant="subtle" onClick={props.onToday}>
          {t('calendar.today')}
        </Button>
      )}
      {step(-1, t('calendar.previous'))}
      <span className={classes.month} aria-live="polite">
        {props.name}
      </span>
      {step(1, t('calendar.next'))}
    </div>
  );
}

function Grid(props: {
  readonly weeks: readonly (readonly DayCell[])[];
  readonly chosen: Day;
  readonly name: string;
  readonly busy: boolean;
  readonly onChoose: (day: Day) => void;
}) {
  const { t } = useTranslation('repayments');
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [props.chosen]);
  return (
    <table
      ref={grid}
      role="grid"
      className={classes.grid}
      aria-busy={props.busy}
      aria-label={t('calendar.grid', { month: props.name })}
      onKeyDown={(event) => {
        const next = dayAfterKey(props.chosen, event.key);
        if (next === undefined) return;
        event.preventDefault();
        moved.current = true;
        props.onChoose(next);
      }}
    >
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={t(`calendar.weekdayNames.${weekday}`)}>
              {t(`calendar.weekdays.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map((cell) => (
              <td key={cell.day} role="gridcell" aria-selected={cell.day === props.chosen}>
                <DayButton
                  cell={cell}
                  chosen={cell.day === props.chosen}
                  onChoose={props.onChoose}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayButton(props: {
  readonly cell: DayCell;
  readonly chosen: boolean;
  readonly onChoose: (day: Day) => void;
}) {
  const { today } = usePreferences();
  const sumWords = useSumWords();
  const label = useCellWords();
  const { cell } = props;
  return (
    <button
      type="button"
      className={classes.day}
      tabIndex={props.chosen ? 0 : -1}
      data-tone={cell.tone}
      data-out={!cell.inMonth}
      aria-current={cell.day === today ? 'date' : undefined}
      onClick={() => {
        props.onChoose(cell.day);
      }}
    >
      <VisuallyHidden>{label(cell)}</VisuallyHidden>
      <span className={classes.number} aria-hidden>
        {Number(cell.day.slice(8))}
      </span>
      {cell.tone === 'overdue' ? (
        <IconAlertTriangle className={classes.warning} size={12} stroke={2.2} aria-hidden />
      ) : null}
      <span className={classes.mark} aria-hidden>
        {cell.tone === 'paid' ? <IconCheck size={13} stroke={2.2} aria-hidden /> : null}
        {sumWords(cell.left.slice(0, 1), true)}
      </span>
    </button>
  );
}

function useCellWords(): (cell: DayCell) => string {
  const { t } = useTranslation('repayments');
  const format = useFormat();
  const sumWords = useSumWords();
  return ({ day, tone, count: n, left }) => {
    const words = { day: format.day(day), n, amount: sumWords(left) };
    if (tone === 'none') return t('calendar.dayNone', words);
    if (tone === 'paid') return t('calendar.dayPaid', words);
    return t(tone === 'overdue' ? 'calendar.dayOverdue' : 'calendar.dayDue', words);
  };
}

function ChosenDay(props: {
  readonly day: Day;
  readonly dues: readonly Due[];
  readonly open: readonly Due[];
}) {
  const { day, dues } = props;
  const { t } = useTranslation(['repayments', 'common']);
  const { today } = usePreferences();
  const format = useFormat();
  const { nameOf, currencyOf } = useNames();
  return (
    <div className={classes.chosen} aria-live="polite">
      <h3 className={classes.chosenDay}>{format.day(day)}</h3>
      {dues.length === 0 ? (
        <p className={classes.none}>{t('repayments:calendar.chosenNone')}</p>
      ) : null}
      <ul className={classes.chosenList}>
        {dues.map((due) =>
          due.status === 'paid' ? (
            <li key={due.id} className={classes.paid}>
              <IconCheck size={16} stroke={2} aria-hidden />
              <span>{nameOf(due.accountId)}</span>
              <span>{t('common:dueStatus.paid')}</span>
              <span className={classes.amount}>
                {format.amount(due.amount, { currency: currencyOf(due.accountId) })}
              </span>
            </li>
          ) : (
            <DueItem key={due.id} line={lineOf(due, props.open, today)} />
          ),
        )}
      </ul>
    </div>
  );
}

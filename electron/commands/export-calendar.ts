import type { TFunction } from 'i18next';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { calendarOf } from '../../shared/calendar/calendar-of';
import { writeCalendar } from '../calendar';
import type { Context } from './context';

type Tools = {
  readonly t: TFunction;
  readonly saveFile: (name: string, text: string) => Promise<string | null>;
};

/** Saves what is due and the next looks as a calendar file, where the person says. */
export async function exportCalendar(
  { desk, clock }: Context,
  { amounts }: ParsedInputOf<'export.calendar'>,
  { t, saveFile }: Tools,
): Promise<OutputOf<'export.calendar'>> {
  const analysis = desk.analysis();
  const events = calendarOf(analysis);
  const text = writeCalendar(events, { now: clock.now(), amounts, t });
  const saved = await saveFile(`${t('calendar:file')}-${analysis.asOf}.ics`, text);
  return { saved, count: events.filter(({ cancelled }) => cancelled !== true).length };
}

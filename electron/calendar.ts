/** Writes the calendar model as an iCalendar file (RFC 5545). Which events there are is the model's business. */
import type { TFunction } from 'i18next';
import type { ICalEvent } from 'ical-generator';
import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarEvent } from '../shared/calendar/calendar-of';
import { formatAmount } from '../shared/format';

/** Revisions count the minutes since then, so that each later export replaces the events of an earlier one. */
const FIRST_MINUTE = Date.UTC(2026, 0, 1) / 60_000;

/** The file's text. `now` is in milliseconds; amounts are named only where they are asked for. */
export function writeCalendar(
  events: readonly CalendarEvent[],
  options: { readonly now: number; readonly amounts: boolean; readonly t: TFunction },
): string {
  const { now, t } = options;
  const file = ical({
    name: t('calendar:name'),
    prodId: { company: 'Credit Health', product: 'Credit Health', language: 'EN' },
  });
  const sequence = Math.max(0, Math.floor(now / 60_000 - FIRST_MINUTE));
  for (const event of events) {
    const title = titleOf(event, options);
    const written = file.createEvent({
      id: event.uid,
      start: startOf(event),
      allDay: true,
      stamp: new Date(now),
      sequence,
      summary: title,
      description: descriptionOf(event, t),
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // It takes nobody's time: the day stays free for appointments.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const minutes of event.alarms) addAlarm(written, minutes, title);
  }
  return file.toString();
}

function addAlarm(event: ICalEvent, minutes: number, description: string): void {
  const type = ICalAlarmType.display;
  const alarm = event.createAlarm({ type, trigger: -minutes * 60, description });
  // Unasked, the library counts what comes after the start from the end, which is the next midnight. It takes no `relatesTo` above.
  alarm.relatesTo(ICalAlarmRelatesTo.start);
}

/** Without a zone the library prints the UTC date, so the day is given as UTC. */
const startOf = ({ on }: CalendarEvent): Date => new Date(`${on}T00:00:00.000Z`);

function titleOf(
  { title, account, amount, currency }: CalendarEvent,
  { amounts, t }: { readonly amounts: boolean; readonly t: TFunction },
): string {
  if (title !== 'due' || !amounts || amount === undefined)
    return t(`calendar:${title}`, { account });
  return t('calendar:dueAmount', { account, amount: formatAmount(amount, { currency }) });
}

function descriptionOf({ number, notes }: CalendarEvent, t: TFunction): string {
  const parts = number === undefined ? [] : [t('calendar:number', { n: number })];
  return [...parts, ...notes.map((note) => t(`calendar:${note}`)), t('calendar:from')].join('\n');
}

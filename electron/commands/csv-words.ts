import type { TFunction } from 'i18next';
import type { CsvType, CsvWords } from '../../shared/exchange/csv';
import { csv } from '../../shared/locales/en/csv';

/** The person's words for what stands in a table of one type: its headings, and the values that the app has names for. */
export function csvWords(t: TFunction, type: CsvType): Pick<CsvWords, 'column' | 'value'> {
  return {
    column: (field) => t(columnKey(type, field) as 'csv:columns.id'),
    value: (field, value) => {
      if (typeof value === 'boolean') return t(value ? 'csv:yes' : 'csv:no');
      const names = named.get(field) ?? named.get(`${type}.${field}`);
      return names === undefined ? value : t(`${names}.${value}` as 'common:products.other');
    },
  };
}

/** Some fields mean another thing in another type. */
function columnKey(type: CsvType, field: string): string {
  const own: Readonly<Partial<Record<CsvType, object>>> = csv.own;
  return Object.hasOwn(own[type] ?? {}, field)
    ? `csv:own.${type}.${field}`
    : `csv:columns.${field}`;
}

/** Where the names of a field's values stand. All other texts are the person's own. */
const named: ReadonlyMap<string, string> = new Map([
  ['source', 'csv:sources'],
  ['product', 'common:products'],
  ['dayCount', 'accounts:form.dayCounts'],
  ['symptoms', 'common:symptoms'],
  ['method', 'common:methods'],
  ['scheme', 'log:schemes'],
  ['repayment.outcome', 'csv:outcomes'],
  ['prompt.kind', 'common:prompts'],
  ['event.kind', 'common:events'],
]);

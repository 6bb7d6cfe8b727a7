import type { TFunction } from 'i18next';
import type { CsvType, CsvWords } from '../shared/exchange/csv';
import { accounts } from '../shared/locales/en/accounts';
import { csv } from '../shared/locales/en/csv';

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

/** The name the field has in its form, unless no form has it or a table must say it otherwise. */
function columnKey(type: CsvType, field: string): string {
  if (type === 'case' && Object.hasOwn(csv.case, field)) return `csv:case.${field}`;
  if (Object.hasOwn(csv.columns, field)) return `csv:columns.${field}`;
  if (type === 'account' && Object.hasOwn(accounts.form, field)) return `accounts:form.${field}`;
  return `log:fields.${inForm.get(`${type}.${field}`) ?? inForm.get(field) ?? field}`;
}

/** Fields that have another name in the texts of the forms. */
const inForm: ReadonlyMap<string, string> = new Map([
  ['account', 'accountId'],
  ['bill.amount', 'amountDue'],
  ['repayment.amount', 'amountPaid'],
  ['prompt.kind', 'promptKind'],
  ['prompt.text', 'promptText'],
  ['event.kind', 'eventKind'],
]);

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

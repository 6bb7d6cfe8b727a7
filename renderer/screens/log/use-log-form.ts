import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../../shared/ipc/views';
import type { Account, RecordOf } from '../../../shared/records';
import { holdOf, type Hold } from '../../../shared/records/holding';
import { askable, basisOf, readForm, type FormModel, type Start } from './drafts/form-model';
import type { RateBasis } from './drafts/typed';
import { draftKey } from './kept-drafts';
import { useKnown } from './known';
import type { LogKind } from './log-model';
import { questionsOf, type Known, type Question } from './questions';
import { isPaidOnTime } from './questions/past-dues';
import { useSave, type Saving } from './use-save';
import { useKept, type KeptForm } from './use-kept';

/** What every form of the log is given. */
export type LogFormProps<K extends LogKind = LogKind> = {
  readonly accounts: readonly AccountRow[];
  readonly start: Omit<Start, 'account'>;
  readonly dueId?: string | undefined;
  /** The record to edit; a new one where there is none. */
  readonly record?: RecordOf<K> | undefined;
  readonly onSaved: (saved: Saved) => void;
  readonly onCancel: () => void;
};

/** `another` asks for a further form that starts where this one stood. */
export type Saved = { readonly accountId: string; readonly another: boolean };

export type LogForm<V> = Omit<KeptForm<V>, 'settled' | 'refuse' | 'finished' | 'follow'> &
  Omit<Saving, 'save'> & {
    readonly kind: LogKind;
    readonly questions: readonly Question[];
    readonly editing: boolean;
    readonly hold: Hold | undefined;
    readonly submit: (another: boolean) => void;
    readonly cancel: () => void;
    readonly known: Known;
    readonly account: Account | undefined;
    readonly basis: RateBasis;
  };

/** One form: its texts, what is wrong with them, what is odd about them, and the one way to save them. */
export function useLogForm<K extends LogKind, V extends object>(
  model: FormModel<K, V>,
  props: LogFormProps<K>,
): LogForm<V> {
  const { accounts, start } = props;
  const { t } = useTranslation(['log', 'common']);
  const record: RecordOf<K> | undefined = props.record;
  const recordId = record && idOf(record);
  const named = (id: string) => accounts.find((row) => row.id === id)?.account;
  const typed = useKept<V>({
    key: record === undefined ? draftKey(model.kind, props.dueId) : versionOf(record),
    fresh: () =>
      record === undefined
        ? model.empty({ ...start, account: named(start.accountId) })
        : model.from(record, basisOf(named(accountIdOf(record)))),
    said: t('kept.said', { kind: t(`common:records.${model.kind}`) }),
  });
  const accountId = accountIdOf(typed.values);
  const account = named(accountId);
  const basis = basisOf(account);
  const beside = (record === undefined && model.beside?.(typed.values)) || {};
  const known = { ...useKnown(accountId, record), ...beside };
  const saving = useSave({
    kind: model.kind,
    recordId,
    accountName: account?.name,
    paidOnTime: (draft) => isPaidOnTime(draft, known),
    read: () => readForm(model, typed.values, basis),
    ask: (draft) => questionsOf(model.kind, draft, known),
    refuse: typed.refuse,
    onSaved: (another) => {
      typed.finished();
      props.onSaved({ accountId, another });
    },
  });
  const unasked = after(saving.stopAsking);
  const asked = saving.asking === undefined ? typed.settled : typed.values;
  return {
    ...typed,
    ...saving,
    kind: model.kind,
    change: unasked((fields: Partial<V>) => {
      const to = accountIdOf(fields);
      const moved = { on: start.on, from: account, to: named(to) };
      // What is corrected was seen or agreed as it stands; a new form offers what the other account has.
      if (record === undefined && to !== '' && to !== accountId)
        typed.follow((values) => model.follow?.(values, moved) ?? {});
      typed.change(fields);
    }),
    fill: unasked(typed.fill),
    startOver: unasked(typed.startOver),
    questions: questionsOf(model.kind, askable(readForm(model, asked, basis)), known),
    editing: record !== undefined,
    hold: recordId === undefined ? undefined : holdOf(recordId, known.records),
    submit: (another) => void saving.save(another),
    cancel: props.onCancel,
    known,
    account,
    basis,
  };
}

const after =
  (first: () => void) =>
  <A extends unknown[]>(step: (...given: A) => void) =>
  (...given: A): void => {
    first();
    step(...given);
  };

const accountIdOf = (typed: object): string =>
  'accountId' in typed && typeof typed.accountId === 'string' ? typed.accountId : '';

const idOf = (record: { readonly id: string }): string => record.id;

/** A correction that was begun is taken up only while the record is as it was. */
const versionOf = (record: { readonly id: string; readonly updatedAt: string }): string =>
  `${record.id} ${record.updatedAt}`;

import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure, FieldIssue } from '../../../shared/result';
import { ErrorText } from '../../components/error-text';
import { usePreferences } from '../../components/preferences';
import { useCommand } from '../../components/use-command';
import { useFirstRefused } from '../../components/use-first-refused';
import { useAccount } from '../../mirror/queries';
import type { AccountRow } from '../../../shared/ipc/views';
import { AccountFields } from './account-fields';
import { Restored } from '../log/restored';
import { useKept } from '../log/use-kept';
import { readAccount, valuesOf, valuesOfPreset, type AccountValues } from './account-draft';
import { ProductPicker } from './product-picker';

/** Adds an account from what is usual for its product, or edits one. */
export function AccountForm(props: {
  readonly accountId: string | undefined;
  readonly onDone: () => void;
}) {
  const row = useAccount(props.accountId ?? '');
  const { locale } = usePreferences();
  const { t } = useTranslation('accounts');
  if (row === undefined) return null;
  if (props.accountId !== undefined && row === null) return <p>{t('detail.gone')}</p>;
  return (
    <Form
      key={props.accountId ?? 'new'}
      row={row}
      start={row === null ? valuesOfPreset('jiebei', locale) : valuesOf(row.account)}
      onDone={props.onDone}
    />
  );
}

type FormProps = {
  readonly row: AccountRow | null;
  readonly start: AccountValues;
  readonly onDone: () => void;
};

function Form({ row, start, onDone }: FormProps) {
  const { t } = useTranslation(['accounts', 'common']);
  const form = useAccountForm({ row, start, onDone });
  const root = useFirstRefused(form.refusals);
  return (
    <form
      ref={root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <Stack gap="md">
        <Restored form={form} />
        <ErrorText failure={form.failure} />
        {row === null ? <ProductPicker values={form.values} onPick={form.change} /> : null}
        <AccountFields
          values={form.values}
          issues={form.issues}
          accountId={row?.id}
          onChange={form.change}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onDone}>
            {t('common:actions.cancel')}
          </Button>
          <Button type="submit" disabled={form.busy}>
            {t(row === null ? 'accounts:add' : 'common:actions.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useAccountForm({ row, start, onDone }: FormProps) {
  const { t } = useTranslation(['accounts', 'log', 'common']);
  const { run, busy } = useCommand();
  const kept = useKept<AccountValues>({
    key: row === null ? 'account' : `${row.id} ${row.account.updatedAt}`,
    fresh: () => start,
    said: t('log:kept.said', { kind: t('common:records.account') }),
  });
  const { values, restored, begunOn } = kept;
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const [refusals, setRefusals] = useState(0);
  const refuse = (found: readonly FieldIssue[]) => {
    setIssues(found);
    setRefusals((count) => count + 1);
  };
  const change = (next: AccountValues) => {
    kept.change(next);
    // What was said about a field no longer holds once it is typed in.
    setIssues(issues.filter(({ path }) => sameText(next, values, path as keyof AccountValues)));
  };
  const save = async () => {
    const { draft, issues: found } = readAccount(values);
    setFailure(undefined);
    if (found.length > 0) {
      refuse(found);
      return;
    }
    const said = t(row === null ? 'accounts:form.added' : 'accounts:form.saved', {
      name: values.name.trim(),
    });
    const answer =
      row === null
        ? await run('record.add', { drafts: [draft] }, { said, quiet: true })
        : await run('record.edit', { id: row.id, draft }, { said, quiet: true });
    if (answer.ok) {
      kept.finished();
      onDone();
    } else if (answer.error.issues !== undefined) refuse(answer.error.issues);
    else setFailure(answer.error);
  };
  const startOver = () => {
    kept.startOver();
    setIssues([]);
    setFailure(undefined);
  };
  return { values, restored, begunOn, startOver, change, issues, refusals, failure, busy, save };
}

const sameText = (a: AccountValues, b: AccountValues, name: keyof AccountValues): boolean =>
  a[name] === b[name];

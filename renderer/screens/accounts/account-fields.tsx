import { Button, Switch, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldIssue } from '../../../shared/result';
import { useFailureWords } from '../../components/failure-words';
import { useAccounts } from '../../mirror/queries';
import { isNameTaken, type AccountValues } from './account-draft';
import { RareFields } from './rare-fields';
import classes from './account-form.module.css';

export type AccountFieldsProps = {
  readonly values: AccountValues;
  readonly issues: readonly FieldIssue[];
  readonly accountId?: string | undefined;
  readonly onChange: (values: AccountValues) => void;
};

const rare = [
  'limitGroup',
  'openedOn',
  'closedOn',
  'statementDay',
  'dayCount',
  'currency',
  'note',
] as const;

/** The fields of an account: what most people set, and the rest folded away. */
export function AccountFields(props: AccountFieldsProps) {
  const { t } = useTranslation('accounts');
  const { values, onChange, issues } = props;
  const taken = isNameTaken(values.name, useAccounts() ?? [], props.accountId);
  const [opened, setOpened] = useState(props.accountId !== undefined);
  const open = opened || issues.some(({ path }) => (rare as readonly string[]).includes(path));
  const text = useTextField(props);
  const Chevron = open ? IconChevronUp : IconChevronDown;
  return (
    <div className={classes.grid}>
      <TextInput
        {...text('name')}
        required
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        description={taken ? t('form.duplicate', { name: values.name.trim() }) : undefined}
      />
      <TextInput {...text('lender')} required title={t('form.lenderHint')} />
      <TextInput {...text('dueDay')} inputMode="numeric" placeholder={t('form.dueDayHint')} />
      <TextInput {...text('checkEveryDays')} inputMode="numeric" required />
      <Switch
        className={classes.wide}
        label={t('form.revolving')}
        checked={values.revolving}
        onChange={(event) => {
          onChange({ ...values, revolving: event.currentTarget.checked });
        }}
      />
      <div className={classes.wide}>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-expanded={open}
          leftSection={<Chevron size={15} aria-hidden />}
          onClick={() => {
            setOpened(!open);
          }}
        >
          {t(open ? 'form.less' : 'form.more')}
        </Button>
      </div>
      {open ? <RareFields {...props} text={text} /> : null}
    </div>
  );
}

export type TextName = {
  [K in keyof AccountValues]: AccountValues[K] extends string
    ? string extends AccountValues[K]
      ? K
      : never
    : never;
}[keyof AccountValues];

export function useErrorAt(issues: readonly FieldIssue[]): (path: string) => string | undefined {
  const words = useFailureWords();
  return (path) => {
    const issue = issues.find((one) => one.path === path);
    return issue === undefined ? undefined : words.issue(issue);
  };
}

function useTextField({ values, issues, onChange }: AccountFieldsProps) {
  const { t } = useTranslation('accounts');
  const errorAt = useErrorAt(issues);
  return (name: TextName) => ({
    label: t(`form.${name}`),
    value: values[name],
    error: errorAt(name),
    withAsterisk: false,
    autoComplete: 'off',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      onChange({ ...values, [name]: event.currentTarget.value });
    },
  });
}

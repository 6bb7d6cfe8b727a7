import { Alert, Button, PasswordInput } from '@mantine/core';
import { IconFileOff, IconKey, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../shared/result';
import { useFailureWords } from '../../components/failure-words';
import { asksFor } from './import-model';
import type { Opening } from './use-import';
import classes from './import.module.css';

type RefusedProps = {
  readonly file: File;
  readonly failure: Failure;
  readonly onRead: (file: File, opening: Opening) => void;
};

/** Why a file was not taken: at which line, what to export instead, or which password it needs. */
export function Refused({ file, failure, onRead }: RefusedProps) {
  const { t } = useTranslation('import-screen');
  const words = useRefusalWords();
  const password = asksFor(failure);
  return (
    <Alert
      role="alert"
      color="orange"
      variant="light"
      title={password === undefined ? t('refused') : file.name}
      icon={password === undefined ? <IconFileOff aria-hidden /> : <IconKey aria-hidden />}
    >
      {password === undefined ? <strong>{file.name}</strong> : null}
      {failure.line === undefined ? null : <span> · {t('refusedAt', { line: failure.line })}</span>}
      <div>{words(failure)}</div>
      {password === undefined ? null : <Password kind={password} file={file} onRead={onRead} />}
      {failure.code === 'bill-unknown' ? <OwnTable file={file} onRead={onRead} /> : null}
    </Alert>
  );
}

function Password(props: Omit<RefusedProps, 'failure'> & { readonly kind: 'zip' | 'exchange' }) {
  const { t } = useTranslation('import');
  const { kind, file, onRead } = props;
  const [password, setPassword] = useState('');
  return (
    <form
      className={classes.password}
      onSubmit={(event) => {
        event.preventDefault();
        if (password !== '') onRead(file, { password });
      }}
    >
      <PasswordInput
        autoFocus
        w={280}
        label={t(`password.${kind}`)}
        value={password}
        autoComplete="off"
        onChange={(event) => {
          setPassword(event.currentTarget.value);
        }}
      />
      <Button type="submit" disabled={password === ''}>
        {t('password.open')}
      </Button>
    </form>
  );
}

/** A table that nobody knows may be the person's own; then they say which column is which. */
function OwnTable({ file, onRead }: Omit<RefusedProps, 'failure'>) {
  const { t } = useTranslation('import');
  return (
    <Button
      mt="sm"
      variant="default"
      leftSection={<IconTable size={17} aria-hidden />}
      onClick={() => {
        onRead(file, { reading: { columns: {} } });
      }}
    >
      {t('ownTable')}
    </Button>
  );
}

function useRefusalWords(): (failure: Failure) => string {
  const { t, i18n } = useTranslation('import');
  const general = useFailureWords();
  return (failure) => {
    const key = `failure.${failure.code}`;
    if (!i18n.exists(key, { ns: 'import' })) return general.failure(failure);
    const format = String(failure.detail?.['format'] ?? '');
    const named = i18n.exists(`formats.${format}`, { ns: 'import' })
      ? t(`formats.${format as 'wechat'}`)
      : format;
    return t(key as 'failure.bill-unknown', {
      replace: {
        ...failure.detail,
        format: named,
        line: failure.line ?? '',
        path: failure.path ?? '',
        number: failure.index === undefined ? '' : failure.index + 1,
      },
    });
  };
}

import { Button, Group, NativeSelect, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CsvType } from '../../../shared/exchange/csv';
import { recordTypeNames } from '../../../shared/exchange/csv';
import type { Failure } from '../../../shared/result';
import { call, type Answer } from '../../bridge';
import { ErrorText } from '../../components/error-text';
import { ReportRow } from './report-row';
import { SettingRow } from './setting-row';

/** Everything the person logged, as files of their own: whole, whole under a passphrase, or one type as a table. */
export function ExportRows() {
  const { t } = useTranslation(['settings', 'import', 'common']);
  const [saved, setSaved] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure>();
  const [type, setType] = useState<CsvType>('repayment');
  const save = async (answer: Promise<Answer<'export.save'>>) => {
    const given = await answer;
    setFailure(given.ok ? undefined : given.error);
    if (given.ok && given.value.saved !== null) setSaved(given.value.saved);
  };
  return (
    <>
      <SettingRow
        label={t('settings:vault.export')}
        hint={
          <span role="status">
            {saved === null
              ? t('settings:vault.exportHint')
              : t('settings:vault.exported', { path: saved })}
          </span>
        }
      >
        <Button variant="default" onClick={() => void save(call('export.save', {}))}>
          {t('settings:vault.export')}
        </Button>
      </SettingRow>
      <ReportRow />
      <SealedExport
        onSave={(passphrase) => {
          void save(call('export.exchange', { passphrase }));
        }}
      />
      <SettingRow id="csv-type" label={t('import:out.csv')} hint={t('import:out.csvHint')}>
        <Group gap="sm" wrap="nowrap">
          <NativeSelect
            id="csv-type"
            value={type}
            data={recordTypeNames.map((name) => ({
              value: name,
              label: t(`common:records.${name}`),
            }))}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setType(recordTypeNames.find((name) => name === value) ?? type);
            }}
          />
          <Button variant="default" onClick={() => void save(call('export.csv', { type }))}>
            {t('import:out.save')}
          </Button>
        </Group>
      </SettingRow>
      <ErrorText failure={failure} />
    </>
  );
}

/** The passphrase is typed twice, for a file under a mistyped one is lost. */
function SealedExport({ onSave }: { readonly onSave: (passphrase: string) => void }) {
  const { t } = useTranslation('import');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const differ = second !== '' && second !== first;
  return (
    <SettingRow label={t('out.sealed')} hint={t('out.sealedHint')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (first === '' || first !== second) return;
          onSave(first);
          setFirst('');
          setSecond('');
        }}
      >
        <Group gap="sm" align="flex-start">
          <PasswordInput
            w={170}
            aria-label={t('out.passphrase')}
            placeholder={t('out.passphrase')}
            autoComplete="new-password"
            value={first}
            onChange={(event) => {
              setFirst(event.currentTarget.value);
            }}
          />
          <PasswordInput
            w={170}
            aria-label={t('out.again')}
            placeholder={t('out.again')}
            autoComplete="new-password"
            value={second}
            error={differ ? t('out.differ') : undefined}
            onChange={(event) => {
              setSecond(event.currentTarget.value);
            }}
          />
          <Button type="submit" variant="default" disabled={first === '' || first !== second}>
            {t('out.save')}
          </Button>
        </Group>
      </form>
    </SettingRow>
  );
}

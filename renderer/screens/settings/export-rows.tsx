import { Button, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CsvType } from '../../../shared/exchange/csv';
import { recordTypeNames } from '../../../shared/exchange/csv';
import type { Failure } from '../../../shared/result';
import { call, type Answer } from '../../bridge';
import { ErrorText } from '../../components/error-text';
import { SecretInput } from '../../components/secret-input';
import { ReportRow } from './report-row';
import { SettingRow } from './setting-row';

/** What was saved is said in the row that saved it. */
type Row = 'whole' | 'sealed' | 'csv';

/** Everything the person logged, as files of their own: whole, whole under a passphrase, or one type as a table. */
export function ExportRows() {
  const { t } = useTranslation(['settings', 'import', 'common']);
  const [saved, setSaved] = useState<{ readonly row: Row; readonly path: string }>();
  const [failure, setFailure] = useState<Failure>();
  const [type, setType] = useState<CsvType>('repayment');
  const save = async (row: Row, answer: Promise<Answer<'export.save'>>) => {
    const given = await answer;
    setFailure(given.ok ? undefined : given.error);
    if (given.ok && given.value.saved !== null) setSaved({ row, path: given.value.saved });
  };
  const done = (row: Row) =>
    saved?.row === row ? t('settings:vault.exported', { path: saved.path }) : undefined;
  return (
    <>
      <SettingRow
        label={t('settings:vault.export')}
        hint={t('settings:vault.exportHint')}
        done={done('whole')}
      >
        <Button variant="default" onClick={() => void save('whole', call('export.save', {}))}>
          {t('settings:vault.export')}
        </Button>
      </SettingRow>
      <ReportRow />
      <SealedExport
        done={done('sealed')}
        onSave={(passphrase) => {
          void save('sealed', call('export.exchange', { passphrase }));
        }}
      />
      <SettingRow
        id="csv-type"
        label={t('import:out.csv')}
        hint={t('import:out.csvHint')}
        done={done('csv')}
      >
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
          <Button variant="default" onClick={() => void save('csv', call('export.csv', { type }))}>
            {t('import:out.save')}
          </Button>
        </Group>
      </SettingRow>
      <ErrorText failure={failure} />
    </>
  );
}

/** The passphrase is typed twice, for a file under a mistyped one is lost. */
function SealedExport(props: {
  readonly done: string | undefined;
  readonly onSave: (passphrase: string) => void;
}) {
  const { t } = useTranslation('import');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const differ = second !== '' && second !== first;
  return (
    <SettingRow label={t('out.sealed')} hint={t('out.sealedHint')} done={props.done}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (first === '' || first !== second) return;
          props.onSave(first);
          setFirst('');
          setSecond('');
        }}
      >
        <Group gap="sm" align="flex-start">
          <SecretInput
            w={170}
            aria-label={t('out.passphrase')}
            placeholder={t('out.passphrase')}
            autoComplete="new-password"
            value={first}
            onChange={(event) => {
              setFirst(event.currentTarget.value);
            }}
          />
          <SecretInput
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

import { Button, Checkbox, Group, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../components/day-input';
import { usePreferences } from '../../components/preferences';
import { useReport } from '../../components/use-report';
import { isTurned, reportPeriods, spanOf, type ReportChoice } from './report-model';
import { SettingRow } from './setting-row';

/** The report of a period as a PDF. Amounts stand in it unless the person leaves them out. */
export function ReportRow() {
  const { t } = useTranslation('report');
  const { today, hideAmounts } = usePreferences();
  const { make, making } = useReport();
  const [choice, setChoice] = useState<ReportChoice>({ period: 'year' });
  const [amounts, setAmounts] = useState(!hideAmounts);
  const turned = isTurned(choice, today);
  return (
    <SettingRow id="report-period" label={t('label')} hint={t('hint')}>
      <Stack
        component="form"
        gap="xs"
        align="flex-end"
        onSubmit={(event) => {
          event.preventDefault();
          void make({ ...spanOf(choice, today), amounts });
        }}
      >
        <Group gap="sm" wrap="nowrap">
          <NativeSelect
            id="report-period"
            value={choice.period}
            data={reportPeriods.map((one) => ({ value: one, label: t(`periods.${one}`) }))}
            onChange={(event) => {
              const { value } = event.currentTarget;
              const period = reportPeriods.find((one) => one === value) ?? choice.period;
              setChoice({ ...choice, period });
            }}
          />
          <Button type="submit" variant="default" loading={making} disabled={turned}>
            {t('save')}
          </Button>
        </Group>
        {choice.period === 'custom' ? (
          <OwnDates choice={choice} turned={turned} onChoice={setChoice} />
        ) : null}
        <Checkbox
          label={t('amounts')}
          checked={amounts}
          onChange={(event) => {
            setAmounts(event.currentTarget.checked);
          }}
        />
      </Stack>
    </SettingRow>
  );
}

function OwnDates(props: {
  readonly choice: ReportChoice;
  readonly turned: boolean;
  readonly onChoice: (choice: ReportChoice) => void;
}) {
  const { choice, onChoice } = props;
  const { t } = useTranslation('report');
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <DayInput
        w={150}
        label={t('from')}
        value={choice.from}
        error={props.turned ? t('turned') : undefined}
        onChange={(from) => {
          onChoice({ ...choice, from });
        }}
      />
      <DayInput
        w={150}
        label={t('to')}
        value={choice.to}
        onChange={(to) => {
          onChoice({ ...choice, to });
        }}
      />
    </Group>
  );
}

import { SegmentedControl, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../shared/records';
import { Section } from '../../components/section';
import { useChange } from '../../components/use-change';
import { SettingRow } from './setting-row';

const languages = ['system', 'zh-CN', 'en'] as const;
const themes = ['system', 'light', 'dark'] as const;

export function DisplaySection({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation(['settings', 'common']);
  const change = useChange();
  return (
    <Section title={t('display.title')}>
      <SettingRow label={t('display.language')}>
        <SegmentedControl
          aria-label={t('display.language')}
          value={settings.locale}
          data={languages.map((value) => ({ value, label: t(`common:languages.${value}`) }))}
          onChange={(locale) => void change({ locale })}
        />
      </SettingRow>
      <SettingRow label={t('display.theme')}>
        <SegmentedControl
          aria-label={t('display.theme')}
          value={settings.theme}
          data={themes.map((value) => ({ value, label: t(`common:themes.${value}`) }))}
          onChange={(theme) => void change({ theme })}
        />
      </SettingRow>
      <SettingRow
        id="hide-amounts"
        label={t('display.hideAmounts')}
        hint={t('display.hideAmountsHint')}
      >
        <Switch
          id="hide-amounts"
          aria-describedby="hide-amounts-hint"
          checked={settings.hideAmounts}
          onChange={(event) => void change({ hideAmounts: event.currentTarget.checked })}
        />
      </SettingRow>
      {(['keepOffScreens', 'blurWhenAway'] as const).map((name) => (
        <SettingRow
          key={name}
          id={name}
          label={t(`display.${name}`)}
          hint={t(`display.${name}Hint`)}
        >
          <Switch
            id={name}
            aria-describedby={`${name}-hint`}
            checked={settings[name]}
            onChange={(event) => void change({ [name]: event.currentTarget.checked })}
          />
        </SettingRow>
      ))}
    </Section>
  );
}

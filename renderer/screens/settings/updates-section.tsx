import { Button, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { UpdatesView, UpdateStep } from '../../../shared/ipc/contract';
import { call } from '../../bridge';
import { ErrorText } from '../../components/error-text';
import { Section } from '../../components/section';
import type { UpdateStepCall } from '../../components/use-updates';
import { useUpdates } from '../../components/use-updates';
import { SettingRow } from './setting-row';

/** Which version runs, and whether the app may ask for newer ones: the only use of a network that there is. */
export function UpdatesSection() {
  const { t } = useTranslation('updates');
  const { view, failure, allow, take } = useUpdates();
  if (view === undefined) return null;
  const { host, version, allowed, restart } = view;
  return (
    <Section title={t('title')} description={t('version', { version })}>
      {host === null ? (
        <SettingRow label={t('banner.label')} hint={t('none')}>
          {null}
        </SettingRow>
      ) : (
        <SettingRow id="allow-updates" label={t('allow')} hint={t('allowHint', { host })}>
          <Switch
            id="allow-updates"
            aria-describedby="allow-updates-hint"
            checked={allowed}
            onChange={(event) => void allow(event.currentTarget.checked)}
          />
        </SettingRow>
      )}
      {restart && host !== null ? <Restart allowed={allowed} /> : null}
      {allowed && !restart ? <Progress view={view} take={take} /> : null}
      <ErrorText failure={failure} />
    </Section>
  );
}

function Restart({ allowed }: { readonly allowed: boolean }) {
  const { t } = useTranslation('updates');
  return (
    <SettingRow label={t(allowed ? 'restart.on' : 'restart.off')}>
      <Button variant="default" onClick={() => void call('app.restart', {})}>
        {t('restart.now')}
      </Button>
    </SettingRow>
  );
}

type Steps = {
  readonly view: UpdatesView;
  readonly take: (step: UpdateStepCall) => Promise<void>;
};

function Progress({ view: { step }, take }: Steps) {
  const { t } = useTranslation('updates');
  const words = useStepWords();
  const next = nextOf(step);
  return (
    <SettingRow label={t('banner.label')} hint={<span role="status">{words(step)}</span>}>
      <Button
        variant="default"
        loading={step.at === 'asking' || step.at === 'fetching'}
        onClick={() => void take(`updates.${next}`)}
      >
        {t(next)}
      </Button>
    </SettingRow>
  );
}

function nextOf(step: UpdateStep): 'ask' | 'download' | 'install' {
  if (step.at === 'found' || step.at === 'fetching') return 'download';
  return step.at === 'fetched' ? 'install' : 'ask';
}

function useStepWords(): (step: UpdateStep) => string {
  const { t, i18n } = useTranslation('updates');
  return (step) => {
    if (step.at === 'failed') return t(`failed.${step.failure}`);
    const version = 'version' in step ? step.version : '';
    const fraction = step.at === 'fetching' ? step.fraction : 0;
    const percent = fraction.toLocaleString(i18n.language, { style: 'percent' });
    return t(`steps.${step.at}`, { version, percent });
  };
}

import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Screen } from '../../components/screen';
import { useFindings, useSettings } from '../../mirror/queries';
import { useRoute } from '../../navigation/navigation';
import { Contradictions } from './contradictions';
import { Document } from './document';
import { tabOf, tabs, type Tab } from './sources-model';

/** What the two documents say, in our words, and what this app makes of each of their statements. */
export function SourcesScreen() {
  const route = useRoute();
  const item = route.screen === 'sources' ? route.item : undefined;
  // Another item asked for is another visit: it opens where that item stands.
  return <Sources key={item ?? ''} item={item} />;
}

function Sources({ item }: { readonly item: string | undefined }) {
  const { t } = useTranslation(['sources', 'sources-screen']);
  const [tab, setTab] = useState<Tab>(tabOf(item));
  const findings = useFindings();
  const settings = useSettings();
  if (findings === undefined || settings === undefined) return null;
  return (
    <Screen title={t('sources:title')} description={t('sources:disclaimer')}>
      <SegmentedControl
        aria-label={t('sources-screen:tabs.label')}
        value={tab}
        data={tabs.map((one) => ({
          value: one,
          label:
            one === 'contradictions'
              ? t('sources-screen:tabs.contradictions')
              : t(`sources:documents.${one}.name`),
        }))}
        onChange={setTab}
        style={{ alignSelf: 'flex-start' }}
      />
      {tab === 'contradictions' ? (
        <Contradictions goal={settings.goal} findings={findings} />
      ) : (
        <Document key={tab} document={tab} findings={findings} wanted={item} />
      )}
    </Screen>
  );
}

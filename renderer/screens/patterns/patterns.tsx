import { useTranslation } from 'react-i18next';
import { Screen } from '../../components/screen';
import {
  useAccounts,
  useDowngrades,
  useFindings,
  useInsufficient,
  useSettings,
} from '../../mirror/queries';
import { Downgrades } from './downgrades';
import { OwnHistory } from './own-history';
import { OpenFindings, SetAside } from './findings';
import { Unknowns } from './unknowns';
import { useBehind } from './behind';

/** What the rules found, what was taken away, and what cannot be told yet. */
export function PatternsScreen() {
  const { t } = useTranslation('patterns-screen');
  const findings = useFindings({ dismissed: true });
  const downgrades = useDowngrades();
  const unknowns = useInsufficient();
  const behind = useBehind({
    accounts: useAccounts(),
    settings: useSettings(),
  });
  const ready = findings && downgrades && unknowns && behind;
  return (
    <Screen title={t('title')} description={t('description')}>
      {ready ? (
        <>
          <OpenFindings findings={findings} behind={behind} />
          <Downgrades rows={downgrades} behind={behind} />
          <OwnHistory rows={downgrades} />
          <Unknowns rows={unknowns} behind={behind} />
          <SetAside findings={findings} behind={behind} />
        </>
      ) : null}
    </Screen>
  );
}

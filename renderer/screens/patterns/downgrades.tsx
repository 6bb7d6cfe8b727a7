import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DowngradeRow } from '../../../shared/ipc/views';
import { Section } from '../../components/section';
import { useRoute } from '../../navigation/navigation';
import type { Behind } from './behind';
import { DowngradeDay } from './downgrade-day';
import { downgradeDays, keyOfDay } from './patterns-model';
import classes from './patterns.module.css';

const SHOWN = 5;
const MORE = 20;

/** What lenders took away, newest first, with what the documents would point to. One story is unfolded at a time. */
export function Downgrades(props: {
  readonly rows: readonly DowngradeRow[];
  readonly behind: Behind;
}) {
  const { t } = useTranslation('patterns-screen');
  const route = useRoute();
  const asked = route.screen === 'patterns' && route.downgrade ? keyOfDay(route.downgrade) : null;
  const days = downgradeDays(props.rows);
  const wanted = days.findIndex(({ key }) => key === asked);
  const [shown, setShown] = useState(Math.max(SHOWN, wanted + 1));
  const [unfolded, setUnfolded] = useState(asked);
  const rest = days.length - shown;
  return (
    <Section
      title={t('downgrades.title')}
      description={t(days.length === 0 ? 'downgrades.none' : 'downgrades.description')}
      flush
    >
      {days.length === 0 ? null : (
        <ul className={classes.list}>
          {days.slice(0, shown).map(({ key, rows }) => (
            <li key={key} className={classes.downgrade}>
              <DowngradeDay
                rows={rows}
                behind={props.behind}
                unfolded={key === unfolded}
                wanted={key === asked}
                onToggle={() => {
                  setUnfolded(key === unfolded ? null : key);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {rest > 0 ? (
        <div className={classes.foot}>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              setShown(shown + MORE);
            }}
          >
            {t('downgrades.more', { n: Math.min(rest, MORE) })}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

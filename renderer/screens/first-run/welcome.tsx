import { Button } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './first-run.module.css';

const does = ['isRemind', 'isTrend', 'isPattern'] as const;
const doesNot = ['isNotScore', 'isNotLend', 'isNotSend'] as const;

/** What the app is, and what it is not. */
export function Welcome({ onStart }: { readonly onStart: () => void }) {
  const { t } = useTranslation('first-run');
  return (
    <>
      <p className={classes.lead}>{t('welcome.lead')}</p>
      <div className={classes.pair}>
        <div>
          <h2 className={classes.heading}>{t('welcome.isTitle')}</h2>
          <ul className={classes.points}>
            {does.map((key) => (
              <li key={key}>
                <IconCheck size={18} stroke={2} aria-hidden className={classes.yes} />
                {t(`welcome.${key}`)}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h2 className={classes.heading}>{t('welcome.isNotTitle')}</h2>
          <ul className={classes.points}>
            {doesNot.map((key) => (
              <li key={key}>
                <IconX size={18} stroke={2} aria-hidden className={classes.no} />
                {t(`welcome.${key}`)}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <Button size="md" onClick={onStart}>
        {t('welcome.start')}
      </Button>
    </>
  );
}

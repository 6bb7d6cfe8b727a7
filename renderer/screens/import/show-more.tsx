import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FurtherRows } from './use-rows';
import classes from './import.module.css';

export function ShowMore({ more, showMore }: Pick<FurtherRows, 'more' | 'showMore'>) {
  const { t } = useTranslation('import-screen');
  if (more === 0) return null;
  return (
    <div className={classes.foot}>
      <Button size="compact-sm" variant="subtle" onClick={showMore}>
        {t('showMore', { n: more })}
      </Button>
    </div>
  );
}

import { Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { shortcutWords } from './actions';
import { shortcutList } from './shortcut-list';
import classes from './shortcut-table.module.css';

/** All shortcuts, as the help screen and the dialog behind `?` show them. */
export function ShortcutTable() {
  const { t } = useTranslation('finder');
  return (
    <div className={classes.places}>
      {shortcutList.map(({ place, shortcuts }) => (
        <div key={place}>
          <h3 className={classes.place}>{t(`shortcuts.${place}`)}</h3>
          <dl className={classes.list}>
            {shortcuts.map(({ what, keys, mod }) => (
              <div key={what} className={classes.line}>
                <dt>{t(`shortcuts.${what}`)}</dt>
                <dd className={classes.keys}>
                  <Kbd size="xs">{mod === true ? shortcutWords(keys) : keys}</Kbd>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}

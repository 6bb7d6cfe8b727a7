import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Screen } from '../../components/screen';
import { Section } from '../../components/section';
import { useRoute } from '../../navigation/navigation';
import { ShortcutTable } from '../../shell/shortcut-table';
import { foundTerms } from './help-model';
import classes from './help.module.css';

/** What the terms mean, in one place, and all shortcuts. */
export function HelpScreen() {
  const { t } = useTranslation(['help', 'finder']);
  return (
    <Screen title={t('title')} description={t('description')}>
      <Terms />
      <Section title={t('finder:shortcuts.title')}>
        <ShortcutTable />
      </Section>
    </Screen>
  );
}

function Terms() {
  const { t, i18n } = useTranslation('help');
  const route = useRoute();
  const asked = route.screen === 'help' ? route.term : undefined;
  const [text, setText] = useState('');
  const terms = foundTerms(text, i18n.language === 'en' ? 'en' : 'zh-CN');
  const chosen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'center' });
    chosen.current?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <Section
      title={t('terms')}
      aside={
        <TextInput
          w={240}
          size="sm"
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      }
    >
      {terms.length === 0 ? <p role="status">{t('nothing', { text })}</p> : null}
      <dl className={classes.terms}>
        {terms.map((id) => (
          <div
            key={id}
            className={classes.term}
            data-asked={id === asked}
            {...(id === asked && { ref: chosen, tabIndex: -1 })}
          >
            <dt className={classes.name}>{t(`term.${id}.name`)}</dt>
            <dd className={classes.text}>{t(`term.${id}.text`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/section';
import classes from './import.module.css';

const providers = ['alipay', 'wechat', 'wallets', 'banks'] as const;
const parts = ['where', 'arrives', 'mind'] as const;

/** How the file is got out of each provider, what arrives, and what to mind. Folded: whoever has a file needs none of it. */
export function HowTo() {
  const { t } = useTranslation('import-screen');
  return (
    <Section title={t('howToTitle')}>
      <ul className={classes.plain}>
        {providers.map((provider) => (
          <li key={provider}>
            <details className={classes.details}>
              <summary>
                <IconChevronRight size={15} aria-hidden className={classes.chevron} />
                {t(`howTo.${provider}.name`)}
              </summary>
              <dl className={classes.howTo}>
                {parts.map((part) => (
                  <div key={part}>
                    <dt>{t(`howTo.${part}`)}</dt>
                    <dd>{t(`howTo.${provider}.${part}`)}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}

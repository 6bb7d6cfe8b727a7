import { Button } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/recovery/case-view';
import type { Contact } from '../../../shared/recovery/contacts';
import { DayText } from '../../components/figures';
import { useFormat, usePreferences } from '../../components/preferences';
import { Section } from '../../components/section';
import { useNavigation } from '../../navigation/navigation';
import { ContactForm } from './contact-form';
import { waitedDays } from './recovery-model';
import classes from './recovery.module.css';

/** Whom one talked to, what was said, and who owes an answer; the latest first. */
export function Contacts({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('recovery');
  const [adding, setAdding] = useState(false);
  const contacts = view.contacts.toReversed();
  return (
    <Section
      title={t('contacts.title')}
      description={t('contacts.description')}
      flush
      aside={
        view.open ? (
          <Button
            size="compact-md"
            variant="light"
            className={classes.aside}
            leftSection={<IconMessagePlus size={16} aria-hidden />}
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('contacts.add')}
          </Button>
        ) : undefined
      }
    >
      {contacts.length === 0 ? (
        <p className={classes.empty}>{t('contacts.none')}</p>
      ) : (
        <ol className={classes.list}>
          {contacts.map((contact) => (
            <li key={contact.event.id} className={classes.contact}>
              <ContactItem contact={contact} />
            </li>
          ))}
        </ol>
      )}
      <ContactForm
        caseId={view.recovery.id}
        from={view.story.happened.on}
        opened={adding}
        onDone={() => {
          setAdding(false);
        }}
      />
    </Section>
  );
}

function ContactItem({ contact }: { readonly contact: Contact }) {
  const { t } = useTranslation(['recovery', 'common']);
  const { openLog } = useNavigation();
  const format = useFormat();
  const { event } = contact;
  const kind = t(`common:events.${event.kind}`);
  return (
    <>
      <p className={classes.contactHead}>
        <DayText day={event.on} show="absolute" />
        <strong>{kind}</strong>
        {event.reference === undefined ? null : (
          <span className={classes.quiet}>
            {t('recovery:contacts.reference', { text: event.reference })}
          </span>
        )}
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          ml="auto"
          aria-label={t('recovery:contacts.editFor', { day: format.day(event.on), kind })}
          onClick={() => {
            openLog({ kind: 'event', recordId: event.id });
          }}
        >
          {t('recovery:contacts.edit')}
        </Button>
      </p>
      {event.note ? <p className={classes.text}>{event.note}</p> : null}
      {event.outcome ? (
        <p className={classes.words}>{event.outcome}</p>
      ) : (
        <FollowUp contact={contact} />
      )}
    </>
  );
}

function FollowUp({ contact }: { readonly contact: Contact }) {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  const { today } = usePreferences();
  if (contact.followUpOn === undefined) return null;
  const waited = waitedDays(contact, today);
  return (
    <p className={classes.followUp} data-due={waited !== undefined}>
      {waited === undefined
        ? t('contacts.waiting', { day: format.day(contact.followUpOn) })
        : t('contacts.overdue', { n: waited })}
    </p>
  );
}

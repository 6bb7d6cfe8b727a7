import { Alert, Button, Kbd } from '@mantine/core';
import { IconAlertTriangle, IconHelpCircle } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorText } from '../../../components/error-text';
import { useFirstRefused } from '../../../components/use-first-refused';
import type { LogForm } from '../use-log-form';
import { useLogWords } from '../log-words';
import { Restored } from '../restored';
import fields from '../fields/fields.module.css';
import classes from './form-frame.module.css';

/**
 * What stands around the fields of every form: refusals above, questions and buttons below. Enter saves, Ctrl or ⌘ with
 * Enter saves and begins another; a question takes the focus once it can have been read, so that Enter answers it.
 */
export function FormFrame<V extends object>(props: {
  readonly form: LogForm<V>;
  /** Above the fields, on the right: what fills them. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('log');
  const { form } = props;
  const root = useFirstRefused(form.refusals);
  return (
    <form
      ref={root}
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        form.submit(form.asking?.another ?? false);
      }}
      onBlur={form.settle}
      onKeyDown={(event) => {
        if (!savesAndGoesOn(event)) return;
        event.preventDefault();
        form.submit(!form.editing);
      }}
    >
      <Restored form={form} />
      <Refused form={form} />
      {form.editing ? null : (
        <div className={classes.top}>
          <span>{t(`kindHints.${form.kind}`)}</span>
          {props.aside}
        </div>
      )}
      <div className={fields.grid}>{props.children}</div>
      <div className={classes.foot}>
        {form.asking === undefined ? <Buttons form={form} /> : <Asking form={form} />}
      </div>
    </form>
  );
}

function savesAndGoesOn(event: KeyboardEvent): boolean {
  const composing = event.nativeEvent.isComposing;
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !composing;
}

function Refused<V extends object>({ form }: { readonly form: LogForm<V> }) {
  const { t } = useTranslation('log');
  if (form.failure !== undefined) return <ErrorText failure={form.failure} />;
  if (form.errors.size === 0) return null;
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      title={t('failedTitle')}
      icon={<IconAlertTriangle aria-hidden />}
    >
      {t('failedFields', { n: form.errors.size })}
    </Alert>
  );
}

function Buttons<V extends object>({ form }: { readonly form: LogForm<V> }) {
  const { t } = useTranslation(['log', 'common']);
  return (
    <div className={classes.buttons}>
      <Button variant="default" onClick={form.cancel}>
        {t('actions.cancel', { ns: 'common' })}
      </Button>
      {form.editing ? null : (
        <Button
          variant="default"
          disabled={form.busy}
          rightSection={<Kbd size="xs">{againKeys}</Kbd>}
          onClick={() => {
            form.submit(true);
          }}
        >
          {t('buttons.saveAnother')}
        </Button>
      )}
      <Button type="submit" disabled={form.busy}>
        {t('buttons.save')}
      </Button>
    </div>
  );
}

/** The questions once more, all together, with the answer under the finger. Nothing is refused. */
function Asking<V extends object>({ form }: { readonly form: LogForm<V> }) {
  const { t } = useTranslation('log');
  const words = useLogWords();
  const currency = form.account?.currency ?? 'CNY';
  const root = useRef<HTMLElement>(null);
  const yes = useRef<HTMLButtonElement>(null);
  const stood = useRef<Element>(null);
  useEffect(() => {
    stood.current = document.activeElement;
    root.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    if (form.answerable && !hasMovedFrom(stood.current)) yes.current?.focus();
  }, [form.answerable]);
  return (
    <section ref={root} className={classes.asking} aria-labelledby="log-asking">
      <IconHelpCircle size={20} stroke={1.8} aria-hidden className={classes.askingIcon} />
      <div className={classes.askingText} role="alert">
        <p id="log-asking" className={classes.askingTitle}>
          {t('questions.title')}
        </p>
        <ul className={classes.list}>
          {form.questions.map((question) => (
            <li key={`${question.path} ${question.code}`}>
              {words.questionOf(form.kind, question, currency)}
            </li>
          ))}
        </ul>
      </div>
      <div className={classes.askingButtons}>
        <Button
          variant="default"
          onClick={() => {
            firstAsked(root.current?.closest('form'))?.focus();
            form.stopAsking();
          }}
        >
          {t('buttons.fix')}
        </Button>
        <Button ref={yes} type="submit" disabled={form.busy || !form.answerable}>
          {t(form.asking?.another ? 'buttons.saveAnywayAnother' : 'buttons.saveAnyway')}
        </Button>
      </div>
    </section>
  );
}

/** The first field that is asked about: the one beside the first question. */
function firstAsked(form: HTMLFormElement | null | undefined): HTMLElement | null {
  let around = form?.querySelector('[data-question]')?.parentElement ?? null;
  while (around !== null && around !== form) {
    const input = around.querySelector<HTMLElement>('input, textarea');
    if (input !== null) return input;
    around = around.parentElement;
  }
  return null;
}

/** Whoever went on to another field or button meanwhile is left there. */
function hasMovedFrom(stood: Element | null): boolean {
  const now = document.activeElement;
  return now !== stood && now?.matches('input, textarea, select, button') === true;
}

const againKeys = /mac/iu.test(navigator.userAgent) ? '⌘ ⏎' : 'Ctrl ⏎';

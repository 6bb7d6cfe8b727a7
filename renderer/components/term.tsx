import { ActionIcon, Anchor, Popover, Text } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermId } from '../../shared/locales/terms';
import { useNavigation } from '../navigation/navigation';
import classes from './term.module.css';

/** A label with a small mark beside it that says what the word means. */
export function Term({ id, children }: { readonly id: TermId; readonly children: ReactNode }) {
  return (
    <span className={classes.term}>
      {children}
      <TermMark id={id} />
    </span>
  );
}

/**
 * The same beside a form's field. Tab goes from field to field past the mark, so that logging takes no more keys; F1 in
 * the field opens it.
 */
export function FieldTerm(props: {
  readonly id: TermId | undefined;
  readonly children: ReactNode;
}) {
  const { id, children } = props;
  const [opened, setOpened] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The dialog around the form hears Escape first, and leaves the key to whoever bears this mark.
    const inputs = field.current?.querySelectorAll('input') ?? [];
    for (const input of inputs) input.setAttribute('data-mantine-stop-propagation', String(opened));
  }, [opened]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'F1') {
      event.preventDefault();
      setOpened(!opened);
    }
    if (event.key === 'Escape' && opened) setOpened(false);
  };
  if (id === undefined) return children;
  return (
    <div ref={field} className={classes.field} onKeyDown={onKeyDown}>
      {children}
      <span className={classes.corner}>
        <TermMark id={id} skipped opened={opened} onOpened={setOpened} />
      </span>
    </div>
  );
}

/** The mark alone. */
export function TermMark(props: {
  readonly id: TermId;
  /** Not among the stops of the Tab key. */
  readonly skipped?: boolean;
  readonly opened?: boolean;
  readonly onOpened?: (opened: boolean) => void;
}) {
  const { t } = useTranslation('help');
  const { go } = useNavigation();
  const [own, setOwn] = useState(false);
  const opened = props.opened ?? own;
  const setOpened = props.onOpened ?? setOwn;
  const name = t(`term.${props.id}.name`);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      width={300}
      position="bottom"
      withArrow
      shadow="md"
    >
      <Popover.Target>
        <ActionIcon
          className={classes.mark}
          size={18}
          // A field's own name must stay its own: a label that repeats it would name two things alike.
          {...(props.skipped === true
            ? { tabIndex: -1, 'aria-label': t('here'), title: t('here') }
            : { 'aria-label': t('whatIs', { term: name }) })}
          onClick={(event) => {
            event.stopPropagation();
            event.preventDefault();
            setOpened(!opened);
          }}
        >
          <IconHelpCircle size={14} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm" fw={650} role="status">
          {name}
          <Text span size="sm" fw={400} display="block" mt={4}>
            {t(`term.${props.id}.text`)}
          </Text>
        </Text>
        {props.skipped === true ? null : (
          <Anchor
            component="button"
            size="sm"
            mt={6}
            onClick={() => {
              go({ screen: 'help', term: props.id });
            }}
          >
            {t('all')}
          </Anchor>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

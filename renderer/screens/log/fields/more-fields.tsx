import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './fields.module.css';

/** The rarer fields of a form, folded away; open by themselves where one of them holds something or is refused. */
export function MoreFields(props: { readonly needed: boolean; readonly children: ReactNode }) {
  const { t } = useTranslation('log');
  const [opened, setOpened] = useState(false);
  const id = useId();
  const open = opened || props.needed;
  const Icon = open ? IconChevronUp : IconChevronDown;
  return (
    <>
      <div className={classes.wide}>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-expanded={open}
          aria-controls={id}
          disabled={props.needed}
          leftSection={<Icon size={15} aria-hidden />}
          onClick={() => {
            setOpened(!opened);
          }}
        >
          {t(open ? 'buttons.less' : 'buttons.more')}
        </Button>
      </div>
      {open ? (
        <div id={id} className={`${classes.grid} ${classes.wide}`}>
          {props.children}
        </div>
      ) : null}
    </>
  );
}

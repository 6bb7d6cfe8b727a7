import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Growing } from './growing';
import lineClasses from './lines.module.css';

/** A list of which the first are shown, and the others on demand. */
export function FoldedList<T>(props: {
  readonly items: readonly T[];
  readonly most: number;
  /** What the button says for so many more. */
  readonly more: (n: number) => string;
  /** A list item with its key. */
  readonly children: (item: T) => ReactNode;
}) {
  const { t } = useTranslation('common');
  const [all, setAll] = useState(false);
  const { items, most } = props;
  if (items.length === 0) return null;
  return (
    <>
      <ul className={lineClasses.list}>
        <Growing items={all ? items : items.slice(0, most)} first={most}>
          {props.children}
        </Growing>
      </ul>
      {items.length <= most ? null : (
        <div className={lineClasses.foot}>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? t('actions.fewer') : props.more(items.length - most)}
          </Button>
        </div>
      )}
    </>
  );
}

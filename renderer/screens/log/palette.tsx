import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { kindBeside, kindForKey, logKinds, type LogKind } from './log-model';
import classes from './palette.module.css';

/** The kinds of record: a number key or the arrows choose, Enter or Tab goes on to the form. */
export function Palette(props: {
  readonly kind: LogKind;
  readonly focused: boolean;
  readonly onChoose: (kind: LogKind) => void;
  /** The person is done choosing. */
  readonly onEnter: () => void;
}) {
  const { t } = useTranslation(['log', 'common']);
  const chosen = useRef<HTMLButtonElement>(null);
  const { kind, focused } = props;
  useEffect(() => {
    if (focused) chosen.current?.focus();
  }, [focused, kind]);
  const onKeyDown = (event: KeyboardEvent) => {
    const key = plainKey(event);
    const named = kindForKey(key);
    if (named !== undefined) {
      event.preventDefault();
      props.onChoose(named);
      props.onEnter();
      return;
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
    if (step !== undefined) {
      event.preventDefault();
      props.onChoose(kindBeside(kind, step));
    }
    if (key === 'Enter') {
      event.preventDefault();
      props.onEnter();
    }
  };
  return (
    <div
      role="radiogroup"
      aria-label={t('palette.label')}
      title={t('palette.hintInside')}
      className={classes.palette}
      onKeyDown={onKeyDown}
    >
      {logKinds.map((one, index) => (
        <button
          key={one}
          ref={one === kind ? chosen : undefined}
          type="button"
          role="radio"
          aria-checked={one === kind}
          tabIndex={one === kind ? 0 : -1}
          className={classes.kind}
          onClick={() => {
            props.onChoose(one);
          }}
        >
          <span className={classes.key} aria-hidden>
            {index + 1}
          </span>
          {t(`records.${one}`, { ns: 'common' })}
        </button>
      ))}
    </div>
  );
}

/** The key without modifiers; empty with one, so that shortcuts pass by. */
function plainKey(event: KeyboardEvent): string {
  return event.ctrlKey || event.metaKey || event.altKey ? '' : event.code;
}

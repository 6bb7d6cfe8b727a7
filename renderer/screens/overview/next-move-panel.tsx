import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountRow, NextMove } from '../../../shared/ipc/views';
import { useNavigation } from '../../navigation/navigation';
import { MoveEffect } from './next-move-effect';
import { actionsOf, type MoveAction } from './next-move-model';
import { useMoveWords } from './next-move-words';
import { useMarkPaid } from '../../components/use-mark-paid';
import { useDemo } from './use-demo';
import classes from './next-move-panel.module.css';

/** The one thing to do now, why, and the button that does it. */
export function NextMovePanel(props: {
  readonly move: NextMove;
  readonly accounts: readonly AccountRow[];
}) {
  const { t } = useTranslation('overview');
  const words = useMoveWords(props.accounts)(props.move);
  const { move } = props;
  const urgent = move.kind === 'pay' && move.overdue;
  return (
    <section
      className={classes.panel}
      data-tone={urgent ? 'urgent' : move.kind === 'nothing' ? 'quiet' : 'plain'}
      aria-labelledby="next-move"
    >
      <div className={classes.text}>
        <p className={classes.label}>{t('move.label')}</p>
        <h2 id="next-move" className={classes.sentence}>
          {words.sentence}
        </h2>
        <p className={classes.why}>{words.why}</p>
        {move.kind === 'pay' || move.kind === 'pay-down' ? (
          <MoveEffect accountId={move.accountId} amount={move.amount} />
        ) : null}
      </div>
      <div className={classes.actions}>
        {actionsOf(move).map((action, index) => (
          <ActionButton key={action.kind} action={action} main={index === 0} move={move} />
        ))}
        {move.kind === 'add-account' ? <DemoButton /> : null}
      </div>
    </section>
  );
}

function ActionButton(props: {
  readonly action: MoveAction;
  readonly main: boolean;
  readonly move: NextMove;
}) {
  const { t } = useTranslation('overview');
  const { go, openLog } = useNavigation();
  const { markPaid, busy } = useMarkPaid();
  const { action, move } = props;
  const act = () => {
    if (action.kind === 'go') go(action.route);
    if (action.kind === 'log') openLog(action.log);
    if (action.kind === 'pay' && move.kind === 'pay')
      void markPaid({ dueId: action.dueId, accountId: move.accountId, left: move.amount });
  };
  return (
    <Button
      size={props.main ? 'md' : 'sm'}
      variant={props.main ? 'filled' : 'subtle'}
      loading={action.kind === 'pay' && busy}
      onClick={act}
    >
      {action.kind === 'pay' ? t('actions.markPaid') : t(`actions.${action.words}`)}
    </Button>
  );
}

function DemoButton() {
  const { t } = useTranslation('overview');
  const { addDemo, busy } = useDemo();
  return (
    <Button variant="subtle" loading={busy} onClick={() => void addDemo()}>
      {t('actions.lookAtDemo')}
    </Button>
  );
}

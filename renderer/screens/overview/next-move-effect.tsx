import { useTranslation } from 'react-i18next';
import { sharesOf } from '../../components/shares-of';
import { useRuleName } from '../../components/rule-name';
import { useAsked } from '../../components/use-asked';
import { effectOf, type Effect } from './next-move-model';
import classes from './next-move-panel.module.css';

/** What the payment would change. Main works it out after the move is on the screen; the line keeps its place meanwhile. */
export function MoveEffect(props: { readonly accountId: string; readonly amount: number }) {
  const { accountId, amount } = props;
  const { value } = useAsked('query.whatIf', { accountId, amount });
  const words = useEffectWords();
  return <p className={classes.effect}>{value === undefined ? null : words(effectOf(value))}</p>;
}

function useEffectWords(): (effect: Effect) => string {
  const { t } = useTranslation(['overview', 'common']);
  const ruleName = useRuleName();
  const names = (rules: readonly string[]) => rules.map(ruleName).join(t('common:listSeparator'));
  return ({ utilisation, gone, eased }) =>
    [
      ...(utilisation ? [t('overview:move.effect.utilisation', sharesOf(utilisation))] : []),
      ...(gone.length > 0 ? [t('overview:move.effect.gone', { rules: names(gone) })] : []),
      ...(eased.length > 0 ? [t('overview:move.effect.eased', { rules: names(eased) })] : []),
    ].join(t('overview:move.effect.and'));
}

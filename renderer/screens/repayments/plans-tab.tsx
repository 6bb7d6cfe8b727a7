import { ErrorText } from '../../components/error-text';
import { Outlook } from './outlook';
import { PayoffSection } from './payoff-section';
import { useAsked } from '../../components/use-asked';
import { WhatIf } from './what-if';
import classes from './plans.module.css';

/** How to get out of debt, what one payment would change, and whether the coming months hold. */
export function PlansTab() {
  const { value, failure } = useAsked('query.position', {});
  if (failure !== undefined && value === undefined) return <ErrorText failure={failure} />;
  if (value === undefined) return null;
  return (
    <div className={classes.stack}>
      <PayoffSection debts={value.debts} currency={value.outlook.currency} />
      <div className={classes.columns}>
        <WhatIf debts={value.debts} />
        <Outlook outlook={value.outlook} />
      </div>
    </div>
  );
}

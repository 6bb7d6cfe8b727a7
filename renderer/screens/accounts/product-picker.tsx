import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { products } from '../../../shared/records/account';
import { productIcons } from '../../components/account-mark';
import { usePreferences } from '../../components/preferences';
import { changeProduct, type AccountValues } from './account-draft';
import classes from './account-form.module.css';

/** The kinds of account, as native radio buttons: arrows move between them, and the form below follows. */
export function ProductPicker(props: {
  readonly values: AccountValues;
  readonly onPick: (values: AccountValues) => void;
}) {
  const { t } = useTranslation(['accounts', 'common']);
  const { locale } = usePreferences();
  const name = useId();
  return (
    <fieldset className={classes.set}>
      <legend className={classes.legend}>{t('accounts:form.pick')}</legend>
      <div className={classes.products}>
        {products.map((product) => {
          const Icon = productIcons[product];
          const chosen = props.values.product === product;
          return (
            <label key={product} className={classes.product} data-chosen={chosen}>
              <input
                type="radio"
                name={name}
                value={product}
                checked={chosen}
                data-autofocus={chosen || undefined}
                className={classes.radio}
                onChange={() => {
                  props.onPick(changeProduct(props.values, product, locale));
                }}
              />
              <Icon size={18} stroke={1.7} aria-hidden />
              {t(`common:products.${product}`)}
            </label>
          );
        })}
      </div>
      <p className={classes.hint}>{t('accounts:form.preset')}</p>
    </fieldset>
  );
}

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { presetOf } from '../../../shared/presets';
import type { Product } from '../../../shared/records';
import { products } from '../../../shared/records/account';
import { productIcons } from '../../components/account-mark';
import { useFormat, usePreferences } from '../../components/preferences';
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
                autoFocus={chosen}
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
      <PresetNotes product={props.values.product} />
    </fieldset>
  );
}

/** What is commonly known of the product, and how old and how sure that is. */
function PresetNotes({ product }: { readonly product: Product }) {
  const { t } = useTranslation(['accounts', 'presets']);
  const format = useFormat();
  const { asOf, notes } = presetOf(product);
  return (
    <div className={classes.hint}>
      <p>
        {t('accounts:form.preset')} {t('presets:asOf', { day: format.day(asOf) })}
      </p>
      <ul>
        {notes.map((note) => (
          <li key={note}>{t(`presets:notes.${note}`)}</li>
        ))}
      </ul>
    </div>
  );
}

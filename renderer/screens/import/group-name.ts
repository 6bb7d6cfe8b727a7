import { useTranslation } from 'react-i18next';
import type { Product } from '../../../shared/records';

/** A group as the file knows it: its product, and the lender where the product alone names none. */
export function useGroupName(): (group: {
  readonly product: Product;
  readonly lender?: string;
}) => string {
  const { t } = useTranslation('common');
  return ({ product, lender }) =>
    lender === undefined ? t(`products.${product}`) : `${lender} · ${t(`products.${product}`)}`;
}

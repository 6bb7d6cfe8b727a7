import { useTranslation } from 'react-i18next';
import type { ProposalGroup } from '../../../shared/importers/propose';

/** A group as the file knows it: the account a person's own table names, else its product and lender. */
export function useGroupName(): (
  group: Pick<ProposalGroup, 'product' | 'lender' | 'account'>,
) => string {
  const { t } = useTranslation(['common', 'import-screen']);
  return ({ product, lender, account }) => {
    if (account !== undefined) return account === '' ? t('import-screen:unnamed') : account;
    const named = t(`common:products.${product}`);
    if (lender === undefined) return named;
    return product === 'other' ? lender : `${lender} · ${named}`;
  };
}

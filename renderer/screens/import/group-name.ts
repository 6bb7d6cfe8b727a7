import { useTranslation } from 'react-i18next';
import type { ProposalGroup } from '../../../shared/importers/propose';

/** A group as the file knows it: the account a person's own table names, else its product and lender. */
export function useGroupName(): (
  group: Pick<ProposalGroup, 'product' | 'lender' | 'card' | 'account'>,
) => string {
  const { t } = useTranslation(['common', 'import-screen']);
  return ({ product, lender, card, account }) => {
    if (account !== undefined) return account === '' ? t('import-screen:unnamed') : account;
    const digits = card === undefined ? '' : ` ${card}`;
    const named = `${t(`common:products.${product}`)}${digits}`;
    if (lender === undefined) return named;
    return product === 'other' ? lender : `${lender} · ${named}`;
  };
}

import {
  IconBuildingBank,
  IconCreditCard,
  IconFileInvoice,
  IconFlower,
  IconShoppingBag,
  IconWallet,
  IconCoin,
  IconMessageCircle,
} from '@tabler/icons-react';
import type { Product } from '../../shared/records';
import classes from './account-mark.module.css';

/** What stands for a product. Drawn by us: no lender's logo is used. */
export const productIcons = {
  jiebei: IconWallet,
  huabei: IconFlower,
  weilidai: IconMessageCircle,
  jintiao: IconCoin,
  baitiao: IconShoppingBag,
  'credit-card': IconCreditCard,
  'bank-loan': IconBuildingBank,
  other: IconFileInvoice,
} satisfies Record<Product, unknown>;

/** An account's icon and name, and below it, smaller, whose it is or what is to be said of it. */
export function AccountMark(props: {
  readonly account: { readonly name: string; readonly product: Product; readonly lender?: string };
  readonly withLender?: boolean;
  readonly under?: string;
}) {
  const { account } = props;
  const under = props.under ?? (props.withLender ? account.lender : undefined);
  const Icon = productIcons[account.product];
  return (
    <span className={classes.mark}>
      <span className={classes.icon} aria-hidden>
        <Icon size={16} stroke={1.75} />
      </span>
      <span className={classes.text}>
        <span>{account.name}</span>
        {under ? <span className={classes.under}>{under}</span> : null}
      </span>
    </span>
  );
}

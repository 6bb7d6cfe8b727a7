import type { Product } from '../records';
import type { CheckDraft, Draft } from './format';

/** The rows of one line of credit: one product and, for cards and small brands, one lender. */
export type DraftGroup = {
  /** The product, and `:` and the lender and the card where there are; a choice of accounts and terms goes by it. */
  readonly key: string;
  readonly product: Product;
  readonly lender?: string;
  readonly card?: string;
  readonly drafts: readonly Draft[];
  /** Of a person's own table, which names the account itself. */
  readonly checks?: readonly CheckDraft[];
  readonly account?: string;
};

/** Groups in the order in which the file first names them; the drafts of each in the file's order. */
export function groupDrafts(drafts: readonly Draft[]): readonly DraftGroup[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = groupKey(draft);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return [...groups].flatMap(([key, rows]): DraftGroup[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const { product, lender, card } = first;
    const named = { ...(lender !== undefined && { lender }), ...(card !== undefined && { card }) };
    return [{ key, product, ...named, drafts: rows }];
  });
}

/** The checks of each account that a person's own table names; no name at all is one group. */
export function groupChecks(checks: readonly CheckDraft[]): readonly DraftGroup[] {
  const groups = new Map<string, CheckDraft[]>();
  for (const check of checks) {
    const group = groups.get(check.account);
    if (group) group.push(check);
    else groups.set(check.account, [check]);
  }
  return [...groups].flatMap(([account, rows]): DraftGroup[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const key = `checks:${account.slice(0, 100)}`;
    return [{ key, product: first.product, drafts: [], checks: rows, account }];
  });
}

/** The group a row belongs to. */
export function groupKey({
  product,
  lender,
  card,
}: Pick<Draft, 'product' | 'lender' | 'card'>): string {
  return [product, lender, card].filter((part) => part !== undefined).join(':');
}

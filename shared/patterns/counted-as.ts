export const countedThings = ['lenders', 'items', 'kinds', 'bills'] as const;

const counted: Readonly<Record<string, (typeof countedThings)[number]>> = {
  'active-lenders': 'lenders',
  'new-lenders': 'lenders',
  'due-cluster': 'items',
  'status-abnormal': 'kinds',
  'minimum-only': 'bills',
};

/** What a rule counts, where it is not how many times something happened. */
export const countedAs = (rule: { readonly id: string }) => counted[rule.id];

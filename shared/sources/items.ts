import type { SourceItem } from './item';
import { items000 } from './items-000';
import { items001 } from './items-001';

const all = [...items000, ...items001] as const;

export type ItemId = (typeof all)[number]['id'];

/** All 52 items of the two documents, in their order. */
export const sourceItems: readonly (SourceItem & { readonly id: ItemId })[] = all;

/** The item a citation names; undefined for an id that no document has. */
export function sourceItem(id: string): SourceItem | undefined {
  return byId.get(id);
}

const byId: ReadonlyMap<string, SourceItem> = new Map(all.map((item) => [item.id, item]));

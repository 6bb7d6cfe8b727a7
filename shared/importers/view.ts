/** What the window shows of an import before it is committed; made by `proposeImport`, sent as it is. */
import type { Proposal } from './propose';

export type ImportView = { readonly name: string; readonly proposal: Proposal };

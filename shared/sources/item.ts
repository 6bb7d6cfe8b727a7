/**
 * One statement of the two documents this app makes measurable. Both are articles that call themselves fictional: their
 * items are topics, not evidence. The words are in the locale namespace `sources`, under the item's number.
 *
 * An id reads document, `/`, section, `.`, item. Sections count the document's headings from 1; 0 is the text before the
 * first heading, and the closing text after the last section is a section of its own. Items carry the document's own
 * numbers, `.0` is text that comes before them, text after them goes on counting; letters part an item that says several
 * things: `000/2.4b` is the second statement of the fourth cause in the second section of document 000.
 */
import type { CauseId } from '../downgrades/causes';
import type { DowngradeKind } from '../analysis/opinions';
import type { RuleId } from '../patterns';
import type { EventKind, PromptKind, RecordType } from '../records';
import type { StepId } from './steps';

export type DocumentId = '000' | '001';

export const itemKinds = [
  'symptom',
  'impact',
  'cause',
  'mechanism',
  'tactic',
  'strategy',
  'prevention',
  'recovery',
  'remark',
  'context',
  'principle',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** A kind of record that an item is logged as. */
export type Logged = RecordType | `event:${EventKind}` | `prompt:${PromptKind}`;

/**
 * Why an item is words alone: general `context`; a `muddled` remark that is not made a rule; or a `claim` the app shows as
 * the documents' own, unverified and never recommended.
 */
export type Background = 'context' | 'muddled' | 'claim';

export type SourceItem = {
  /** 1 to 27 in document 000, 28 to 52 in document 001. */
  readonly number: number;
  readonly document: DocumentId;
  readonly id: string;
  readonly kind: ItemKind;
  readonly rules?: readonly RuleId[];
  readonly downgrades?: readonly DowngradeKind[];
  readonly causes?: readonly CauseId[];
  readonly steps?: readonly StepId[];
  readonly logged?: readonly Logged[];
  readonly background?: Background;
};

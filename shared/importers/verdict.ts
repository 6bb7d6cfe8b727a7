import type { Draft, LeftReason, LeftRow, UnsureReason, UnsureRow } from './format';

/** What a row turns out to be: a credit record, something a person must look at, or nothing to import. */
export type Verdict =
  | { readonly is: 'draft'; readonly row: Draft }
  | { readonly is: 'unsure'; readonly row: UnsureRow }
  | { readonly is: 'left'; readonly row: LeftRow };

/** The same verdict, with what stands in the row where nothing else tells it. */
export const telling = (verdict: Verdict, text: string): Verdict =>
  verdict.is === 'unsure' && !verdict.row.draft
    ? { is: 'unsure', row: { ...verdict.row, text } }
    : verdict;

export const draftOf = (row: Draft): Verdict => ({ is: 'draft', row });

export const unsure = (line: number, reason: UnsureReason, draft?: Draft): Verdict => ({
  is: 'unsure',
  row: { line, reason, ...(draft && { draft }) },
});

/** `refundOf` is the external id of the payment that the row gives back. */
export const left = (line: number, reason: LeftReason, refundOf?: string): Verdict => ({
  is: 'left',
  row: { line, reason, ...(refundOf !== undefined && { refundOf }) },
});

import type { AnyRecord } from '../../../shared/records';
import type { Result } from '../../../shared/result';
import { cursorAfter, type Cursor } from './account-model';

type Page = { readonly records: readonly AnyRecord[]; readonly more: boolean };

/**
 * The next page that has what is not shown yet, without what is. Pages are read from an account's newest record on: what is
 * mirrored of it need not lie in a row, as when an old day was logged today.
 */
export async function nextUnshown(
  ask: (before: Cursor | undefined) => Promise<Result<Page>>,
  from: Cursor | undefined,
  shown: ReadonlySet<string>,
): Promise<Result<Page & { readonly place: Cursor | undefined }>> {
  let place = from;
  for (;;) {
    const answer = await ask(place);
    if (!answer.ok) return answer;
    const { more } = answer.value;
    place = cursorAfter(answer.value.records) ?? place;
    const records = answer.value.records.filter(({ id }) => !shown.has(id));
    if (records.length > 0 || !more) return { ok: true, value: { records, more, place } };
  }
}

import { formatShare } from '../../shared/format';

type BeforeAfter<T> = { readonly before: T; readonly after: T };

/** Two utilisations as all others are written: the second never reads as a threshold that it has not come up to. */
export const sharesOf = ({ before, after }: BeforeAfter<number>): BeforeAfter<string> => ({
  before: formatShare(before),
  after: formatShare(after),
});

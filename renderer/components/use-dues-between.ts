import { useMemo } from 'react';
import type { Due } from '../../shared/analysis/opinions';
import { unpack } from '../../shared/ipc/packed';
import type { Time } from '../../shared/repayment/due-list';
import { useDues } from '../mirror/queries';
import { partsOf } from './dues-between';
import { usePreferences } from './preferences';
import { useAsked, type Asked } from './use-asked';

/** All that falls due in a time, of one account or of all. Of what lies further back than the mirror holds, main is asked. */
export function useDuesBetween({
  from,
  to,
  ...of
}: Time & { readonly accountId?: string }): Asked<readonly Due[]> {
  const { today } = usePreferences();
  const { held, older } = partsOf({ from, to }, today);
  const recent = useDues({ ...held, ...of });
  const { value, failure, current } = useAsked('query.dues', older && { ...older, ...of });
  const past = older === undefined ? nothing : current ? value : undefined;
  const dues = useMemo(() => past && recent && [...unpack(past), ...recent], [past, recent]);
  return { ...(dues && { value: dues }), ...(older && failure && { failure }) };
}

const nothing = '[]';

import { severities } from '../../analysis/opinions';
import { cleanRate } from '../../rates';
import type { Bands } from '../rule';

/**
 * The bands of a further window of a rule that has several. A person changes one figure for each severity; the windows'
 * own figures follow it in proportion, so that nothing stays behind at a default nobody sees.
 */
export function scaled(
  window: Bands,
  changed: { readonly defaults: Bands; readonly bands: Bands },
): Bands {
  const entries = severities.flatMap((severity) => {
    const [own, standard, now] = [
      window[severity],
      changed.defaults[severity],
      changed.bands[severity],
    ];
    if (own === undefined || standard === undefined || now === undefined) return [];
    return [[severity, cleanRate((own * now) / standard)] as const];
  });
  return Object.fromEntries(entries);
}

import { assertNever } from '../../shared/result';
import type { LogState, Place, Route } from './route';

/** The places visited, the present one last, and the form above it. */
export type Visits = { readonly routes: readonly Route[]; readonly log: LogState | null };

export type Move =
  | { readonly kind: 'go'; readonly route: Route }
  | { readonly kind: 'back' }
  | { readonly kind: 'open-log'; readonly log: LogState }
  | { readonly kind: 'close-log' };

const MOST_VISITS = 50;

export const firstVisits: Visits = { routes: [{ screen: 'overview' }], log: null };

/** One step through the window. Going where one already stands adds no visit; leaving a screen closes the form. */
export function moved(visits: Visits, move: Move): Visits {
  switch (move.kind) {
    case 'go': {
      const here = JSON.stringify(visits.routes.at(-1)) === JSON.stringify(move.route);
      const routes = here ? visits.routes : [...visits.routes, move.route].slice(-MOST_VISITS);
      return { routes, log: null };
    }
    case 'back':
      return {
        routes: visits.routes.length > 1 ? visits.routes.slice(0, -1) : visits.routes,
        log: null,
      };
    case 'open-log':
      return { ...visits, log: move.log };
    case 'close-log':
      return { ...visits, log: null };
    default:
      return assertNever(move);
  }
}

export function placeOf(visits: Visits): Place {
  return { route: visits.routes.at(-1) ?? { screen: 'overview' }, log: visits.log };
}

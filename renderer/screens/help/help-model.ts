import type { Locale } from '../../../shared/locales';
import { resources } from '../../../shared/locales/resources';
import { termIds, type TermId } from '../../../shared/locales/terms';
import { found } from '../../finder/match';

/** The terms that a text finds, by name in either language or by what stands in the explanation. */
export function foundTerms(text: string, locale: Locale): readonly TermId[] {
  const [own, other] = locale === 'en' ? (['en', 'zh-CN'] as const) : (['zh-CN', 'en'] as const);
  const entries = termIds.map((id) => ({
    id,
    title: resources[own].help.term[id].name,
    words: [resources[other].help.term[id].name, resources[own].help.term[id].text],
  }));
  return found(entries, text).map(({ id }) => id);
}

import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../shared/result';
import { useFormat } from '../../components/preferences';
import type { Fact } from './facts';

/** Facts as words, in the person's language and with amounts hidden if they chose so. */
export function useFactWords(currency: string): (fact: Fact) => string {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  return (fact) => {
    switch (fact.as) {
      case 'money':
        return t(`facts.${fact.key}`, { value: format.amount(fact.value, { currency }) });
      case 'rate':
        return t(`facts.${fact.key}`, { value: format.annual(fact.value) });
      case 'rate-from': {
        const [value, day] = [format.annual(fact.value), format.day(fact.day)];
        return t(`facts.${fact.key}`, { value, day });
      }
      case 'day':
        return t(`facts.${fact.key}`, { value: format.day(fact.value) });
      case 'text':
      case 'count':
        return t(`facts.${fact.key}`, { value: fact.value });
      case 'words':
        return t(`facts.${fact.key}`, { value: '' });
      default:
        return assertNever(fact);
    }
  };
}

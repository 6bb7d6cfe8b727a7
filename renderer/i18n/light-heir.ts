import type { i18n, TFunction } from 'i18next';

/**
 * What the components are given in the place of i18next's instance. Each `useTranslation` makes a copy of all that the
 * instance itself holds, for each component on the screen: an heir holds next to nothing, and answers as the instance does.
 * Most texts have nothing to fill in, and looking one up takes longer than drawing what shows it: each is looked up once.
 */
export function lightHeir(instance: i18n): i18n {
  const known = new Map<string, TFunction>();
  const getFixedT = (...given: readonly unknown[]): TFunction => {
    const name = given.slice(0, 3).map(String).join(' ');
    const t = known.get(name) ?? lookingUpOnce((instance.getFixedT as FixedT)(...given));
    known.set(name, t);
    return t;
  };
  return Object.assign(Object.create(instance) as i18n, { getFixedT });
}

type FixedT = (...given: readonly unknown[]) => TFunction;

function lookingUpOnce(t: TFunction): TFunction {
  const lookUp = t as unknown as (...given: readonly unknown[]) => string;
  const texts = new Map<unknown, string>();
  const answer = (key: unknown, ...rest: readonly unknown[]): string => {
    if (rest.length > 0) return lookUp(key, ...rest);
    const text = texts.get(key) ?? lookUp(key);
    texts.set(key, text);
    return text;
  };
  return Object.assign(answer, t) as TFunction;
}

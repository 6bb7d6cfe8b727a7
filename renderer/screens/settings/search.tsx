import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { settingMatches } from './search-model';
import classes from './search.module.css';

const SearchContext = createContext({ text: '', part: '' });

/** The settings with a field that searches them: what does not match steps aside, with the parts that are then empty. */
export function SearchedSettings(props: { readonly find: string; readonly children: ReactNode }) {
  const { t } = useTranslation('settings');
  const [text, setText] = useState(props.find);
  const list = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState<number>();
  useEffect(() => {
    const rows = list.current;
    if (rows === null) return undefined;
    const countThem = () => {
      setCount(rows.querySelectorAll('[data-setting="in"]').length);
    };
    countThem();
    // A part can come later than the text: what it waits for is not there at once.
    const watch = new MutationObserver(countThem);
    watch.observe(rows, { subtree: true, childList: true, attributeFilter: ['data-setting'] });
    return () => {
      watch.disconnect();
    };
  }, []);
  return (
    <>
      <TextInput
        type="search"
        className={classes.search}
        aria-label={t('search.label')}
        placeholder={t('search.label')}
        leftSection={<IconSearch size={17} stroke={1.75} aria-hidden />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <p role="status" className={count === 0 ? classes.said : classes.quiet}>
        {text.trim() === '' || count === undefined
          ? ''
          : count === 0
            ? t('search.none', { text })
            : t('search.count', { n: count })}
      </p>
      <div ref={list} className={classes.parts} data-searching={text.trim() !== ''}>
        <SearchContext value={{ text, part: '' }}>{props.children}</SearchContext>
      </div>
    </>
  );
}

/** A part of the settings; its name finds all that is in it. */
export function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const { text } = useContext(SearchContext);
  return <SearchContext value={{ text, part: title }}>{children}</SearchContext>;
}

/** Whether something is searched for: then all settings must stand, to be found and counted. */
export function useSearching(): boolean {
  return useContext(SearchContext).text.trim() !== '';
}

/** Whether a setting of these words is to be seen, as the attribute that the parts' styles read. */
export function useSearched(...words: readonly string[]): {
  readonly 'data-setting': 'in' | 'out';
} {
  const { text, part } = useContext(SearchContext);
  return { 'data-setting': settingMatches(text, [...words, part]) ? 'in' : 'out' };
}

/** A setting that is no row of its own. */
export function Searched(props: {
  readonly words: readonly string[];
  readonly children: ReactNode;
}) {
  return <div {...useSearched(...props.words)}>{props.children}</div>;
}

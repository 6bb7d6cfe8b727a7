import { useEffect, useState } from 'react';

/** About how long the second stroke of a double Enter or a double click may come after the first; our choice. */
const TIME_TO_READ_MS = 400;

/**
 * Whether a question has stood long enough to be answered: before that, a stroke was meant for what stood there before it.
 * Every new value but undefined is a new question.
 */
export function useTimeToRead(question: object | undefined): boolean {
  const [read, setRead] = useState<object>();
  useEffect(() => {
    const timer = setTimeout(() => {
      setRead(question);
    }, TIME_TO_READ_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [question]);
  return question !== undefined && read === question;
}

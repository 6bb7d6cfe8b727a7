import { useEffect, useState, type ReactNode } from 'react';

/** Shows its content only when what is awaited takes longer than a moment, so that nothing flashes. */
export function Late({ children }: { readonly children: ReactNode }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLate(true);
    }, 300);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return late ? children : null;
}

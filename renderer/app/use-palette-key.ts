import { useEffect, useRef } from 'react';
import { typedKey } from '../components/keys/typed-key.ts';

/** Runs on Ctrl K or ⌘ K, also while typing. */
export function usePaletteKey(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // The place of the key, since on an Arabic or Cyrillic layout it writes another letter.
      const isK = typedKey(event) === 'k';
      if (!isK || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

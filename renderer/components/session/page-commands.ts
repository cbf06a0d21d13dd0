import { useEffect, useRef } from 'react';

/** What the window's menu may ask of the page at hand. */
export type PageCommand = 'save-report';

const handlers = new Map<PageCommand, () => void>();

/** Lets the page at hand answer a command of the window's menu, such as saving its report. */
export function usePageCommand(command: PageCommand, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const handler = () => latest.current();
    handlers.set(command, handler);
    return () => {
      if (handlers.get(command) === handler) handlers.delete(command);
    };
  }, [command]);
}

/** Runs it on the page at hand; nothing happens where the page has no such command. */
export function runPageCommand(command: PageCommand): void {
  handlers.get(command)?.();
}

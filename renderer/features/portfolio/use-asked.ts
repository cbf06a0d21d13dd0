import { useSearchParams } from 'react-router';
import type { Language } from '../../text/languages.ts';
import { useLanguage } from '../../text/text.ts';

/** What is asked of the figures, as the address holds it: a link leads another person to the same figures. */
export const askedNames = [
  'asOf',
  'from',
  'country',
  'kind',
  'scope',
  'entity',
  'office',
  'agreement',
] as const;
export type AskedName = (typeof askedNames)[number];
export type Asked = Partial<Record<AskedName, string>>;

const days: ReadonlySet<AskedName> = new Set(['asOf', 'from']);
const choices: Partial<Record<AskedName, readonly string[]>> = {
  scope: ['in', 'out', 'all'],
  agreement: ['active', 'none'],
};

/** Reads what an address holds; a value that can't be one is left away. */
export function readAsked(parameters: URLSearchParams): Asked {
  const found: Asked = {};
  for (const name of askedNames) {
    const value = parameters.get(name)?.trim() ?? '';
    if (value === '') continue;
    if (days.has(name) && !/^\d{4}-\d{2}-\d{2}$/.test(value)) continue;
    if (choices[name] && !choices[name].includes(value)) continue;
    if (name === 'country' && !/^[A-Z]{2}$/.test(value)) continue;
    found[name] = value;
  }
  return found;
}

/** The address of the portfolio that asks these, with the partners behind a figure open. */
export function addressOf(
  asked: Readonly<Partial<Record<AskedName, string | null>>>,
  figure: string,
): string {
  const search = new URLSearchParams({ figure });
  for (const name of askedNames) if (asked[name]) search.set(name, asked[name]);
  return `/portfolio?${search}`;
}

/** What is asked, which figure is looked behind, and how to change either. */
export function useAsked() {
  const [parameters, setParameters] = useSearchParams();
  const { language } = useLanguage();
  const asked = readAsked(parameters);
  const change = (values: Readonly<Record<string, string | null>>) =>
    setParameters(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(values))
          if (value === null || value === '') next.delete(name);
          else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return {
    asked,
    /** As the requests take it. */
    question: { ...asked, language } as { language: Language; scope?: 'in' },
    figure: parameters.get('figure'),
    set: (name: AskedName, value: string | null) => change({ [name]: value }),
    look: (figure: string | null) => change({ figure }),
    clear: () => change(Object.fromEntries(askedNames.map((name) => [name, null]))),
  };
}
export type AskedFigures = ReturnType<typeof useAsked>;

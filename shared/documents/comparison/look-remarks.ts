/**
 * What may make a document read otherwise than its words say, or that only a person can judge. They stand beside what
 * can't be read at all, and each is told once with a count and its first place.
 */
export const lookRemarks = [
  'direction-of-text',
  'layout',
  'letters',
  'list',
  'drawing',
  'form',
  'sign',
  'page',
  'tooltip',
  'settings',
  'formula',
  'foreign',
  'element',
  'note',
] as const;

/** What nobody reads on a page and what changes none: good to know, and no reason to withhold "unchanged". */
export const informing = ['link', 'protection', 'variables', 'glossary'] as const;

export type LookRemark = (typeof lookRemarks)[number] | (typeof informing)[number];

const looks: ReadonlySet<string> = new Set(lookRemarks);
const informs: ReadonlySet<string> = new Set(informing);

/** Whether something unread is told by kind, however often it stands there. */
export function isLookRemark(what: string): what is LookRemark {
  return looks.has(what) || informs.has(what);
}

export interface Told {
  readonly kind: string;
  readonly what: string;
}

/** Whether a finding stands in the way of "everything is unchanged"; else it is good to know and no more. */
export function isInTheWay({ kind, what }: Told): boolean {
  return !(kind === 'unread' && informs.has(what));
}

/** Whether a finding says that the document may show something else than its words. */
export function maySayOtherwise({ kind, what }: Told): boolean {
  return (kind === 'unread' && looks.has(what)) || (kind === 'changed' && what === 'number');
}

export const checkVerdicts = ['unchanged', 'to-know', 'differs'] as const;
export type CheckVerdict = (typeof checkVerdicts)[number];

/** What a check says in one word. */
export function verdictOf(
  deviations: readonly { readonly kind: string }[],
  findings: readonly Told[],
): CheckVerdict {
  if (deviations.some(({ kind }) => kind !== 'unchanged') || findings.some(isInTheWay)) return 'differs';
  return findings.length > 0 ? 'to-know' : 'unchanged';
}

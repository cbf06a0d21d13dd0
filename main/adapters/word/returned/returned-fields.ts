/** What becomes of the characters that a field shows. */
type Showing =
  | { readonly kind: 'text' }
  | { readonly kind: 'left-out' }
  | { readonly kind: 'reference'; readonly target: string };

/** The fields that are open at a place of a document: they nest, and may span paragraphs. */
export interface OpenFields {
  readonly begin: () => void;
  readonly code: (text: string) => void;
  readonly separate: () => void;
  readonly end: () => void;
  /** How text at this place counts; null inside of a field's code. */
  readonly showing: () => Showing | null;
}

interface Field {
  code: string;
  showing: Showing | null;
}

const plain: Showing = { kind: 'text' };

/** What a field may do beside showing text: lead out of the file, show words under the pointer, show other ones later. */
type FieldRemark = 'link' | 'tooltip' | 'changing-field';

/**
 * `remark` is told the code of each field that may show something else when it is brought up to date, and of links that
 * lead out of the file or have words under the pointer; `isInFlow` whether fields stand among the words of a text, where
 * a page has no number to show, or beside it.
 */
export function openFields(
  remark: (what: FieldRemark, code: string) => void = () => undefined,
  isInFlow: () => boolean = () => true,
): OpenFields {
  const stack: Field[] = [];
  const judge = ({ code }: Field, isInContents: boolean) => {
    const what = isSteady(code, isInFlow(), isInContents) ? remarkOnLink(code) : 'changing-field';
    if (what) remark(what, code.trim().slice(0, 200));
  };
  return {
    begin: () => {
      stack.push({ code: '', showing: null });
    },
    code: (text) => {
      const field = stack.at(-1);
      if (field && field.showing === null && field.code.length < 1000) field.code += text;
    },
    separate: () => {
      const field = stack.at(-1);
      if (!field || field.showing !== null) return;
      const outer = stack.length < 2 ? plain : stack.at(-2)?.showing;
      judge(field, outer?.kind === 'left-out');
      // Inside of another field's code nothing is shown at all.
      field.showing = outer?.kind === 'text' ? showingOf(field.code) : (outer ?? { kind: 'left-out' });
    },
    end: () => {
      const field = stack.pop();
      // A field without a result shows what its code says, such as a button's text.
      if (field && field.showing === null) judge(field, stack.at(-1)?.showing?.kind === 'left-out');
    },
    showing: () => (stack.length === 0 ? plain : (stack.at(-1)?.showing ?? null)),
  };
}

/** How the result of a field counts, by its code, such as " REF psea_reporting_en \w \h ". */
export function showingOf(code: string): Showing {
  const [name = '', target = '', ...rest] = code.trim().split(/\s+/);
  const word = name.toUpperCase();
  // Lists of contents repeat titles, which would be taken for the clauses themselves.
  if (word === 'TOC' || word === 'TOA' || word === 'INDEX') return { kind: 'left-out' };
  if (word === 'PAGE' || word === 'NUMPAGES' || word === 'SECTIONPAGES')
    return { kind: 'reference', target: word.toLowerCase() };
  const isNumber = word === 'PAGEREF' || (word === 'REF' && rest.some((flag) => /^\\[nrw]$/i.test(flag)));
  return isNumber ? { kind: 'reference', target } : plain;
}

/** Fields whose result is the document's own text, a number that it counts, or a part of this file. */
const steady = /^(?:|REF|HYPERLINK|TOC|TOA|INDEX|TC|XE)$/;
/** Of pages, which count as they fall: at their foot or head nobody takes their number for one of the text. */
const pages = /^(?:PAGE|NUMPAGES|SECTIONPAGES)$/;

/**
 * What may stand after the name of a field that counts: where it leads, and no picture of a number of its own. A
 * reference that says "above" in place of its number is none.
 */
const plainSwitches = /^(?:\s+(?:\\[hnrw]|\\\*\s*(?:MERGEFORMAT|CHARFORMAT|Arabic)))*\s*$/i;
/** A reference that shows the number of its place, and not its text. */
const showsNumber = /\\[nrw](?=\s|$)/i;

/** A link by field: within the file it leads by `\\l` alone. */
function remarkOnLink(code: string): FieldRemark | null {
  const rest = /^\s*HYPERLINK(?=\s)(.*)$/is.exec(code)?.[1];
  if (rest === undefined) return null;
  if (/\\o(?=\s|"|$)/i.test(rest)) return 'tooltip';
  return /^\s*\\l\s*(?:"[^"]*"|[^\s"\\]+)(?:\s+\\h)?\s*$/i.test(rest) ? null : 'link';
}

/** Whether a field can show nothing but what is read and compared. */
function isSteady(code: string, isInFlow: boolean, isInContents: boolean): boolean {
  const [, name = '', rest = ''] = /^\s*(\S*)(.*)$/s.exec(code) ?? [];
  const word = name.toUpperCase();
  if (pages.test(word)) return !isInFlow && plainSwitches.test(rest);
  if (word === 'PAGEREF') return isInContents;
  if (!steady.test(word)) return false;
  if (word === 'REF') return showsNumber.test(rest) && plainSwitches.test(rest.replace(/^\s*[^\s\\]+/, ''));
  return true;
}

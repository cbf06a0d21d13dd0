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

export function openFields(): OpenFields {
  const stack: Field[] = [];
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
      // Inside of another field's code nothing is shown at all.
      field.showing = outer?.kind === 'text' ? showingOf(field.code) : (outer ?? { kind: 'left-out' });
    },
    end: () => {
      stack.pop();
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
  const isNumber = word === 'PAGEREF' || (word === 'REF' && rest.some((flag) => /^\\[nrw]$/i.test(flag)));
  return isNumber ? { kind: 'reference', target } : plain;
}

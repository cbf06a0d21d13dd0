/** A term of an expression, as far as it is known what it takes of a text. */
export type Term =
  /** One character. */
  | { readonly kind: 'character'; readonly character: string; readonly times: Times }
  | { readonly kind: 'digit'; readonly times: Times }
  /** One of several rows of terms. */
  | { readonly kind: 'choice'; readonly rows: readonly (readonly Term[])[]; readonly times: Times }
  /** No letter and no digit stands before this place, or after it. */
  | { readonly kind: 'edge' }
  /** Something unknown, or something that a match doesn't hold. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'nothing' };

/** How often a term stands there, at least and at most. */
export interface Times {
  readonly least: number;
  readonly most: number;
}

const edges = [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`];
/** Most of an expression: letters and what has no meaning of its own. */
const isPlain = /^[\p{L}\p{N} ]$/u;
const lookaround = /^\(\?<?[=!]/;
const group = /^\((?:\?:|\?<\w+>|(?!\?))/;
const once: Times = { least: 1, most: 1 };

/** The alternatives of an expression in the mode "u"; null where it holds what this reader doesn't know. */
export function readExpression(source: string): readonly (readonly Term[])[] | null {
  let rest = source;
  const skip = (length: number) => {
    rest = rest.slice(length);
  };
  const taken = (expression: RegExp): string | null => {
    const found = expression.exec(rest)?.[0] ?? null;
    if (found !== null) skip(found.length);
    return found;
  };

  function rows(): (readonly Term[])[] {
    const all = [row()];
    while (taken(/^\|/) !== null) all.push(row());
    return all;
  }

  function row(): readonly Term[] {
    const terms: Term[] = [];
    while (rest !== '' && !/^[|)]/.test(rest)) terms.push(term());
    return terms;
  }

  function term(): Term {
    const first = rest.charAt(0);
    if (isPlain.test(first)) {
      skip(1);
      return { kind: 'character', character: first, times: times() };
    }
    const edge = edges.find((each) => rest.startsWith(each));
    if (edge !== undefined) {
      skip(edge.length);
      return { kind: 'edge' };
    }
    const isAround = taken(lookaround) !== null;
    if (isAround || taken(group) !== null) {
      const inside = rows();
      if (taken(/^\)/) === null) throw new UnknownSource();
      // What is looked for around a place stands beside a match or says what it isn't.
      return isAround ? { kind: 'nothing' } : { kind: 'choice', rows: inside, times: times() };
    }
    if (taken(/^(?:[\^$]|\\[bB])/) !== null) return { kind: 'nothing' };
    if (taken(/^\\d/) !== null) return { kind: 'digit', times: times() };
    const listed = taken(/^\[(?:\\.|[^\]\\])*\]/su);
    if (listed !== null) return ofClass(listed.slice(1, -1), times());
    if (taken(/^(?:\.|\\[pP]\{[^}]*\}|\\[wWsSD]|\\[1-9]|\\k<\w+>)/) !== null) {
      times();
      return { kind: 'unknown' };
    }
    const escaped = taken(/^\\[\^$\\.*+?()[\]{}|/-]/);
    if (escaped !== null) return { kind: 'character', character: escaped.slice(1), times: times() };
    const character = taken(/^[^\\()[\]{}*+?|]/su);
    if (character === null) throw new UnknownSource();
    return { kind: 'character', character, times: times() };
  }

  function times(): Times {
    if (!'*+?{'.includes(rest.charAt(0) || ' ')) return once;
    const sign = taken(/^(?:[*+?]|\{\d+(?:,\d*)?\})\??/);
    if (sign === null) return once;
    if (sign.startsWith('{')) {
      const [least = '', most] = sign.replace(/[{}?]/g, '').split(',');
      const upTo = most === '' ? Number.POSITIVE_INFINITY : Number(most ?? least);
      return { least: Number(least), most: upTo };
    }
    return { least: sign.startsWith('+') ? 1 : 0, most: sign.startsWith('?') ? 1 : Number.POSITIVE_INFINITY };
  }

  try {
    const all = rows();
    return rest === '' ? all : null;
  } catch (error) {
    if (error instanceof UnknownSource) return null;
    throw error;
  }
}

class UnknownSource extends Error {}

/** A class of a few characters is one of them; of any other nothing is known. */
function ofClass(listed: string, times: Times): Term {
  const characters = [...listed];
  const isPlain = characters.every((each, at) => !/[\\^]/.test(each) && (each !== '-' || at === 0));
  if (!isPlain || characters.length === 0) return { kind: 'unknown' };
  const rows = characters.map((character): Term[] => [{ kind: 'character', character, times: once }]);
  return { kind: 'choice', rows, times };
}

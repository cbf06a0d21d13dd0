import type { LookRemark } from '../../../../../shared/documents/comparison/look-remarks.ts';

/** Reads an attribute of WordprocessingML by its local name, of another namespace by its usual prefix; null without it. */
export type Values = (attribute: string) => string | null;

/** Where an element stands, as far as it decides whether it is harmless. */
export interface Around {
  /** Colour, size and what hides text are read here with the text itself (`returned-tone.ts`). */
  readonly isToned: boolean;
}

/**
 * Elements that are known to change nothing that a reader of a contract would see, and why. Names are those of
 * WordprocessingML; of another namespace with its usual prefix. Attributes that a line does not name are not harmless,
 * but for `val` and those that programs leave everywhere (`everywhere`).
 */
export interface Known {
  readonly why: string;
  readonly elements: string;
  readonly attributes?: string;
  /** Which values are harmless; any where this is left out. */
  readonly holds?: (value: Values, around: Around) => boolean;
  /** What it is called where its values are not. */
  readonly otherwise?: LookRemark;
}

/** Attributes that programs write at any element: marks of a session of editing, and of the format itself. */
export const everywhere =
  'val rsid rsidR rsidRPr rsidP rsidRDefault rsidTr rsidSect rsidDel w14:paraId w14:textId w16du:dateUtc xml:space mc:Ignorable';

export const isOff = (text: string | null): boolean => text !== null && /^(?:0|false|off|none)$/i.test(text);

/** Whether a measure is left out or lies between two. */
export const within =
  (least: number, most: number) =>
  (text: string | null): boolean => {
    if (text === null) return true;
    const unit = /^(-?\d+(?:\.\d+)?)(pt|in|cm|mm|pc|pi)?$/.exec(text);
    if (!unit) return false;
    const twips = { pt: 20, in: 1440, cm: 567, mm: 56.7, pc: 240, pi: 240 } as const;
    const measure = Number(unit[1]) * (unit[2] === undefined ? 1 : twips[unit[2] as keyof typeof twips]);
    return measure >= least && measure <= most;
  };

export const oneOf =
  (...values: readonly string[]) =>
  (text: string | null): boolean =>
    text === null || values.includes(text);

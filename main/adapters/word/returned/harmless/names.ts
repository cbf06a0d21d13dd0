import type { LookRemark } from '../../../../../shared/documents/comparison/look-remarks.ts';
import type { XmlElement } from '../../xml-tree.ts';
import { harmlessDefinitions, harmlessSettings } from './definitions.ts';
import { everywhere, type Known } from './known.ts';
import { harmlessLook } from './look.ts';
import { harmlessText } from './text.ts';

/** A list of what is harmless, ready to be looked up. */
export type HarmlessList = ReadonlyMap<
  string,
  { readonly known: Known; readonly attributes: ReadonlySet<string> }
>;

const listOf = (...groups: readonly (readonly Known[])[]): HarmlessList =>
  new Map(
    groups.flat().flatMap((known) => {
      const attributes = new Set(`${everywhere} ${known.attributes ?? ''}`.trim().split(/\s+/));
      return known.elements.split(/\s+/).map((name) => [name, { known, attributes }] as const);
    }),
  );

export const harmless = {
  text: listOf(harmlessText, harmlessLook),
  definitions: listOf(harmlessText, harmlessLook, harmlessDefinitions),
  settings: listOf(harmlessSettings),
};

/** What a reader has to look for where one of these is met; all others are called unknown. */
const telling: Readonly<Partial<Record<LookRemark, string>>> = {
  'direction-of-text': 'bdo dir eastAsianLayout textDirection',
  layout: 'framePr fitText tblpPr textboxTightWrap',
  letters:
    'outline shadow emboss imprint embedRegular embedBold embedItalic embedBoldItalic w14:glow w14:shadow w14:reflection w14:textOutline w14:textFill w14:scene3d w14:props3d',
  list: 'lvlPicBulletId numPicBullet lvlRestart specVanish',
  form: 'ffData dropDownList comboBox checkBox customXmlPr showingPlcHdr w14:checkbox w15:repeatingSection w15:repeatingSectionItem',
  sign: 'pgNum dayShort dayLong monthShort monthLong yearShort yearLong ptab contentPart',
  page: 'background lnNumType pgBorders titlePg evenAndOddHeaders frameset',
  tooltip: 'alias tblCaption tblDescription statusText helpText',
  settings: 'attachedTemplate linkStyles mailMerge saveThroughXslt useXSLTWhenSaving',
  protection: 'permStart permEnd documentProtection writeProtection',
  variables: 'docVars',
};

const remarks = new Map<string, LookRemark>(
  Object.entries(telling).flatMap(([remark, names]) =>
    names.split(' ').map((name) => [name, remark as LookRemark] as const),
  ),
);

/** What an element is called that the list does not hold. */
export function remarkOn(name: string): LookRemark {
  const known = remarks.get(name);
  if (known !== undefined) return known;
  if (name.startsWith('m:')) return 'formula';
  if (/^(?:w14|w15|w16\w*):/.test(name)) return 'element';
  return name.includes(':') ? 'foreign' : 'element';
}

const office = 'http://schemas.microsoft.com/office';
const open = 'http://schemas.openxmlformats.org';

/** Namespaces of Word's own format by the prefix that every program gives them. */
const usual = new Map<string, string>([
  [`${open}/wordprocessingml/2006/main`, ''],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', ''],
  [`${open}/officeDocument/2006/relationships`, 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  [`${open}/officeDocument/2006/math`, 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  [`${open}/markup-compatibility/2006`, 'mc'],
  [`${open}/drawingml/2006/main`, 'a'],
  [`${open}/drawingml/2006/picture`, 'pic'],
  [`${open}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${open}/schemaLibrary/2006/main`, 'sl'],
  [`${office}/word/2010/wordml`, 'w14'],
  [`${office}/word/2012/wordml`, 'w15'],
  [`${office}/word/2015/wordml/symex`, 'w16se'],
  [`${office}/word/2016/wordml/cid`, 'w16cid'],
  [`${office}/word/2018/wordml`, 'w16'],
  [`${office}/word/2018/wordml/cex`, 'w16cex'],
  [`${office}/word/2020/wordml/sdtdatahash`, 'w16sdtdh'],
  [`${office}/word/2023/wordml/word16du`, 'w16du'],
  [`${office}/word/2024/wordml/sdtformatlock`, 'w16sdtfl'],
  [`${office}/word/2006/wordml`, 'wne'],
  [`${office}/word/2010/wordprocessingDrawing`, 'wp14'],
  [`${office}/word/2010/wordprocessingShape`, 'wps'],
  [`${office}/word/2010/wordprocessingGroup`, 'wpg'],
  [`${office}/word/2010/wordprocessingCanvas`, 'wpc'],
  [`${office}/word/2010/wordprocessingInk`, 'wpi'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['urn:schemas-microsoft-com:office:word', 'w10'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** Reads the names of a part: each as the lists have it, whatever prefix its writer chose. */
export interface PartNames {
  /** Of an element or, with its prefix, an attribute. Unknown namespaces are written out before "|". */
  readonly usual: (name: string, isAttribute: boolean) => string;
  /** Takes in what an element below the root declares; false where it turns a known prefix round. */
  readonly declare: (element: XmlElement) => boolean;
  /** Whether the prefix of a name is known by now. */
  readonly isDeclared: (name: string) => boolean;
}

export function partNames(root: XmlElement): PartNames {
  const prefixes = new Map<string, string>([['xml', 'http://www.w3.org/XML/1998/namespace']]);
  const known = new Map<string, string>();
  const knownAttributes = new Map<string, string>();
  /** The prefix under which the text itself is read (`word-names.ts`): what stands under a second one would be passed over. */
  let text: string | null = null;
  const declare: PartNames['declare'] = ({ attributes }) => {
    for (const [name, value] of attributes) {
      if (!name.startsWith('xmlns')) continue;
      const prefix = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
      const before = prefixes.get(prefix);
      if (before !== undefined && before !== value) return false;
      if (usual.get(value) === '') text ??= prefix;
      prefixes.set(prefix, value);
    }
    return true;
  };
  declare(root);
  const nameOf = (name: string, isAttribute: boolean) => {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const space = colon < 0 && isAttribute ? undefined : prefixes.get(prefix);
    const own = space === undefined ? undefined : usual.get(space);
    const local = name.slice(colon + 1);
    if (own === '' && (isAttribute || prefix === text)) return local;
    return own === undefined || own === '' ? `${space ?? ''}|:${local}` : `${own}:${local}`;
  };
  return {
    usual(name, isAttribute) {
      const cache = isAttribute ? knownAttributes : known;
      const before = cache.get(name);
      if (before !== undefined) return before;
      const found = nameOf(name, isAttribute);
      // What an inner element declares may still come.
      if (!found.startsWith('|')) cache.set(name, found);
      return found;
    },
    declare,
    isDeclared: (name) => {
      const colon = name.indexOf(':');
      return prefixes.has(colon < 0 ? '' : name.slice(0, colon));
    },
  };
}

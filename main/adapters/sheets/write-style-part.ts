import type { Border, Font, Style } from 'exceljs';
import { attributes, spreadsheet, xmlHead } from './write-xml.ts';

/** Formats that every spreadsheet program knows by number. */
const builtIn: Readonly<Record<string, number>> = { General: 0, '0': 1, '@': 49 };
const firstOwn = 164;

/** The styles of a workbook, each written once. */
export interface StylePart {
  /** The number by which a cell names a style; the same object has the same. */
  numberOf(style: Partial<Style>): number;
  /** `xl/styles.xml` with all that were asked for. */
  xml(): string;
}

export function stylePart(): StylePart {
  const fonts = listOf('<font><sz val="10"/><color rgb="FF1A1A1A"/><name val="Arial"/></font>');
  // The format wants these two first.
  const fills = listOf(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  const borders = listOf('<border><left/><right/><top/><bottom/><diagonal/></border>');
  const formats = listOf();
  const looks = listOf('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  const known = new Map<Partial<Style>, number>();

  function add({ font, fill, border, alignment, numFmt = 'General' }: Partial<Style>): number {
    const colour = fill?.type === 'pattern' ? fill.fgColor?.argb : undefined;
    const named = {
      numFmtId: builtIn[numFmt] ?? firstOwn + formats.add(numFmt),
      fontId: font ? fonts.add(fontXml(font)) : 0,
      fillId: colour ? fills.add(fillXml(colour)) : 0,
      borderId: border?.bottom ? borders.add(borderXml(border.bottom)) : 0,
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
    };
    const { horizontal, vertical, wrapText, readingOrder } = alignment ?? {};
    const lines = {
      horizontal,
      vertical,
      wrapText: wrapText ? 1 : undefined,
      readingOrder: readingOrder && (String(readingOrder) === 'rtl' ? 2 : 1),
    };
    return looks.add(`<xf${attributes(named)}><alignment${attributes(lines)}/></xf>`);
  }

  return {
    numberOf(style) {
      const number = known.get(style) ?? add(style);
      known.set(style, number);
      return number;
    },
    xml: () =>
      [
        `${xmlHead}<styleSheet xmlns="${spreadsheet}">`,
        formats.all.length === 0
          ? ''
          : counted(
              'numFmts',
              formats.all.map((code, index) => {
                const format = { numFmtId: firstOwn + index, formatCode: code };
                return `<numFmt${attributes(format)}/>`;
              }),
            ),
        counted('fonts', fonts.all),
        counted('fills', fills.all),
        counted('borders', borders.all),
        counted('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
        counted('cellXfs', looks.all),
        counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
        '</styleSheet>',
      ].join(''),
  };
}

/** Things of which each stands once, and its place among them. */
function listOf(...first: string[]): { readonly all: readonly string[]; add(one: string): number } {
  const all = [...first];
  return {
    all,
    add(one) {
      const at = all.indexOf(one);
      return at >= 0 ? at : all.push(one) - 1;
    },
  };
}

const counted = (name: string, parts: readonly string[]) =>
  `<${name} count="${parts.length}">${parts.join('')}</${name}>`;

function fontXml({ name = 'Arial', size = 10, color, bold, underline }: Partial<Font>): string {
  const marks = `${bold ? '<b/>' : ''}${underline ? '<u/>' : ''}`;
  const colour = color?.argb ? `<color rgb="${color.argb}"/>` : '';
  return `<font>${marks}<sz val="${size}"/>${colour}<name${attributes({ val: name })}/></font>`;
}

const fillXml = (argb: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb}"/></patternFill></fill>`;

function borderXml({ style, color }: Partial<Border>): string {
  const colour = color?.argb ? `<color rgb="${color.argb}"/>` : '';
  return `<border><left/><right/><top/><bottom${attributes({ style })}>${colour}</bottom><diagonal/></border>`;
}

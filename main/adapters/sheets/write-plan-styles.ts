import type { Direction } from '../../../shared/documents/report/text/direction.ts';
import { family, fillOf, framed, heading, type Look, quiet, stylesFrom } from './write-form-styles.ts';

const small = { ...family, size: 9 };
const rule = { style: 'thin', color: { argb: heading } } as const;
const thin = { style: 'hair', color: { argb: 'FFAAB3BD' } } as const;
const head = { font: { ...small, bold: true, color: { argb: heading } }, vertical: 'bottom' } as const;

const looks = {
  title: { font: { ...family, size: 15, bold: true, color: { argb: heading } }, vertical: 'middle' },
  subtitle: { font: { ...family, color: { argb: quiet } }, vertical: 'top' },
  label: { font: { ...small, color: { argb: quiet } }, vertical: 'middle' },
  value: { font: { ...small, bold: true }, vertical: 'middle', hasOwnDirection: true },
  head: { ...head, indent: 1, fill: fillOf('FFE6EBF1'), border: { bottom: rule } },
  typedHead: { ...head, indent: 1, fill: fillOf('FFD5DFEA'), border: { bottom: rule } },
  fixed: { indent: 1, font: small, border: { bottom: thin }, vertical: 'top', hasOwnDirection: true },
  strong: { indent: 1, font: { ...small, bold: true }, border: { bottom: thin }, vertical: 'top' },
  due: { indent: 1, font: small, border: { bottom: thin }, vertical: 'top', isDate: true },
  input: { indent: 1, font: small, border: framed, fill: fillOf('FFFBFCFE'), vertical: 'top', isOpen: true },
  date: {
    indent: 1,
    font: small,
    border: framed,
    fill: fillOf('FFFBFCFE'),
    vertical: 'top',
    isOpen: true,
    isDate: true,
  },
  identity: { font: { ...family, size: 7, color: { argb: quiet } }, vertical: 'top' },
  key: { font: small, vertical: 'top' },
} as const satisfies Record<string, Look>;

/** One look with the self-assessment form; what the partner fills in is framed. */
export const planStyles = (direction: Direction) => stylesFrom(looks, direction);

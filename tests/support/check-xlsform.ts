import type { ReadWorkbook } from '../../shared/ground/sheet/sheet.ts';
import { cellText } from '../../shared/ground/sheet/sheet.ts';

type Row = Readonly<Record<string, string>>;

/** A sheet of an XLSForm as rows by column name. */
export function rowsOf({ sheets }: ReadWorkbook, name: string): Row[] {
  const [head = [], ...rows] = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const columns = head.map((cell) => cellText(cell).trim());
  return rows.map((cells) =>
    Object.fromEntries(columns.map((column, index) => [column, cells[index] ? cellText(cells[index]) : ''])),
  );
}

const plainTypes = ['text', 'date', 'note', 'calculate', 'file', 'begin_group', 'end_group'];
const nameRule = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const columns = ['type', 'name', 'required', 'relevant', 'constraint', 'calculation', 'appearance'];
const translated = ['label', 'hint', 'guidance_hint', 'constraint_message'];

/**
 * What the published rules of XLSForm (xlsform.org) forbid in a workbook. A converter such as pyxform can't be had here,
 * so that the rules which this form could break are written out.
 */
export function xlsFormProblems(workbook: ReadWorkbook): string[] {
  const problems: string[] = [];
  const say = (what: string, ...where: unknown[]) => problems.push([what, ...where].join(' '));
  const survey = rowsOf(workbook, 'survey');
  const choices = rowsOf(workbook, 'choices');
  const [settings = {}, ...more] = rowsOf(workbook, 'settings');
  if (more.length > 0) say('settings has more than one row');
  if (!nameRule.test(settings.form_id ?? '')) say('form_id', settings.form_id);
  const languages = new Set(
    Object.keys(survey[0] ?? {}).flatMap((column) => (column.includes('::') ? [column.split('::')[1]] : [])),
  );
  if (!languages.has(settings.default_language)) say('default_language', settings.default_language);
  for (const language of languages)
    if (!/^[^()]+ \([a-z]{2}\)$/.test(language ?? '')) say('language', language);
  for (const [sheet, rows] of Object.entries({ survey, choices }))
    for (const column of Object.keys(rows[0] ?? {})) {
      const [base = '', language] = column.split('::');
      const known = language
        ? translated.includes(base) && languages.has(language)
        : [...columns, 'list_name'].includes(column);
      if (!known) say('column', sheet, column);
    }
  const names = survey.map(({ name = '' }) => name).filter((name) => name !== '');
  for (const [index, name] of names.entries())
    if (names.findIndex((each) => each.toLowerCase() === name.toLowerCase()) < index) say('name twice', name);
  const lists = new Map<string, string[]>();
  for (const { list_name: list = '', name = '', ...rest } of choices) {
    const own = lists.get(list) ?? [];
    if (own.includes(name)) say('choice twice', list, name);
    if (!nameRule.test(list) || name === '' || /\s/.test(name)) say('choice', list, name);
    for (const [column, text] of Object.entries(rest)) if (text === '') say('no', column, list, name);
    lists.set(list, [...own, name]);
  }
  const open: string[] = [];
  const before = new Set<string>();
  for (const row of survey) {
    const { type = '', name = '' } = row;
    const [kind = '', list = '', ...others] = type.split(' ');
    const isSelect = kind === 'select_one' || kind === 'select_multiple';
    if (isSelect ? others.length > 0 || !lists.has(list) : !plainTypes.includes(type)) say('type', type);
    if (type === 'end_group') {
      if (open.pop() === undefined) say('end without a group');
      continue;
    }
    if (type === 'begin_group') open.push(name);
    if (!nameRule.test(name)) say('name', name);
    for (const language of languages)
      if (type !== 'calculate' && (row[`label::${language}`] ?? '') === '') say('no label', name, language);
    if ((type === 'calculate') !== ((row.calculation ?? '') !== '')) say('calculation', name);
    if (!['', 'yes'].includes(row.required ?? '')) say('required', name);
    for (const [column, text] of Object.entries(row)) {
      const refers = [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, to = '']) => to);
      for (const to of refers) if (!before.has(to)) say('refers to nothing before it', name, column, to);
    }
    const selects = /^\$\{(.+)\} = '(.+)'$/.exec(row.relevant ?? '');
    if (row.relevant && !selects) say('relevant', name, row.relevant);
    if (selects) {
      const asked = survey.find((each) => each.name === selects[1]);
      const offered = lists.get(asked?.type?.split(' ')[1] ?? '') ?? [];
      if (!offered.includes(selects[2] ?? '')) say('relevant names no choice', name, row.relevant);
    }
    const limit = /^string-length\(\.\) <= [1-9]\d*$/;
    if (row.constraint && !limit.test(row.constraint)) say('constraint', name, row.constraint);
    before.add(name);
  }
  if (open.length > 0) say('open groups', ...open);
  return problems;
}

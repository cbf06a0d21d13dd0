import {
  AlignmentType,
  Document,
  type IParagraphOptions,
  type IRunOptions,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import ExcelJS from 'exceljs';
import { parseXml, type XmlElement } from '../../../main/adapters/word/xml-tree.ts';
import { unzipTexts } from '../../support/unzip.ts';
import { loadWorkbook } from './floors.ts';

type Block = { readonly options: IParagraphOptions; readonly runs: readonly IRunOptions[] } | Grid;
interface Grid {
  readonly rows: readonly (readonly { readonly fill: string | null; readonly blocks: readonly Block[] }[])[];
}

/**
 * A writer of a Word document with the bare library: the paragraphs, runs, tables, cells, texts and styles of a document
 * that was made, read out of it before the time is taken. What it can't read it leaves out, so that it never does more.
 */
export async function bareWord(made: Uint8Array): Promise<() => Promise<Uint8Array>> {
  const parts = await unzipTexts(made);
  const body = only(parseXml(parts.get('word/document.xml') ?? ''), 'w:body');
  const blocks = blocksOf(body);
  const styles = elements(parseXml(parts.get('word/styles.xml') ?? '')).filter(
    (each) => each.name === 'w:style' && each.attributes.get('w:type') === 'paragraph',
  );
  const paragraphStyles = styles.map((style) => ({
    id: style.attributes.get('w:styleId') ?? '',
    name: only(style, 'w:name').attributes.get('w:val') ?? '',
  }));
  const write = async () => {
    const children = blocks.map(drawn);
    const document = new Document({ styles: { paragraphStyles }, sections: [{ children }] });
    return new Uint8Array(await Packer.toBuffer(document));
  };
  sameNumbers(made, await countsOf(made), await countsOf(await write()));
  return write;
}

/** The same of a workbook: its cells with values and styles, merges, widths, heights and rules of what may be entered. */
export async function bareWorkbook(made: Uint8Array): Promise<() => Promise<Uint8Array>> {
  const sheets = (await loadWorkbook(made)).worksheets.map((sheet) => {
    const cells: { at: string; value: ExcelJS.CellValue; style: Partial<ExcelJS.Style>; rule: unknown }[] =
      [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const { address, value, style, dataValidation } = cell;
        cells.push({
          at: address,
          value: cell.isMerged && cell.master !== cell ? null : value,
          style,
          rule: dataValidation,
        });
      }),
    );
    const widths = (sheet.columns ?? []).map(({ width }) => width);
    const heights = cells.length === 0 ? [] : rowsOf(sheet).map(({ number, height }) => ({ number, height }));
    return { name: sheet.name, state: sheet.state, cells, merges: sheet.model.merges ?? [], widths, heights };
  });
  const write = async () => {
    const workbook = new ExcelJS.Workbook();
    for (const { name, state, cells, merges, widths, heights } of sheets) {
      const sheet = workbook.addWorksheet(name, { state });
      for (const [index, width] of widths.entries()) if (width) sheet.getColumn(index + 1).width = width;
      for (const { at, value, style, rule } of cells) {
        const cell = sheet.getCell(at);
        cell.value = value;
        cell.style = style;
        if (rule) cell.dataValidation = rule as ExcelJS.DataValidation;
      }
      for (const { number, height } of heights) if (height) sheet.getRow(number).height = height;
      for (const range of merges) sheet.mergeCells(range);
    }
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  };
  const written = await loadWorkbook(await write());
  const filled = (workbook: ExcelJS.Workbook) =>
    workbook.worksheets.map((sheet) =>
      rowsOf(sheet)
        .map((row) => String(row.actualCellCount))
        .join(),
    );
  if (JSON.stringify(filled(written)) !== JSON.stringify(filled(await loadWorkbook(made))))
    throw new Error('The bare workbook does not have the same cells.');
  return write;
}

function rowsOf(sheet: ExcelJS.Worksheet): ExcelJS.Row[] {
  const rows: ExcelJS.Row[] = [];
  sheet.eachRow((row) => void rows.push(row));
  return rows;
}

function blocksOf(parent: XmlElement): Block[] {
  return childrenOf(parent).flatMap((each): Block[] => {
    if (each.name === 'w:p') return [{ options: paragraphOf(each), runs: runsOf(each) }];
    if (each.name !== 'w:tbl') return [];
    const rows = named(each, 'w:tr').map((row) =>
      named(row, 'w:tc').map((cell) => ({ fill: value(cell, 'w:shd', 'w:fill'), blocks: blocksOf(cell) })),
    );
    return [{ rows }];
  });
}

function paragraphOf(paragraph: XmlElement): IParagraphOptions {
  const own = childrenOf(paragraph).find(({ name }) => name === 'w:pPr');
  if (!own) return {};
  const style = value(own, 'w:pStyle', 'w:val');
  const align = value(own, 'w:jc', 'w:val');
  return {
    ...(style ? { style } : {}),
    ...(align === 'center' ? { alignment: AlignmentType.CENTER } : {}),
    ...(named(own, 'w:keepNext').length > 0 ? { keepNext: true } : {}),
    ...(named(own, 'w:bidi').length > 0 ? { bidirectional: true } : {}),
  };
}

function runsOf(paragraph: XmlElement): IRunOptions[] {
  return elements(paragraph)
    .filter(({ name }) => name === 'w:r')
    .map((run) => {
      const own = childrenOf(run).find(({ name }) => name === 'w:rPr');
      const size = own && value(own, 'w:sz', 'w:val');
      const color = own && value(own, 'w:color', 'w:val');
      const has = (name: string) => (own ? named(own, name).length > 0 : false);
      return {
        text: elements(run)
          .filter(({ name }) => name === 'w:t')
          .map(textOf)
          .join(''),
        ...(has('w:b') ? { bold: true } : {}),
        ...(has('w:i') ? { italics: true } : {}),
        ...(has('w:rtl') ? { rightToLeft: true } : {}),
        ...(size ? { size: Number(size) } : {}),
        ...(color && /^[0-9a-f]{6}$/i.test(color) ? { color } : {}),
      };
    });
}

function drawn(block: Block): Paragraph | Table {
  if (!('rows' in block))
    return new Paragraph({ ...block.options, children: block.runs.map((run) => new TextRun(run)) });
  const rows = block.rows.map(
    (cells) =>
      new TableRow({
        children: cells.map(
          ({ fill, blocks }) =>
            new TableCell({
              children: blocks.map(drawn),
              ...(fill ? { shading: { type: ShadingType.CLEAR, fill } } : {}),
            }),
        ),
      }),
  );
  return new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } });
}

const counted = ['w:p', 'w:r', 'w:tbl', 'w:tr', 'w:tc'] as const;

async function countsOf(made: Uint8Array): Promise<readonly (number | string)[]> {
  const all = elements(parseXml((await unzipTexts(made)).get('word/document.xml') ?? ''));
  const text = all
    .filter(({ name }) => name === 'w:t')
    .map(textOf)
    .join('');
  return [...counted.map((name) => all.filter((each) => each.name === name).length), text, all.length];
}

/** As much and the same, and never more: a floor that wrote more would flatter. */
function sameNumbers(
  made: Uint8Array,
  ours: readonly (number | string)[],
  bare: readonly (number | string)[],
): void {
  const same = JSON.stringify(ours.slice(0, -1)) === JSON.stringify(bare.slice(0, -1));
  if (!same || Number(bare.at(-1)) > Number(ours.at(-1)))
    throw new Error(
      `The bare document (${made.length} bytes made) is another: ${ours.filter(Number)} against ${bare.filter(Number)}.`,
    );
}

const isElement = (each: XmlElement['children'][number]): each is XmlElement => 'name' in each;
const childrenOf = (parent: XmlElement) => parent.children.filter(isElement);
const named = (parent: XmlElement, name: string) => childrenOf(parent).filter((each) => each.name === name);
const textOf = (element: XmlElement) =>
  element.children.map((each) => (isElement(each) ? '' : each.text)).join('');

/** Itself and everything below it. */
function elements(root: XmlElement | null): XmlElement[] {
  return root ? [root, ...childrenOf(root).flatMap(elements)] : [];
}

function only(root: XmlElement | null, name: string): XmlElement {
  const found = elements(root).find((each) => each.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
}

function value(parent: XmlElement, name: string, attribute: string): string | null {
  return (
    elements(parent)
      .find((each) => each.name === name)
      ?.attributes.get(attribute) ?? null
  );
}

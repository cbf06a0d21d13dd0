import { decodeXml } from './unzip.ts';

/** Paragraphs of a document after every tracked change was accepted or rejected, as Word's own command does it. */
export function settleChanges(xml: string, how: 'accept' | 'reject'): string[] {
  const gone = how === 'accept' ? 'del' : 'ins';
  const paragraphs: string[] = [];
  let carried = '';
  for (const [, properties = '', content = ''] of xml.matchAll(/<w:p>(<w:pPr>.*?<\/w:pPr>)?(.*?)<\/w:p>/gs)) {
    const without = content.replace(new RegExp(`<w:${gone} [^>]*[^/]>.*?</w:${gone}>`, 'gs'), '');
    if (without.includes(`<w:${gone} `)) throw new Error('A change was not understood.');
    const text = [...without.matchAll(/<w:(?:t|delText)(?: [^>]*)?>(.*?)<\/w:(?:t|delText)>/gs)]
      .map(([, words]) => words)
      .join('');
    if (properties.includes(`<w:${gone} `)) {
      carried += decodeXml(text);
      continue;
    }
    paragraphs.push(carried + decodeXml(text));
    carried = '';
  }
  return paragraphs;
}

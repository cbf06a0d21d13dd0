import { describe, expect, it } from 'vitest';
import { appendTo, firstChild, parseXml, splice, textOf } from '../../../../main/adapters/word/xml-tree.ts';

describe('XML of a part that someone else wrote', () => {
  it('is read with what it says and where it stands', () => {
    const xml = '<?xml version="1.0"?><!-- x > y --><a b=\'"\' c = ">"><d/><![CDATA[<x>]]>&#x41;&lt;</a>\n';
    const root = parseXml(xml);
    expect(root?.attributes).toEqual(
      new Map([
        ['b', '"'],
        ['c', '>'],
      ]),
    );
    expect(root && textOf(root)).toBe('<x>A<');
    expect(root && xml.slice(root.start, root.end)).toMatch(/^<a .*<\/a>$/);
  });

  it.each([
    '<a><b></a></b>',
    '<a x="1" x="2"/>',
    '<a>&unknown;</a>',
    '<a>& </a>',
    '<a/><b/>',
    '<a',
    '<a x=1/>',
    '<a x="1"y="2"/>',
    '<a x="<"/>',
    '<a>]]></a>',
    '<a><!-- </a>',
    '<a><![CDATA[ </a>',
    '<!DOCTYPE a><a/>',
    '<a/><?xml version="1.0"?>',
    'text',
    '',
  ])('is not read when it is not sound: %s', (broken) => {
    expect(parseXml(broken)).toBeNull();
  });

  it('is not read when it costs too much', () => {
    const deep = '<a>'.repeat(300) + '</a>'.repeat(300);
    expect(parseXml(deep)).toBeNull();
    expect(parseXml(deep, { depth: 300, elements: 300 })).not.toBeNull();
    expect(parseXml(deep, { depth: 300, elements: 299 })).toBeNull();
    // Two million characters without an end cost no more than their length.
    expect(parseXml(`<a ${'b="'.repeat(700_000)}`)).toBeNull();
    expect(parseXml(`<a>${'<!--'.repeat(500_000)}`)).toBeNull();
  });

  it('is changed in its place, and nowhere else', () => {
    const xml = '<a><b/><c>x</c></a>';
    const root = parseXml(xml);
    const [b, c] = root ? [firstChild(root, 'b'), firstChild(root, 'c')] : [null, null];
    if (!b || !c) throw new Error('The sample was not read.');
    expect(splice(xml, [appendTo(xml, c, 'y'), appendTo(xml, b, '<d/>')])).toBe(
      '<a><b><d/></b><c>xy</c></a>',
    );
    expect(() => splice(xml, [{ ...c, text: '' }, appendTo(xml, c, 'y')])).toThrow('overlap');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SourceFile, typeScript } from './source-files.ts';

const shells = /(^|\/)(ActionDialog|TaskDialog|ReasonDialog|DatedReasonDialog)\.tsx$/;
const opens = /<(ActionDialog|TaskDialog|ReasonDialog|DatedReasonDialog|Modal|Modal\.Root|Drawer\.Root)\b/;
const texts = join(import.meta.dirname, '..', '..', 'renderer', 'text', 'en');

/** Files of the screens that open a dialog of their own; what all dialogs are made from is none. */
export function dialogFiles(): SourceFile[] {
  return typeScript('renderer').filter(({ path, text }) => !shells.test(path) && opens.test(text));
}

/** What the button says that does what a dialog is for, in English; several where it depends, none where there is none. */
export function actLabels({ text }: SourceFile): string[] {
  const said =
    /submitLabel=\{([\s\S]*?)\}\n/.exec(text)?.[1] ??
    /type="submit"[\s\S]*?>\s*\{(t\([\s\S]*?\))\}\s*<\/Button>/.exec(text)?.[1] ??
    '';
  const keys = [...said.matchAll(/['`]([\w.:${}-]+)['`]/g)].map(([, key]) => key ?? '');
  const features = [...text.matchAll(/useText\('(\w+)'\)/g)].map(([, feature]) => feature ?? '');
  const words = [...new Set(features)].flatMap((feature) => wordsOf(feature));
  return keys.flatMap((key) => {
    const pattern = key.replaceAll('.', '\\.').replace(/\$\{[\w.]+\}/g, '[\\w-]+');
    const named = new RegExp(`^${pattern}(_(one|other))?$`);
    return words.filter(([name]) => named.test(name)).map(([, word]) => word);
  });
}

/** Whether tests press a button of that name inside of a dialog, themselves or by their `record`. */
export function isOperated(label: string, tests: string): boolean {
  const name = label.replace(/[.*+?^()|[\]\\$]/g, '\\$&').replace(/\{\w+\}/g, '[^\'"`]{1,40}');
  const place = String.raw`(?:press\((?:\w*[dD]ialog(?:\(\))?|\w+\.getByRole\('dialog'[^)]*\)),\s*|record\()`;
  const named = String.raw`\w*[dD]ialog(?:\(\))?\.getByRole\('button', \{ name: `;
  return new RegExp(`(?:${place}|${named})['"\`]${name}['"\`]`).test(tests);
}

function wordsOf(feature: string): [string, string][] {
  const file = `${feature.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;
  return readdirSync(texts).includes(file) ? flat(JSON.parse(readFileSync(join(texts, file), 'utf8'))) : [];
}

function flat(content: Readonly<Record<string, unknown>>, before = ''): [string, string][] {
  return Object.entries(content).flatMap(([name, member]): [string, string][] =>
    typeof member === 'string'
      ? [[before + name, member]]
      : flat(member as Record<string, unknown>, `${before}${name}.`),
  );
}

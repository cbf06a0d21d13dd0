import type { SourceFile } from './source-files.ts';

const TOKEN =
  /(?<text>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")|(?<template>`(?:\\.|[^`\\])*`)|(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)/g;

/** The code with comments blanked, line breaks kept, so that a word in a comment breaks no rule. */
export function withoutComments(code: string): string {
  return code.replace(TOKEN, (token, ...rest) =>
    (rest.at(-1) as { comment?: string }).comment === undefined ? token : blank(token),
  );
}

/** The code with comments and plain strings blanked. Templates stay, since code stands inside them. */
export function withoutCommentsAndStrings(code: string): string {
  return code.replace(TOKEN, (token, ...rest) =>
    (rest.at(-1) as { template?: string }).template === undefined ? blank(token) : token,
  );
}

function blank(token: string): string {
  return token.replace(/[^\n]/g, ' ');
}

/** Every module that the file names: imports, type imports, re-exports, dynamic imports and requires. */
export function importsOf(file: SourceFile): string[] {
  const code = withoutComments(file.text);
  const named = code.matchAll(/(?:^|;)\s*(?:import|export)\b[^;'"`]*?\bfrom\s*['"]([^'"]+)['"]/gm);
  const bare = code.matchAll(/(?:^|;)\s*import\s*['"]([^'"]+)['"]/gm);
  const dynamic = code.matchAll(/\b(?:import|require)\s*\(\s*['"`]([^'"`]+)['"`]/g);
  return [...named, ...bare, ...dynamic].map((match) => match[1] ?? '');
}

export type Rule = { pattern: RegExp; reason: string };

/** Where a rule is broken, one line each, as `path:line reason`. */
export function breaches(files: SourceFile[], rules: Rule[], read = withoutCommentsAndStrings): string[] {
  return files.flatMap((file) =>
    read(file.text)
      .split('\n')
      .flatMap((line, index) =>
        rules
          .filter((rule) => rule.pattern.test(line))
          .map((rule) => `${file.path}:${index + 1} ${rule.reason}`),
      ),
  );
}

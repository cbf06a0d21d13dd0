// Control characters, and marks that turn the direction of what follows and could disguise a name.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const unwanted = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Text without the spaces around it, with single spaces and without characters that can't be seen. */
export function tidyText(text: string): string {
  return text.replace(unwanted, '').replace(/\s+/g, ' ').trim();
}

/** As `tidyText`, for notes: line breaks stay. */
export function tidyLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').split('\n').map(tidyText).join('\n').trim();
}

/** The separate values of a cell that holds several. */
export function splitList(text: string): string[] {
  return text
    .split(/[;,/|\n\u060C\u061B\u3001\uFF0C\uFF1B]+/u)
    .map(tidyText)
    .filter((part) => part !== '');
}

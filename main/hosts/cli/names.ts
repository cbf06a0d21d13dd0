/** `recordAnswers` → `record-answers`: one search finds both spellings. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

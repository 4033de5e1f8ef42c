/** Text of an office without the stop it ends with, to stand inside a sentence: 已通车。 → 已通车. */
export function withoutFinalStop(text: string): string {
  return text.replace(/[。；，]$/, '');
}

/** The five characters XML and HTML reserve, and control characters XML 1.0 has no way to write. */
const RESERVED = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const CHARACTERS = new Map(
  Object.entries(ENTITIES).map(([character, entity]): [string, string] => [entity, character]),
);

/** The text that `escapeMarkup` has written. */
export function readMarkup(markup: string): string {
  return markup.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS.get(entity) ?? entity);
}

/** Text as HTML, SVG and XML show it, in elements and in attributes with quotes of either kind. */
export function escapeMarkup(text: string): string {
  return text.replace(RESERVED, (character) => ENTITIES[character] ?? '');
}

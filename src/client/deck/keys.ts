/** What keys do in a show. */
export type Action =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'fullscreen'
  | 'black'
  | 'overview'
  | 'go'
  | 'help'
  | 'speaker'
  | 'auto'
  | 'theme'
  | 'room';

const ACTIONS: Readonly<Record<string, Action>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageDown: 'next',
  Enter: 'next',
  n: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  p: 'previous',
  Home: 'first',
  End: 'last',
  f: 'fullscreen',
  // Clickers send F5 for “start the show”; a reload would leave full screen.
  F5: 'fullscreen',
  b: 'black',
  '.': 'black',
  '。': 'black',
  o: 'overview',
  Escape: 'overview',
  g: 'go',
  '?': 'help',
  '？': 'help',
  h: 'help',
  s: 'speaker',
  a: 'auto',
  t: 'theme',
  l: 'room',
};

/** A key press, as far as it matters. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** The action of a key; undefined for keys that belong to the browser. */
export function actionOf({ key, ctrlKey, altKey, metaKey, shiftKey }: Press): Action | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === ' ' && shiftKey) return 'previous';
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.prototype.hasOwnProperty.call(ACTIONS, name) ? ACTIONS[name] : undefined;
}

/** True where a key belongs to what has the focus: text is typed, a button is pressed. */
export function ownsKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable]')) return true;
  return (key === ' ' || key === 'Enter') && target.closest('a, button, summary') !== null;
}

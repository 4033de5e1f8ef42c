/** A list's state by name: `q` the query, `sort` the column, and one entry per filter. */
export type ListState = Record<string, string>;

/** Reads a list's state from the address: `?projects.q=精密&projects.park=新城园`. */
export function readListState(id: string, search: string = location.search): ListState {
  const state: ListState = {};
  new URLSearchParams(search).forEach((value, key) => {
    if (key.indexOf(`${id}.`) === 0) state[key.slice(id.length + 1)] = value;
  });
  return state;
}

/** The query part of an address with a list's state put in; other lists' states stay. */
export function withListState(id: string, state: ListState, search: string): string {
  const params = new URLSearchParams(search);
  for (const name of Object.keys(state)) {
    const key = `${id}.${name}`;
    const value = state[name] ?? '';
    if (value === '') params.delete(key);
    else params.set(key, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Keeps a list's state in the address without adding to the history. */
export function writeListState(id: string, state: ListState): void {
  try {
    const search = withListState(id, state, location.search);
    history.replaceState(null, '', location.pathname + search + location.hash);
  } catch {
    // A page opened from a disk may not change its address in some browsers; the list still works.
  }
}

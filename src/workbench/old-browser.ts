/**
 * What the code of the checks uses and Chromium 78 lacks. Syntax is taken care of by the bundler; these
 * are methods. Imported before everything else.
 */

function addTo(target: object, name: string, method: unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value: method, writable: true, configurable: true });
}

function add(name: string, method: (this: unknown[], ...given: never[]) => unknown): void {
  addTo(Array.prototype, name, method);
}

type Fits = (item: unknown, index: number) => boolean;

add('at', function at(index: number) {
  return this[index < 0 ? this.length + index : index];
});
add('findLastIndex', function findLastIndex(fits: Fits) {
  for (let index = this.length - 1; index >= 0; index--) if (fits(this[index], index)) return index;
  return -1;
});
add('findLast', function findLast(fits: Fits) {
  for (let index = this.length - 1; index >= 0; index--)
    if (fits(this[index], index)) return this[index];
  return undefined;
});
add('toSorted', function toSorted(compare: (a: unknown, b: unknown) => number) {
  return this.slice().sort(compare);
});
add('toReversed', function toReversed() {
  return this.slice().reverse();
});
add('with', function withItem(index: number, item: unknown) {
  const copy = this.slice();
  copy[index < 0 ? copy.length + index : index] = item;
  return copy;
});
addTo(Object, 'hasOwn', (object: object, key: PropertyKey) =>
  Object.prototype.hasOwnProperty.call(object, key),
);

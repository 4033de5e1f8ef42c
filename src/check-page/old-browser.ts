/**
 * What the code of the checks uses and Chromium 78 lacks. Syntax is taken care of by the bundler; these
 * are methods. Imported before everything else.
 */

function add(name: string, method: (this: unknown[], argument: never) => unknown): void {
  if (name in Array.prototype) return;
  Object.defineProperty(Array.prototype, name, {
    value: method,
    writable: true,
    configurable: true,
  });
}

add('at', function at(index: number) {
  return this[index < 0 ? this.length + index : index];
});
add('findLast', function findLast(fits: (item: unknown) => boolean) {
  return this.slice().reverse().find(fits);
});
add('toSorted', function toSorted(compare: (a: unknown, b: unknown) => number) {
  return this.slice().sort(compare);
});
add('toReversed', function toReversed() {
  return this.slice().reverse();
});

/**
 * An engine of 2020 (V8 8.0) takes an item twice when it gives up the optimised form of a function while
 * its `reduce` is under way: a sum that is wrong now and then. Bundled into every script, those of
 * libraries too, and put in place in browsers that lack `at`, which came after the last such engine.
 */

type Step = (sum: unknown, item: unknown, index: number) => unknown;

if (!Reflect.has(Array.prototype, 'at')) {
  Array.prototype.reduce = function reduce(this: unknown[], step: Step, ...given: unknown[]) {
    if (this.length + given.length === 0) throw new TypeError('reduce of an empty array');
    let sum = given.length > 0 ? given[0] : this[0];
    for (let index = 1 - given.length; index < this.length; index++)
      sum = step(sum, this[index], index);
    return sum;
  } as typeof Array.prototype.reduce;
}

export {};

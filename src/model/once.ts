/** What is worked out once: for an object, and forgotten with it, or when it is first asked for. */

/** Gives what `make` gives, made when it is first asked for; `make`, and all it holds, is then let go. */
export function onceAsked<T>(make: () => T): () => T {
  let known: { readonly made: T } | { readonly make: () => T } = { make };
  return () => {
    if ('make' in known) known = { made: known.make() };
    return known.made;
  };
}

/** Gives what `make` gives, made once for each object. */
export function once<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly made: T }>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}

/** Gives what `make` gives, made once for each object and key. */
export function onceByKey<Of extends object, T, Rest extends readonly unknown[]>(
  make: (of: Of, key: string, ...rest: Rest) => T,
): (of: Of, key: string, ...rest: Rest) => T {
  const known = new WeakMap<Of, Map<string, T>>();
  return (of, key, ...rest) => {
    const byKey = known.get(of) ?? new Map<string, T>();
    known.set(of, byKey);
    if (!byKey.has(key)) byKey.set(key, make(of, key, ...rest));
    // It has just been put there.
    return byKey.get(key) as T;
  };
}

/** The shape a translation must have: the same keys, any text, functions with the same arguments. */
export type Wording<T> = T extends (...args: infer A) => infer R
  ? (...args: A) => Wording<R>
  : T extends string
    ? string
    : T extends readonly string[]
      ? readonly string[]
      : T extends object
        ? { readonly [K in keyof T]: Wording<T[K]> }
        : T

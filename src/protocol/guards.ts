// Guards for messages between the extension and its pages. The type of a message follows from its guard: the two cannot differ.

/** Checks that a value has a type. */
export type Guard<T> = (value: unknown) => value is T;

/** The type that a guard checks for. */
export type Guarded<G> = G extends Guard<infer T> ? T : never;

/** The guard of every field of an object. */
type Shape = Readonly<Record<string, Guard<unknown>>>;
type Fields<S extends Shape> = { readonly [Key in keyof S]: Guarded<S[Key]> };

/** A kind of message for each key: the guards of its fields, besides `type`, which is the key. */
type Messages = Readonly<Record<string, Shape>>;

/** A message of one of the types `K`, or of any. */
export type MessageOf<M extends Messages, K extends keyof M = keyof M> = {
  [Type in K]: { readonly type: Type } & Fields<M[Type]>;
}[K];

/** UTF-16 units of a text that is no article. */
const maxTextLength = 8_192;
const maxLine = 10_000_000;

export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** A string of any length: HTML or CSS. */
export function isLongText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A string of limited length. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxTextLength;
}

/** A line, from 0; a fraction says how far into the line. */
export function isLine(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= maxLine;
}

/** A whole number from 0: a line, a character or a count. */
export function isCount(value: unknown): value is number {
  return isLine(value) && Number.isInteger(value);
}

/** A whole number that may be negative. */
export function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

/** One of the given strings. */
export function isOneOf<T extends string>(...values: readonly T[]): Guard<T> {
  return (value): value is T => values.some((each) => each === value);
}

/** `null`, or what the guard checks for. */
export function isNullOr<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}

/** An array in which the guard accepts every item. */
export function isArrayOf<T>(guard: Guard<T>, maxLength = Infinity): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.length <= maxLength && value.every(guard);
}

/** An object in which every guard accepts the field of its name. */
export function isObject<S extends Shape>(shape: S): Guard<Fields<S>> {
  const guards = Object.entries(shape);
  return (value): value is Fields<S> =>
    typeof value === 'object' && value !== null && guards.every(([key, guard]) => guard(Reflect.get(value, key)));
}

/** An object in which the same guard accepts the field of every key. */
export function isRecordOf<K extends string, T>(keys: readonly K[], guard: Guard<T>): Guard<Readonly<Record<K, T>>> {
  const isWhole = isObject(Object.fromEntries(keys.map((key) => [key, guard])));
  return (value): value is Readonly<Record<K, T>> => isWhole(value);
}

/** Any message of a table. */
export function isMessageOf<M extends Messages>(messages: M): Guard<MessageOf<M>> {
  const guards = new Map(Object.entries(messages).map(([type, shape]) => [type, isObject(shape)]));
  const hasType = isObject({ type: isText });
  return (value): value is MessageOf<M> => hasType(value) && guards.get(value.type)?.(value) === true;
}

// Properties and methods of a page's nodes, taken from their prototypes once and called on any node.
// A form with a field called "attributes" answers `form.attributes` with that field, and a document with a form called "title"
// does the same (DOM clobbering): bound calls are not misled. Knows no node; live-page.ts and the capture script say which.

/**
 * A getter of a prototype as a function of the node it is asked of.
 *
 * @throws TypeError when the prototype has none (it is no browser's window).
 */
export function bindGetter<Owner extends object, Key extends keyof Owner>(
  prototype: Owner,
  key: Key,
): (node: Owner) => Owner[Key] {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- Reflect.apply names its owner on every call
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (get === undefined) throw new TypeError(`This window has no getter "${String(key)}": give a browser's window.`);
  // `as`: the prototype's own getter gives what the DOM's types say of the property.
  return (node) => Reflect.apply(get, node, []) as Owner[Key];
}

/**
 * A method of a prototype as a function of the node it is called on and the list of its arguments.
 *
 * @throws TypeError when the prototype has none.
 */
export function bindMethod<Owner extends object, Key extends keyof Owner>(
  prototype: Owner,
  key: Key,
): Owner[Key] extends (...given: infer Given) => infer Result ? (node: Owner, given: Given) => Result : never;
export function bindMethod(prototype: object, key: string): (node: object, given: readonly unknown[]) => unknown {
  const method: unknown = Object.getOwnPropertyDescriptor(prototype, key)?.value;
  if (typeof method !== 'function') throw new TypeError(`This window has no method "${key}": give a browser's window.`);
  return (node, given) => Reflect.apply(method, node, given) as unknown;
}

/** Applies a change to every string inside a plain value; structure, numbers and order stay. */
export function changeText<Value>(value: Value, change: (text: string) => string): Value {
  const walk = (node: unknown): unknown => {
    if (typeof node === "string") return change(node);
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node === "object" && node !== null) {
      return Object.fromEntries(Object.entries(node).map(([key, entry]) => [key, walk(entry)]));
    }
    return node;
  };
  return walk(value) as Value;
}

/** Stops with one sentence when Node is too old. Imported first, so that it runs before anything newer is used. */
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Blue Beret needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

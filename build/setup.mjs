// What `npm start`, `npm test` and `npm run bench` do first, on a bare clone too: see that Node, the npm packages,
// Rust and its WebAssembly target are there, install what can be installed, then do the job with Node 24.
// Plain JavaScript for Node 20 and later, without dependencies: it runs before any of them is there.
import process from "node:process";

// Not a static import: an older Node would stop at their syntax before it could say this.
const major = Number(process.versions.node.split(".")[0]);
if (major < 20) {
  process.stderr.write(
    "error: this needs Node 20 or later to begin with, and it is Node " +
      process.versions.node +
      "\n  fix: install a current Node from https://nodejs.org, or with nvm: nvm install 24\n",
  );
  process.exitCode = 1;
} else {
  const [job, ...args] = process.argv.slice(2);
  const { main } = await import("./setup/main.mjs");
  await main(job, args);
}

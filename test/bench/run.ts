/**
 * `npm run bench [-- --quick] [-- -o json]`: what an invocation costs in one process.
 * `npm run bench -- --lambda [--quick] [-o json] [--two-cores]`: the same over Lambda's Runtime API.
 * `npm run bench -- --cold [--quick] [-o json] [--two-cores]`: from a process's start to its first answer.
 * `npm run bench -- --peers [--quick] [-o json]`: beside Extism, jco and wasm-bindgen.
 */
if (process.argv.includes("--cold")) await import("./lambda/cold.ts");
else if (process.argv.includes("--peers")) await import("./peers/run.ts");
else if (process.argv.includes("--lambda")) await import("./lambda/run.ts");
else await import("./in-process.ts");

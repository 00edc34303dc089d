/**
 * `npm run bench [-- --quick] [-- -o json]`: what an invocation costs in one process.
 * `npm run bench -- --lambda [--quick] [-o json] [--two-cores]`: the same over Lambda's Runtime API.
 */
if (process.argv.includes("--lambda")) await import("./lambda/run.ts");
else await import("./in-process.ts");
